/** A worksheet as it will be printed, whoever made it: what is read back from Excel, as plain data. Rows and columns count from zero, from A1 on. */
import type { Area } from "./description";

export interface PrintedStyle {
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly horizontal: "General" | "Left" | "Center" | "Right";
  readonly vertical: "Top" | "Center" | "Bottom";
  readonly wrap: boolean;
  readonly borders: { readonly top: boolean; readonly bottom: boolean; readonly left: boolean; readonly right: boolean };
}

/** A cell that shows something or has a border. */
export interface PrintedCell {
  readonly row: number;
  readonly column: number;
  /** As the machine's locale shows it. */
  readonly text: string;
  /** Undefined for an empty cell. Numbers stand at the right unless the format says otherwise, and are never broken into lines. */
  readonly type: "text" | "number" | "boolean" | "error" | undefined;
  readonly style: PrintedStyle;
}

export type PaperOrientation = "Portrait" | "Landscape";

export interface MarginsPoints {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly header: number;
  readonly footer: number;
}

/** Excel's codes: `&P` is the page's number. */
export interface HeaderFooterCodes {
  readonly header: { readonly left: string; readonly center: string; readonly right: string };
  readonly footer: { readonly left: string; readonly center: string; readonly right: string };
}

export interface PrintedPage {
  /** Excel's name of it: "A4", "Letter". Empty where Excel does not say. */
  readonly paper: string;
  readonly orientation: PaperOrientation;
  readonly marginsPoints: MarginsPoints;
  readonly centred: boolean;
  /** A scale, or the pages that the sheet is made to fit; undefined there is "as many as needed". */
  readonly zoom: { readonly scalePercent: number } | { readonly wide: number | undefined; readonly tall: number | undefined };
  /** Undefined where everything in use is printed. */
  readonly printArea: Area | undefined;
  readonly titleRows: { readonly first: number; readonly count: number } | undefined;
  /** Rows that somebody made the first of a page, from top to bottom. */
  readonly breaksBefore: readonly number[];
  /** Undefined where Excel counts by itself: from 1. */
  readonly firstPageNumber: number | undefined;
  /** Of all pages; of the first one, where it has its own. */
  readonly codes: HeaderFooterCodes;
  readonly firstCodes: HeaderFooterCodes | undefined;
}

export interface PrintedSheet {
  readonly name: string;
  readonly isProtected: boolean;
  /** From column A to the last one that is in use or printed; zero for a hidden one. Empty for a sheet with nothing on it. */
  readonly columnWidthsPoints: readonly number[];
  /** From row 1 on; zero for a hidden one. */
  readonly rowHeightsPoints: readonly number[];
  readonly cells: readonly PrintedCell[];
  readonly merges: readonly Area[];
  readonly page: PrintedPage;
}
