/** Something that the reading of a plan guessed, joined, left out or could not settle: shown to the officer, never hidden. */
import type { AmountProblem } from "../money/amount-problem";
import type { PlanSource } from "./plan";
import type { SourceLines } from "./task";

/** Facts, not sentences: `text/` says them. `task` counts from 1 in `Plan.tasks`. New kinds are added here as intake learns them. */
export type Notice = NoticeFacts & { readonly task: number | undefined; readonly at: SourceLines | undefined };

/** A field of a task in which the table and the body of one text can disagree. */
export type ComparedField = "leads" | "cooperators" | "timeframe" | "cost" | "content";

export type NoticeFacts =
  /** A line under "Trách nhiệm thực hiện" that names a body without saying its part: taken as the lead. */
  | { readonly code: "lead-without-label"; readonly text: string }
  /** "Đơn vị thực hiện" and the like can mean either; `label` is what the text says. */
  | { readonly code: "label-interpreted"; readonly label: string; readonly as: "leads" | "cooperators" }
  /** A heading or a paragraph that the text cuts in two; `text` is the part that was joined on. */
  | { readonly code: "heading-joined"; readonly text: string }
  /** A row without an ordinal that carries on the row above, as after a page break. */
  | { readonly code: "rows-joined"; readonly text: string }
  /** Words under a task that are no lead, cooperator, time or money and are not part of the row's content. */
  | { readonly code: "detail-left-out"; readonly text: string }
  /** Parts of the plan that hold no tasks: purposes, organisation, … */
  | { readonly code: "sections-left-out"; readonly titles: readonly string[] }
  /** A column of the table that an appendix has no place for, with something in it. */
  | { readonly code: "column-left-out"; readonly heading: string }
  /** A row that heads a group ("I. NÂNG CAO NHẬN THỨC") or sums up its sub-rows, and is no task itself. */
  | { readonly code: "group-left-out"; readonly text: string }
  /** A second table with such a header, under a heading of its own. */
  | { readonly code: "table-left-out"; readonly text: string }
  /** A line of the table that belongs to no row. */
  | { readonly code: "line-left-out"; readonly text: string }
  /** The table has several columns of money; only one is the cost. */
  | { readonly code: "cost-column-chosen"; readonly heading: string; readonly leftOut: readonly string[] }
  /** A row with a cost and nothing that it is for. */
  | { readonly code: "content-missing" }
  /** A row over sub-rows, or a "Cộng mục I", whose figure is not the sum of its part. Both as plain decimal đồng; `text` names the row. */
  | { readonly code: "subtotal-differs"; readonly text: string; readonly stated: string; readonly computed: string }
  /** "Bằng chữ: …" says another amount than the rows add up to. Both as plain decimal đồng. */
  | { readonly code: "words-differ"; readonly stated: string; readonly computed: string }
  | { readonly code: "words-unreadable"; readonly text: string }
  | { readonly code: "cost-unreadable"; readonly text: string; readonly problem: AmountProblem }
  /** Words without a figure where money belongs: "Lồng ghép", "Không sử dụng kinh phí". */
  | { readonly code: "cost-without-figure"; readonly text: string }
  | { readonly code: "ordinal-missing" }
  | { readonly code: "ordinal-repeated"; readonly ordinal: string }
  | { readonly code: "no-lead" }
  /** A day that no calendar has: "31/6/2020". */
  | { readonly code: "day-does-not-exist"; readonly text: string }
  /** `cost`: plain đồng. */
  | { readonly code: "cost-from-sentence"; readonly text: string; readonly cost: string }
  | { readonly code: "total-unreadable"; readonly text: string; readonly problem: AmountProblem }
  /** No unit line and none in the heading: bare figures were taken for đồng. */
  | { readonly code: "unit-not-stated" }
  /** The unit line and the heading of the costs name different units; `taken` is the heading's. */
  | { readonly code: "units-disagree"; readonly taken: "dong" | "nghin" | "trieu" | "ty" }
  /** The table counts in tỷ đồng; the appendix counts in triệu đồng. */
  | { readonly code: "unit-changed" }
  /** Both as plain decimal đồng. */
  | { readonly code: "total-differs"; readonly stated: string; readonly computed: string }
  /** The table says one thing, the body another. `otherOrdinal`: the ordinal of the matching task in the source that was not used. */
  | {
      readonly code: "sources-differ";
      readonly field: Exclude<ComparedField, "content">;
      readonly appendix: string;
      readonly body: string;
      readonly otherOrdinal: string;
    }
  /** One source carries on where the other's text ends; `missing` is what is only in the longer one. */
  | { readonly code: "content-cut-short"; readonly shorter: PlanSource; readonly missing: string; readonly otherOrdinal: string }
  | { readonly code: "content-differs"; readonly appendix: string; readonly body: string; readonly otherOrdinal: string }
  /** A task that only one of the two sources has. */
  | { readonly code: "only-in-one-source"; readonly source: PlanSource; readonly ordinal: string; readonly text: string };
