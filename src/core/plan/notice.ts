/** Something that the reading of a plan guessed, joined, left out or could not settle: shown to the officer, never hidden. */
import type { AmountProblem } from "../money/amount-problem";
import type { BodyChange } from "./directory/body-changes";
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
  /** Lettered parts, "a) Làm phim; b) In sổ tay", that were taken into the content of their task; `text` is what was added. */
  | { readonly code: "parts-in-content"; readonly text: string }
  /** Names of bodies in running text, and no verb that shows where they end. */
  | { readonly code: "bodies-in-sentence"; readonly text: string }
  /** "Hội thi vẽ tranh (Tổ Mỹ thuật)": the bodies in brackets behind the task were taken for its lead. */
  | { readonly code: "lead-in-brackets"; readonly text: string }
  /** The task names nobody; another place of the plan, `text`, gives it to `lead`. */
  | { readonly code: "lead-inferred"; readonly lead: string; readonly text: string }
  /** `text` gives all tasks together to `lead`: proposed and not filled in. */
  | { readonly code: "lead-proposed"; readonly lead: string; readonly text: string }
  /** A part that holds tasks in another manner, which were not taken. */
  | { readonly code: "other-tasks-left-out"; readonly title: string; readonly count: number }
  /** The text does not number its tasks one by one: they were counted. */
  | { readonly code: "ordinals-given"; readonly count: number }
  /** The rows are the lines of the plan's list of costs. */
  | { readonly code: "rows-from-costs"; readonly count: number }
  /** The money stands in the plan's list of costs, at `text`. */
  | { readonly code: "cost-from-list"; readonly text: string }
  /** The text states money for the whole plan and for no task. Plain đồng. */
  | { readonly code: "total-not-shared"; readonly stated: string }
  /** A line of the list of costs that names no task became a row of its own. */
  | { readonly code: "cost-row-added"; readonly text: string }
  /** A row without an ordinal that carries on the row above, as after a page break. */
  | { readonly code: "rows-joined"; readonly text: string }
  /** Words under a task that are no lead, cooperator, time or money and are not part of the row's content. */
  | { readonly code: "detail-left-out"; readonly text: string }
  /** Of the reader of a file. Tracked changes were taken as accepted; so many places were added, so many deleted. */
  | { readonly code: "changes-accepted"; readonly insertions: number; readonly deletions: number }
  | { readonly code: "hidden-text-left-out"; readonly text: string }
  | { readonly code: "footnotes-left-out"; readonly texts: readonly string[] }
  | { readonly code: "contents-left-out" }
  /** Embedded files and parts that lie outside the document. */
  | { readonly code: "objects-left-out"; readonly objects: number }
  | { readonly code: "macros-ignored" }
  /** An old Vietnamese encoding was turned into Unicode. */
  | { readonly code: "letters-converted"; readonly encoding: "tcvn3" | "vni" | "windows-1258" }
  /** Headers and footers that the pages of a PDF repeat. */
  | { readonly code: "page-lines-left-out"; readonly texts: readonly string[] }
  /** Pages of a PDF that are pictures, counted from 1. */
  | { readonly code: "pages-without-text"; readonly pages: readonly number[] }
  /** A PDF has no cells: columns were told by where the words stand. */
  | { readonly code: "columns-from-places" }
  /** The heading of the rows was put before the words of a row that mean nothing without it. */
  | { readonly code: "words-of-heading"; readonly text: string }
  /** A cell of money that is merged over several rows counts once, with the first of them. */
  | { readonly code: "cost-spans-rows"; readonly text: string; readonly rows: number }
  /** Parts of the plan that hold no tasks: purposes, organisation, … */
  | { readonly code: "sections-left-out"; readonly titles: readonly string[] }
  /** A column of the table that an appendix has no place for, with something in it. */
  | { readonly code: "column-left-out"; readonly heading: string }
  /** A row that heads a group ("I. NÂNG CAO NHẬN THỨC") or sums up its sub-rows, and is no task itself. */
  | { readonly code: "group-left-out"; readonly text: string }
  /** Several tables, each under a heading of its own, became appendices of their own: their Roman numbers and titles. */
  | { readonly code: "several-appendices"; readonly appendices: readonly { readonly numeral: number; readonly title: string }[] }
  /** A further table with such a header, that is no appendix by itself. */
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
  /** "Quý V", "tháng 13", "năm 20225": as written. */
  | { readonly code: "period-does-not-exist"; readonly text: string }
  /** Several quarters or months that do not touch: the days between them were taken in. */
  | { readonly code: "periods-apart"; readonly text: string }
  /** The name of a body that was gone, or not there yet, when the plan was issued: once for all the tasks that name it; `tasks` count from 1. */
  | ({ readonly code: "body-not-existing"; readonly tasks: readonly number[] } & BodyChange)
  /** Days wholly outside the years of the plan; `lastYear` undefined where its title sets no end. */
  | { readonly code: "timeframe-outside-plan"; readonly text: string; readonly firstYear: number; readonly lastYear: number | undefined }
  /** `cost`: plain đồng. */
  | { readonly code: "cost-from-sentence"; readonly text: string; readonly cost: string }
  /** A product that the text writes out: "80 học viên × 150.000 đồng". `cost` in plain đồng; `terms` as printed, one a factor. */
  | { readonly code: "cost-multiplied"; readonly text: string; readonly terms: readonly string[]; readonly cost: string }
  /** "… = 12.000.000 đồng", where the terms make another amount. Both as plain đồng; the stated one was taken. */
  | { readonly code: "cost-result-differs"; readonly text: string; readonly stated: string; readonly computed: string }
  /** Amounts that the text adds or lists side by side. All in plain đồng. */
  | { readonly code: "cost-added"; readonly text: string; readonly terms: readonly string[]; readonly cost: string }
  /** "Không quá 200 triệu đồng" (`ceiling`), "khoảng 1,5 tỷ đồng" (`about`), "từ 50 triệu đồng trở lên" (`floor`): the figure was taken. Plain đồng. */
  | { readonly code: "cost-not-exact"; readonly text: string; readonly as: "ceiling" | "about" | "floor"; readonly cost: string }
  /** "Từ 100 đến 150 triệu đồng": no one amount. */
  | { readonly code: "cost-is-range"; readonly text: string }
  /** "50.000 đồng/người" and no number of people. */
  | { readonly code: "cost-is-unit-price"; readonly text: string }
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
  /** The source that was not used names other tasks altogether; `tasks`: how many. */
  | { readonly code: "sources-unlike"; readonly source: PlanSource; readonly tasks: number }
  /** One of the two says nothing of such a thing in any of its tasks, as a table without that column. */
  | { readonly code: "field-not-compared"; readonly field: Exclude<ComparedField, "content" | "cost">; readonly source: PlanSource }
  /** A task that only one of the two sources has. */
  | { readonly code: "only-in-one-source"; readonly source: PlanSource; readonly ordinal: string; readonly text: string };
