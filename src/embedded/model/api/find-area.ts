import type { AreaFile } from "../../../documents/xlsx/workbook-file";
import { parseArea, splitReference } from "../cells/address";
import type { EmbeddedWorkbook } from "../embedded-workbook";
import type { SheetState } from "../state/sheet-state";

export interface FoundArea {
  readonly sheet: SheetState;
  readonly area: AreaFile;
}

/** The cells that an address or a defined name means, seen from a sheet. Undefined where they are none. */
export function findArea(workbook: EmbeddedWorkbook, reference: string, home: SheetState | undefined): FoundArea | undefined {
  const { sheet: sheetName, address } = splitReference(reference.trim());
  const sheet =
    sheetName === undefined ? home : workbook.store.state.sheets.find(({ name }) => name.toLowerCase() === sheetName.toLowerCase());
  const area = parseArea(address.trim());
  if (area !== undefined) return sheet === undefined ? undefined : { sheet, area };
  const isIt = ({ name }: { readonly name: string }): boolean => name.toLowerCase() === address.toLowerCase();
  const name = sheet?.names.find(isIt) ?? workbook.store.state.names.find(isIt);
  return name === undefined || name.reference === reference ? undefined : findArea(workbook, name.reference, sheet);
}
