/** A plan (kế hoạch) as it was read: what its appendix is made from. */
import type { Amount } from "../money/amount";
import type { MoneyUnit } from "../money/unit";
import type { TaskGroup } from "./appendix";
import type { Notice } from "./notice";
import type { Task } from "./task";

/**
 * The document that an appendix is attached to. Every part is optional: drafts leave the number and the day blank.
 * "Kế hoạch số 05/KH-STTTT ngày 09 tháng 02 năm 2020 của Sở …": kind "Kế hoạch", number "05", symbol "KH-STTTT", day 9, month 2, year 2020.
 */
export interface PlanReference {
  readonly kind: string;
  readonly number: string | undefined;
  readonly symbol: string | undefined;
  readonly day: number | undefined;
  readonly month: number | undefined;
  readonly year: number | undefined;
  readonly issuedBy: string | undefined;
}

/** Which part of the text the tasks came from. */
export type PlanSource = "appendix" | "body";

/** One of several appendices (Phụ lục I, II, …) of a plan. Its tasks follow each other in `Plan.tasks`, down to where the next one begins. */
export interface PlanAppendix {
  /** As the text has it, or counted where the text does not number all of them. From 1. */
  readonly numeral: number;
  readonly title: string;
  /** The unit that its own table states. */
  readonly unit: MoneyUnit;
  readonly firstTask: number;
}

export interface Plan {
  /** The title that the appendix gets: "Danh mục nhiệm vụ … năm 2020". */
  readonly title: string;
  readonly reference: PlanReference;
  /** The words after "Kèm theo" as the text itself has them; undefined where it has none. */
  readonly attachedTo: string | undefined;
  /** The unit that the text's table states; amounts are in đồng whatever it is. */
  readonly unit: MoneyUnit;
  readonly source: PlanSource;
  /** Every part of the text that holds tasks: what the officer may choose between. */
  readonly sources: readonly PlanSource[];
  readonly tasks: readonly Task[];
  /** Headings over the tasks of its table; left out where there are none for certain. */
  readonly groups?: readonly TaskGroup[];
  /** Of its one appendix, where the text numbers it (Phụ lục II); left out where it does not, and for several. */
  readonly numeral?: number;
  /** Where the tasks come from several tables, each under a heading of its own: in their order, the first beginning with the first task. Left out where there is one. */
  readonly appendices?: readonly PlanAppendix[];
  /** The total as the text states it, for comparison; never used in place of the sum. Undefined for several appendices: each states its own. */
  readonly statedTotal: Amount | undefined;
  /** The text that was read, line by line: what `SourceLines` count in. Without marks of Markdown; cells of a table parted by tabs. */
  readonly lines: readonly string[];
  readonly notices: readonly Notice[];
}
