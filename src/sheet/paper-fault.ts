/** What does not print as Nghị định 30/2020/NĐ-CP, Phụ lục I, and the habits of appendices ask: facts, `text/` says them. */
import type { PaperChange } from "./paper-change";

export type MarginSide = "top" | "bottom" | "left" | "right";

export type PaperFacts =
  | { readonly rule: "paper"; readonly paper: string }
  | {
      readonly rule: "margins";
      readonly sides: readonly { readonly side: MarginSide; readonly millimetres: number; readonly least: number; readonly most: number }[];
    }
  /** The columns take several sheets of paper beside each other. `to`: the paper on which they fit in 11 pt and more. */
  | { readonly rule: "columns-off-page"; readonly strips: number; readonly to: "this" | "Landscape" | undefined }
  /** The smallest type as it comes onto the paper. `scaled`: the page is shrunk; otherwise the cells' own type is small. */
  | {
      readonly rule: "type-too-small";
      readonly points: number;
      readonly scalePercent: number;
      readonly to: "this" | "Landscape" | undefined;
    }
  | { readonly rule: "header-not-repeated"; readonly row: number }
  | { readonly rule: "page-number"; readonly what: readonly PageNumberFault[] }
  | {
      readonly rule: "font";
      readonly fonts: readonly string[];
      readonly cells: number;
      readonly row: number;
      readonly column: number;
      readonly old: boolean;
    }
  | { readonly rule: "print-area"; readonly row: number; readonly column: number; readonly cells: number }
  /** `beyond`: of them, rows that would need more than Excel's 409 points. */
  | { readonly rule: "row-cut"; readonly rows: readonly number[]; readonly beyond: readonly number[] }
  /** Numbers that are wider than their column: printed as ####. */
  | { readonly rule: "figures-hidden"; readonly row: number; readonly column: number; readonly cells: number }
  | { readonly rule: "not-centred" }
  /** The total's row, and what it is parted from. */
  | { readonly rule: "total-parted"; readonly row: number; readonly from: "table" | "words" };

/** Missing; elsewhere than in the middle of the top margin; shown on page 1; not in 13–14 pt. */
export type PageNumberFault = "missing" | "place" | "first-page" | "size";

export type PaperRule = PaperFacts["rule"];

export type PaperFault = PaperFacts & {
  /** Undefined where only a person can put it right. */
  readonly repair: PaperChange | undefined;
};
