/** Adding, naming, moving and deleting worksheets, with what that does to formulas and names elsewhere. */
import { quoteSheetName } from "../cells/address";
import { ExcelError } from "../excel-error";
import { mapReferences } from "../formulas/formula-pieces";
import { sheetId } from "../state/ids";
import { SheetState } from "../state/sheet-state";
import type { Store } from "../state/store";
import { mapFormulas } from "./map-formulas";

const longestName = 31;

function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Excel's rules for a sheet's name; `own` is the sheet that may keep it. */
function requireSheetName(store: Store, name: unknown, own?: SheetState): asserts name is string {
  const fits =
    typeof name === "string" &&
    name !== "" &&
    name.length <= longestName &&
    !/[\\/?*[\]:]/.test(name) &&
    !/^'|'$/.test(name) &&
    !sameName(name, "history");
  if (!fits) throw new ExcelError("InvalidArgument", `no name for a sheet: ${JSON.stringify(name)}`);
  if (store.state.sheets.some((sheet) => sheet.id !== own?.id && sameName(sheet.name, name)))
    throw new ExcelError("ItemAlreadyExists", `a sheet "${name}"`);
}

/** Without a name "Sheet2", "Sheet3" … whichever is free. */
export function addSheet(store: Store, name?: unknown): SheetState {
  if (name !== undefined && name !== null) requireSheetName(store, name);
  const sheet = new SheetState(store.generation, sheetId(), typeof name === "string" ? name : freeName(store));
  store.replace({ sheets: [...store.state.sheets, sheet] });
  return sheet;
}

function freeName(store: Store): string {
  for (let number = store.state.sheets.length + 1; ; number++) {
    const name = `Sheet${String(number)}`;
    if (!store.state.sheets.some((sheet) => sameName(sheet.name, name))) return name;
  }
}

export function renameSheet(store: Store, id: string, name: unknown): void {
  const before = store.find(id);
  requireSheetName(store, name, before);
  if (before === undefined || before.name === name) return;
  const oldName = before.name;
  mapFormulas(store, (formula) =>
    mapReferences(formula, ({ text, sheet, address }) =>
      sheet !== undefined && sameName(sheet, oldName) ? `${quoteSheetName(name)}!${address}` : text,
    ),
  );
  store.writableSheet(id).name = name;
}

/** Refused for the last sheet that can be seen. References to the sheet become #REF!. */
export function deleteSheet(store: Store, id: string): void {
  const gone = store.find(id);
  const others = store.state.sheets.filter((sheet) => sheet.id !== id);
  if (gone === undefined) throw new ExcelError("ItemNotFound", "the sheet was deleted");
  if (!others.some((sheet) => sheet.visibility === "Visible")) throw new ExcelError("InvalidOperation", "the last visible sheet");
  store.replace({ sheets: others, comments: store.state.comments.filter(({ sheetId: home }) => home !== id) });
  mapFormulas(store, (formula) =>
    mapReferences(formula, ({ text, sheet }) => (sheet !== undefined && sameName(sheet, gone.name) ? "#REF!" : text)),
  );
}

export function setVisibility(store: Store, id: string, visibility: unknown): void {
  if (visibility !== "Visible" && visibility !== "Hidden" && visibility !== "VeryHidden")
    throw new ExcelError("InvalidArgument", "visibility");
  const lastVisible = !store.state.sheets.some((sheet) => sheet.id !== id && sheet.visibility === "Visible");
  if (visibility !== "Visible" && lastVisible) throw new ExcelError("InvalidOperation", "the last visible sheet");
  store.writableSheet(id).visibility = visibility;
}

export function moveSheet(store: Store, id: string, position: unknown): void {
  const { sheets } = store.state;
  if (typeof position !== "number" || !Number.isInteger(position) || position < 0 || position >= sheets.length)
    throw new ExcelError("InvalidArgument", "position");
  const moved = sheets.filter((sheet) => sheet.id === id);
  const others = sheets.filter((sheet) => sheet.id !== id);
  store.replace({ sheets: [...others.slice(0, position), ...moved, ...others.slice(position)] });
}
