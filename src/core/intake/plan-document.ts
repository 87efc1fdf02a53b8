/** What a plan is read from, whatever file, clipboard or sheet it came in: paragraphs and tables in reading order. */
import type { NoticeFacts } from "../plan/notice";

export interface PlanDocument {
  readonly blocks: readonly Block[];
  /** Whether each paragraph block is only a line of the page, as in a PDF, and not a paragraph that its writer ended. */
  readonly byLines?: boolean;
  /** What the reader of the file left out or took for granted: tracked changes, hidden text, an old encoding. */
  readonly notices: readonly NoticeFacts[];
}

/** A plan that came as plain text, with what was done to it before: an old encoding converted. */
export interface PlanText {
  readonly text: string;
  readonly notices: readonly NoticeFacts[];
}

export type Block = ParagraphBlock | TableBlock;

export interface ParagraphBlock {
  readonly kind: "paragraph";
  /** With its automatic number or letter in front ("2.1. Tổ chức …"), `\n` for a line break inside it, `\t` for a tab. */
  readonly text: string;
  /** Wholly bold, or set as a heading. */
  readonly emphasised: boolean;
}

export interface TableBlock {
  readonly kind: "table";
  /** Every row has a cell for each column of the grid that it reaches, merged ones too. */
  readonly rows: readonly (readonly TableCell[])[];
}

export interface TableCell {
  /** `\n` between its paragraphs. Empty where it is merged into another. */
  readonly text: string;
  /** A part of a merged area whose words stand in the cell above it or at its left. */
  readonly merged?: "above" | "left";
}
