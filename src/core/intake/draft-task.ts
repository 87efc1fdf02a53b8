/** A task while it is being read: texts as they stand, not yet understood. What the table and the body have in common. */
import type { NoticeFacts } from "../plan/notice";
import type { SourceLines } from "../plan/task";

export interface DraftTask {
  readonly ordinal: string;
  readonly content: string;
  readonly leads: string;
  readonly cooperators: string;
  readonly time: string;
  readonly cost: string;
  /** Source of funds. Empty where the text names none. */
  readonly funding: string;
  /** Words that explain the task and are not part of its content: kept for the comparison with the table. */
  readonly detail: string;
  readonly lines: SourceLines;
  readonly notices: readonly DraftNotice[];
}

export interface DraftNotice {
  readonly facts: NoticeFacts;
  readonly at: SourceLines;
}
