import type { StyleFile } from "../../../documents/xlsx/workbook-file";
import type { Entry } from "../cells/read-entry";
import type { CellState, SheetState } from "../state/sheet-state";

/** Puts an entry into a cell. Its style stays, but for the apostrophe and the format that an entry such as "5%" gives to a "General" cell. */
export function setEntry(sheet: SheetState, row: number, column: number, entry: Entry): void {
  const style = styleWithEntry(sheet.styleAt(row, column), entry);
  const cell: CellState = { value: entry.formula === undefined ? entry.value : null, formula: entry.formula, style };
  sheet.setCell(row, column, cell);
}

/** Styles are shared between cells: the same change to the same style gives the same object. */
const quoted = new WeakMap<StyleFile, StyleFile>();
const unquoted = new WeakMap<StyleFile, StyleFile>();

function styleWithEntry(style: StyleFile, entry: Entry): StyleFile {
  let changed = style;
  if (style.quotePrefix !== entry.quotePrefix) {
    const known = entry.quotePrefix ? quoted : unquoted;
    changed = known.get(style) ?? { ...style, quotePrefix: entry.quotePrefix };
    known.set(style, changed);
    // Taking the apostrophe away again must lead back to the very style that was there.
    (entry.quotePrefix ? unquoted : quoted).set(changed, style);
  }
  return entry.numberFormat !== undefined && changed.numberFormat === "General"
    ? { ...changed, numberFormat: entry.numberFormat }
    : changed;
}
