import { ExcelError } from "../excel-error";
import type { SheetState } from "../state/sheet-state";

/** Cells of a protected sheet are locked: Excel refuses at the very action that would change them. */
export function requireUnprotected(sheet: SheetState): void {
  if (sheet.protected) throw new ExcelError("AccessDenied", `sheet "${sheet.name}" is protected`);
}
