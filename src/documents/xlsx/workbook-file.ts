/**
 * A workbook as plain data: what an .xlsx file holds, in Excel's own terms, free of any library's types.
 * The stand-in keeps its state in this shape; `read-xlsx` and `write-xlsx` turn it from and into bytes. Rows and columns count from zero.
 */
export interface WorkbookFile {
  readonly sheets: readonly SheetFile[];
  /** Index into `sheets`. */
  readonly activeSheet: number;
  /** Names of the workbook's scope. */
  readonly names: readonly NameFile[];
  readonly customXmlParts: readonly string[];
  /** Font of cells without a style, and the one that column widths are counted in; Calibri 11 where it is not given, as in Excel. */
  readonly defaultFont?: FontName;
}

export interface FontName {
  readonly name: string;
  readonly size: number;
}

export interface NameFile {
  readonly name: string;
  /** A1 formula without "=", the sheet's name quoted where it must be: `'Phụ lục'!$A$5:$F$5`. */
  readonly reference: string;
}

export interface SheetFile {
  readonly name: string;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  readonly showGridlines: boolean;
  readonly protected: boolean;
  readonly frozenRows: number;
  /** By index of the column. */
  readonly columns: ReadonlyMap<number, { readonly widthPoints?: number; readonly hidden?: boolean }>;
  /** By index of the row; a height that is given is a height that a person or program set. */
  readonly rows: ReadonlyMap<number, { readonly heightPoints?: number; readonly hidden?: boolean }>;
  readonly cells: readonly CellFile[];
  readonly merges: readonly AreaFile[];
  /** The filter of the sheet first, then those of its tables. */
  readonly filters: readonly FilterFile[];
  /** By row, then by column. */
  readonly comments: readonly CommentFile[];
  readonly names: readonly NameFile[];
  readonly page: PageFile;
}

/** What somebody wrote at a cell: a note, or the first word of a conversation. */
export interface CommentFile {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export interface FilterFile {
  /** With the header row. */
  readonly area: AreaFile;
  /** The table that it belongs to; undefined for the filter of the sheet. */
  readonly table: string | undefined;
  readonly criteria: readonly FilterCriterion[];
}

/** What a row must show in a column to be seen. */
export interface FilterCriterion {
  /** From the left edge of the area. */
  readonly column: number;
  /** As the cells show them; undefined for a criterion of another kind (a comparison, a colour, the largest ten), of which only is known that it is there. */
  readonly values: readonly string[] | undefined;
}

export interface AreaFile {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

export interface CellFile {
  readonly row: number;
  readonly column: number;
  /** The value, or a formula's cached result; null for a cell that only has a style. */
  readonly value: CellValue;
  /** English function names, with the leading "=". */
  readonly formula?: string;
  readonly style: StyleFile;
}

export type CellValue = string | number | boolean | null | { readonly error: string };

export interface StyleFile {
  readonly numberFormat: string;
  readonly font: {
    readonly name: string;
    readonly size: number;
    readonly bold: boolean;
    readonly italic: boolean;
    readonly underline: boolean;
    readonly color: string;
  };
  /** "#RRGGBB", undefined for none. */
  readonly fill: string | undefined;
  readonly horizontal: "General" | "Left" | "Center" | "Right" | "Justify";
  readonly vertical: "Top" | "Center" | "Bottom";
  readonly wrap: boolean;
  readonly indent: number;
  /** The cell was entered with a leading apostrophe: it is text whatever it looks like. */
  readonly quotePrefix: boolean;
  readonly borders: { readonly top?: BorderFile; readonly bottom?: BorderFile; readonly left?: BorderFile; readonly right?: BorderFile };
}

export interface BorderFile {
  readonly style: "Thin" | "Hairline" | "Medium" | "Thick" | "Double" | "Dot" | "Dash";
  readonly color: string;
}

export interface PageFile {
  /** Excel's name of the paper; A4 is ECMA-376 paperSize 9. */
  readonly paper: "A4" | "A3" | "Letter" | undefined;
  readonly orientation: "Portrait" | "Landscape";
  readonly marginPoints: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    readonly header: number;
    readonly footer: number;
  };
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  /** Pages wide and tall; 0 is "as many as needed". Undefined where a scale is used. */
  readonly fit: { readonly wide: number; readonly tall: number } | undefined;
  readonly scalePercent: number | undefined;
  /** First and last row repeated at the top of every page. */
  readonly titleRows: { readonly first: number; readonly last: number } | undefined;
  readonly printArea: AreaFile | undefined;
  /** Rows that somebody made the first of a page, from top to bottom. */
  readonly rowBreaks: readonly number[];
  readonly firstPageNumber: number | undefined;
  /** Excel's codes, `&P` is the page's number. `first` is used on page 1 where `differentFirst`. */
  readonly headerFooter: {
    readonly differentFirst: boolean;
    readonly header: { readonly left: string; readonly center: string; readonly right: string };
    readonly footer: { readonly left: string; readonly center: string; readonly right: string };
    readonly firstHeader: { readonly left: string; readonly center: string; readonly right: string };
    readonly firstFooter: { readonly left: string; readonly center: string; readonly right: string };
  };
}
