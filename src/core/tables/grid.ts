/**
 * A sheet as the checks see it: plain data that a file fills at once and Excel in a constant number of reads. Rows and columns count from zero.
 * Numbers are decimal text, so that nothing is lost on the way; an empty cell is no object at all.
 */

/** What a cell holds. `none`: a formula without a stored result. */
export type CellType = "number" | "text" | "boolean" | "error" | "none";

export interface GridCell {
  readonly type: CellType;
  /** Plain decimal text of a number, a text as it stands, "TRUE"/"FALSE", the code of an error, "" for none. */
  readonly text: string;
  /** With the leading "=", in A1 and English names. */
  readonly formula?: string;
  readonly style: GridStyle;
}

/** Shared by all cells that look alike. */
export interface GridStyle {
  readonly numberFormat: string;
  readonly bold: boolean;
  readonly indent: number;
  readonly horizontal: "General" | "Left" | "Center" | "Right" | "Justify";
  readonly font: string;
}

export interface GridArea {
  readonly top: number;
  readonly left: number;
  /** Both included. */
  readonly bottom: number;
  readonly right: number;
}

/** Undefined where the sheet does not say it. Margins in millimetres. */
export interface GridPage {
  readonly paper: string | undefined;
  readonly orientation: "Portrait" | "Landscape";
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  /** Whether the columns are made to fit one page's width. */
  readonly fitsWidth: boolean;
  readonly scalePercent: number | undefined;
  readonly titleRows: { readonly first: number; readonly last: number } | undefined;
  readonly pageNumbers: boolean;
}

export type GridRow = readonly (GridCell | undefined)[];

export interface SheetGrid {
  readonly name: string;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  /** One more than the last row and column that hold something. */
  readonly rowCount: number;
  readonly columnCount: number;
  /** By row, then by column; a row without cells is undefined, and a row may be shorter than `columnCount`. */
  readonly rows: readonly (GridRow | undefined)[];
  readonly merges: readonly GridArea[];
  /** By a filter or by hand: `isFilteredRow` tells them apart. */
  readonly hiddenRows: ReadonlySet<number>;
  /** Of filters with a criterion in force, with their header row: what is hidden below that row is hidden by the filter. */
  readonly filteredAreas: readonly GridArea[];
  readonly hiddenColumns: ReadonlySet<number>;
  /** Undefined where nothing is known about the paper. */
  readonly page: GridPage | undefined;
}

export interface WorkbookGrid {
  readonly sheets: readonly SheetGrid[];
}

export function cellAt(sheet: SheetGrid, row: number, column: number): GridCell | undefined {
  return sheet.rows[row]?.[column];
}

/** Whether a filter hides the row; what is hidden otherwise was hidden by hand. */
export function isFilteredRow({ hiddenRows, filteredAreas }: SheetGrid, row: number): boolean {
  return hiddenRows.has(row) && filteredAreas.some(({ top, bottom }) => row > top && row <= bottom);
}

/** Whether a cell shows anything; a formula without a stored result shows nothing. */
export function isFilledCell(cell: GridCell | undefined): boolean {
  return cell !== undefined && cell.type !== "none" && cell.text.trim() !== "";
}

export const plainStyle: GridStyle = { numberFormat: "General", bold: false, indent: 0, horizontal: "General", font: "Times New Roman" };
