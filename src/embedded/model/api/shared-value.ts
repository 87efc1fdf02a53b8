import type { AreaFile, StyleFile } from "../../../documents/xlsx/workbook-file";
import { columnLimit, rowLimit } from "../cells/address";
import { usedArea } from "../cells/used-area";
import { intersection } from "../cells/area";
import type { SheetState } from "../state/sheet-state";
import type { AreasSelf } from "./range-self";

/** What all cells have in common, null where they differ: how Excel reads the format of a range. */
export function sharedStyle<T>({ workbook, sheetId, areas }: AreasSelf, pick: (style: StyleFile) => T): T | null {
  const sheet = workbook.sheetState(sheetId);
  return sharedOf(areas().flatMap((area) => [...stylesIn(sheet, area)].map(pick)));
}

export function sharedOf<T>(values: readonly T[]): T | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}

/** Every style that occurs. Of whole rows and columns only the cells in use are looked at, and one that is empty. */
function stylesIn(sheet: SheetState, area: AreaFile): ReadonlySet<StyleFile> {
  const isWhole = area.rows === rowLimit || area.columns === columnLimit;
  const styles = new Set<StyleFile>();
  if (isWhole) styles.add(sheet.styleOfEmpty(area.top + area.rows - 1, area.left + area.columns - 1));
  const used = isWhole ? intersection(area, usedArea(sheet, false) ?? { ...area, rows: 1, columns: 1 }) : area;
  if (used === undefined) return styles;
  for (let row = used.top; row < used.top + used.rows; row++) {
    for (let column = used.left; column < used.left + used.columns; column++) styles.add(sheet.styleAt(row, column));
  }
  return styles;
}
