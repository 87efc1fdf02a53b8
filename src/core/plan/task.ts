/** One task (nhiệm vụ) of a plan: a row of its appendix. */
import type { Amount } from "../money/amount";
import type { Timeframe } from "./timeframe";

/** Where in the text that was read something came from: lines counted from 1, the last one included. */
export interface SourceLines {
  readonly first: number;
  readonly last: number;
}

/** The bodies named in one cell. The text stays as the officer wrote it; the names are how we understand it, in reading order. */
export interface BodyList {
  readonly text: string;
  readonly names: readonly string[];
}

export interface Task {
  /** As written: "01", "1.", "I". Empty where the text has none. */
  readonly ordinal: string;
  readonly content: string;
  readonly leads: BodyList;
  readonly cooperators: BodyList;
  readonly timeframe: Timeframe | undefined;
  /** Undefined where the text states no money: an empty cell, never a zero. */
  readonly cost: Amount | undefined;
  /** Whose money it is, as written ("Ngân sách tỉnh; xã hội hóa"). Empty where the text does not say. */
  readonly funding: string;
  /** Undefined for a task that the officer added by hand. */
  readonly source: SourceLines | undefined;
}

export const noBodies: BodyList = { text: "", names: [] };
