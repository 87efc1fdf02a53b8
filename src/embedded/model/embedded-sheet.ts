import type { AreaFile, PageFile, StyleFile } from "../../documents/xlsx/workbook-file";
import { holds } from "./cells/area";
import { plainNumber } from "./cells/decimal-text";
import { defaultColumnWidthPoints, defaultRowHeightPoints } from "./cells/default-style";
import { viVn } from "./cells/locale";
import { displayText } from "./cells/number-format";
import { usedArea } from "./cells/used-area";
import type { CellView } from "./cell-view";
import { formulaToLocal } from "./formulas/local-formula";
import type { EmbeddedWorkbook } from "./embedded-workbook";
import type { SheetState } from "./state/sheet-state";

/** A worksheet as a page shows it: always as it is now. Rows and columns count from zero. */
export class EmbeddedSheet {
  readonly id: string;
  readonly #workbook: EmbeddedWorkbook;

  constructor(workbook: EmbeddedWorkbook, id: string) {
    this.#workbook = workbook;
    this.id = id;
  }

  /** A sheet that was deleted shows its last state no more: asking it is a bug of the caller. */
  get #state(): SheetState {
    return this.#workbook.sheetState(this.id);
  }

  /** False once the sheet was deleted, or its adding undone. */
  get exists(): boolean {
    return this.#workbook.store.find(this.id) !== undefined;
  }

  get name(): string {
    return this.#state.name;
  }

  get visible(): boolean {
    return this.#state.visibility === "Visible";
  }

  get protected(): boolean {
    return this.#state.protected;
  }

  /** The smallest rectangle with every cell that has a value, a formula or a style; undefined on an empty sheet. */
  get usedArea(): AreaFile | undefined {
    return usedArea(this.#state, false);
  }

  get merges(): readonly AreaFile[] {
    return this.#state.merges;
  }

  get showGridlines(): boolean {
    return this.#state.showGridlines;
  }

  get frozenRows(): number {
    return this.#state.frozenRows;
  }

  get page(): PageFile {
    return this.#state.page;
  }

  /** The merged area that a cell belongs to. */
  mergeAt(row: number, column: number): AreaFile | undefined {
    return this.#state.merges.find((merge) => holds(merge, row, column));
  }

  cell(row: number, column: number): CellView {
    const cell = this.#state.cell(row, column);
    const style: StyleFile = cell?.style ?? this.#state.styleOfEmpty(row, column);
    if (cell === undefined || (cell.value === null && cell.formula === undefined))
      return { kind: "empty", text: "", formulaBar: "", style };
    const value = this.#workbook.valueAt(this.id, row, column);
    const text = displayText(value, style.numberFormat, viVn);
    const kind =
      value === null
        ? "empty"
        : typeof value === "object"
          ? "error"
          : typeof value === "string"
            ? "text"
            : typeof value === "number"
              ? "number"
              : "boolean";
    if (cell.formula !== undefined) return { kind, text, formulaBar: formulaToLocal(cell.formula, viVn), style };
    if (typeof value === "string") return { kind, text, formulaBar: style.quotePrefix ? `'${value}` : value, style };
    return { kind, text, formulaBar: typeof value === "number" ? barNumber(value, style.numberFormat) : text, style };
  }

  columnWidthPoints(column: number): number {
    return this.columnHidden(column) ? 0 : (this.#state.columns.get(column)?.widthPoints ?? defaultColumnWidthPoints);
  }

  rowHeightPoints(row: number): number {
    return this.rowHidden(row) ? 0 : (this.#state.rows.get(row)?.heightPoints ?? defaultRowHeightPoints);
  }

  rowHidden(row: number): boolean {
    return this.#state.rows.get(row)?.hidden === true;
  }

  columnHidden(column: number): boolean {
    return this.#state.columns.get(column)?.hidden === true;
  }
}

/** The formula bar shows a number as it would be typed again: without separators, a day as a day, a share as a percentage. */
function barNumber(value: number, format: string): string {
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
  if (bare.includes("%")) return `${plainNumber(value * 100).replace(".", viVn.decimal)}%`;
  if (value >= 0 && /[dmyhs]/i.test(bare.replace(/general/i, ""))) {
    return displayText(value, value < 1 ? "hh:mm:ss" : Number.isInteger(value) ? "dd/mm/yyyy" : "dd/mm/yyyy hh:mm:ss", viVn);
  }
  return plainNumber(value).replace(".", viVn.decimal);
}
