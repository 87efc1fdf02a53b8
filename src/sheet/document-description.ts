/** The appendix as a flowing document (Word, e-mail), as plain data: named styles, paragraphs, tables. Without row heights: such programs find them. */
import type { PageSetup } from "./description";

/** A paragraph style. People see its name in Word and use it again. */
export interface DocumentStyle {
  /** Latin letters and digits. */
  readonly id: string;
  readonly name: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly horizontal: "Left" | "Center" | "Right";
  readonly spaceBeforePoints: number;
  readonly spaceAfterPoints: number;
}

export interface DocumentParagraph {
  readonly kind: "paragraph";
  /** The id of a style. */
  readonly style: string;
  /** Lines parted by "\n". */
  readonly text: string;
  readonly staysWithNext: boolean;
}

export interface DocumentCell {
  readonly style: string;
  readonly text: string;
  /** How many columns of the table it takes. */
  readonly columns: number;
}

export interface DocumentRow {
  readonly cells: readonly DocumentCell[];
  readonly bordered: boolean;
  readonly vertical: "Top" | "Center";
  /** Repeated at the top of every page. Only the first rows of a table can be. */
  readonly isHeader: boolean;
  /** A row that is higher than a page. Every other row stands on one page as a whole. */
  readonly mayBreak: boolean;
  readonly staysWithNext: boolean;
  /** The least height; undefined for as high as its text. */
  readonly leastHeightPoints: number | undefined;
}

export interface DocumentTable {
  readonly kind: "table";
  readonly columnWidthsPoints: readonly number[];
  readonly rows: readonly DocumentRow[];
}

export type DocumentPart = DocumentParagraph | DocumentTable;

export interface DocumentDescription {
  readonly fontName: string;
  readonly page: Pick<PageSetup, "orientation" | "marginMillimetres" | "numberPoints"> & {
    readonly paperMillimetres: { readonly width: number; readonly height: number };
  };
  readonly styles: readonly DocumentStyle[];
  readonly parts: readonly DocumentPart[];
}
