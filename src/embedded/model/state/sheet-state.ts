/**
 * What a worksheet holds while the stand-in runs.
 *
 * A state belongs to the generation in which it was made and may be changed in that generation alone. Whoever keeps a state (undo, the
 * formula engine) starts a new generation first; a later change then works on a copy of what it touches and shares the rest.
 */
import type { AreaFile, CellValue, FilterFile, PageFile, SheetFile, StyleFile } from "../../../documents/xlsx/workbook-file";
import { defaultPage } from "../cells/default-page";
import { defaultStyle } from "../cells/default-style";

export interface CellState {
  /** What was entered; null for a cell that has only a style and for one with a formula. */
  readonly value: CellValue;
  readonly formula: string | undefined;
  readonly style: StyleFile;
}

export interface RowState {
  readonly generation: number;
  readonly cells: Map<number, CellState>;
}

export interface NameState {
  readonly name: string;
  readonly reference: string;
  readonly comment: string;
  readonly visible: boolean;
}

export class SheetState {
  readonly generation: number;
  readonly id: string;
  name: string;
  visibility: SheetFile["visibility"] = "Visible";
  showGridlines = true;
  protected = false;
  frozenRows = 0;
  columns = new Map<number, { readonly widthPoints?: number; readonly hidden?: boolean }>();
  rows = new Map<number, { readonly heightPoints?: number; readonly hidden?: boolean }>();
  cells = new Map<number, RowState>();
  /** Styles of whole rows, whole columns and the whole sheet: what a cell that is still empty takes. */
  rowStyles = new Map<number, StyleFile>();
  columnStyles = new Map<number, StyleFile>();
  baseStyle: StyleFile = defaultStyle;
  merges: readonly AreaFile[] = [];
  filters: readonly FilterFile[] = [];
  names: readonly NameState[] = [];
  page: PageFile = defaultPage;

  constructor(generation: number, id: string, name: string) {
    this.generation = generation;
    this.id = id;
    this.name = name;
  }

  /** A copy that the new generation may change. Rows are shared until they are written. */
  copy(generation: number): SheetState {
    return Object.assign(new SheetState(generation, this.id, this.name), {
      visibility: this.visibility,
      showGridlines: this.showGridlines,
      protected: this.protected,
      frozenRows: this.frozenRows,
      columns: new Map(this.columns),
      rows: new Map(this.rows),
      cells: new Map(this.cells),
      rowStyles: new Map(this.rowStyles),
      columnStyles: new Map(this.columnStyles),
      baseStyle: this.baseStyle,
      merges: this.merges,
      filters: this.filters,
      names: this.names,
      page: this.page,
    });
  }

  cell(row: number, column: number): CellState | undefined {
    return this.cells.get(row)?.cells.get(column);
  }

  styleAt(row: number, column: number): StyleFile {
    return this.cell(row, column)?.style ?? this.styleOfEmpty(row, column);
  }

  styleOfEmpty(row: number, column: number): StyleFile {
    return this.rowStyles.get(row) ?? this.columnStyles.get(column) ?? this.baseStyle;
  }

  /** The cells of a row, ready to be changed in this sheet's generation. */
  writableRow(row: number): Map<number, CellState> {
    const known = this.cells.get(row);
    if (known?.generation === this.generation) return known.cells;
    const cells = new Map(known?.cells);
    this.cells.set(row, { generation: this.generation, cells });
    return cells;
  }

  setCell(row: number, column: number, cell: CellState): void {
    const cells = this.writableRow(row);
    if (cell.value === null && cell.formula === undefined && cell.style === this.styleOfEmpty(row, column)) cells.delete(column);
    else cells.set(column, cell);
    if (cells.size === 0) this.cells.delete(row);
  }
}
