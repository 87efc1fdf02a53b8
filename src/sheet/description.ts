/** What a worksheet must look like, as plain data. `describe…` functions make it, `src/excel` writes it. Rows and columns count from zero. */
export type Cell =
  | { readonly kind: "empty" }
  | { readonly kind: "text"; readonly text: string }
  /** Plain decimal text of at most 15 significant digits, which a cell holds exactly: "200000000", "1.5". `shown`: as it is printed, "200.000.000". */
  | { readonly kind: "number"; readonly plain: string; readonly shown: string }
  /** English function names, commas, with the leading "=". `shown`: what it comes to before anybody edits the sheet. */
  | { readonly kind: "formula"; readonly formula: string; readonly shown: string };

/** A rectangle of cells. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/** One write to the host: a rectangle of cells that share a style. */
export interface Block {
  readonly top: number;
  readonly left: number;
  readonly cells: readonly (readonly Cell[])[];
  readonly style: CellStyle;
}

export interface CellStyle {
  readonly numberFormat: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly horizontal: "Left" | "Center" | "Right";
  readonly vertical: "Top" | "Center";
  readonly wrap: boolean;
  readonly bordered: boolean;
}

export interface RowHeights {
  readonly heightPoints: number;
  readonly rows: readonly number[];
}

export interface PageSetup {
  readonly orientation: "Portrait" | "Landscape";
  readonly marginMillimetres: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    readonly header: number;
    readonly footer: number;
  };
  /** Repeated at the top of every page. */
  readonly headerRows: { readonly first: number; readonly count: number };
  readonly printArea: Area;
  /** Rows that begin a page though the one before them has room: only where rows that belong together would be parted. */
  readonly breaksBefore: readonly number[];
  /**
   * Whether the program may shrink the page to one sheet of paper in width, in case its columns come out wider than described. They fit at full size:
   * it is a safeguard, not a way to make room.
   */
  readonly fitsWidth: boolean;
  /** Type size of the page's number, in points. */
  readonly numberPoints: number;
}

export interface DefinedName {
  readonly name: string;
  readonly area: Area;
}

export interface SheetDescription {
  /** The name to take where it is free. */
  readonly name: string;
  readonly fontName: string;
  readonly columnWidthsPoints: readonly number[];
  readonly rowHeights: readonly RowHeights[];
  readonly blocks: readonly Block[];
  readonly merges: readonly Area[];
  /** Defined names of the sheet's own scope that mark its anatomy. */
  readonly names: readonly DefinedName[];
  readonly page: PageSetup;
}
