/** What the pages show: the last reading, and what became of the last repair. Pure. */
import { unreachable } from "../../core/unreachable";
import type { PaperReading } from "../../excel/read-paper";
import type { PaperProblem } from "../../excel/read-printed-sheet";
import type { PaperRepaired, PaperSetting, PaperUndo } from "../../excel/repair-page";
import type { PaperRule } from "../../sheet/paper-fault";

/** `missing`: the part of the program that reads did not come from the add-in's server. */
export type ReadProblem = PaperProblem | { readonly kind: "missing" };

export type PaperOutcome =
  | {
      readonly kind: "repaired";
      readonly rules: readonly PaperRule[];
      readonly dropped: readonly PaperSetting[];
      readonly undo: PaperUndo | undefined;
    }
  | { readonly kind: "undone"; readonly dropped: readonly PaperSetting[]; readonly nothing: boolean }
  | { readonly kind: "refused"; readonly problem: ReadProblem };

export interface PaperState {
  /** The last sheet that could be read; it stays in sight while the next reading is under way. */
  readonly reading: PaperReading | undefined;
  readonly problem: ReadProblem | undefined;
  readonly busy: boolean;
  readonly outcome: PaperOutcome | undefined;
}

export const firstPaper: PaperState = { reading: undefined, problem: undefined, busy: false, outcome: undefined };

export type PaperEvent =
  | { readonly kind: "read"; readonly reading: PaperReading }
  | { readonly kind: "not-read"; readonly problem: ReadProblem }
  | { readonly kind: "work-begun" }
  | { readonly kind: "repaired"; readonly rules: readonly PaperRule[]; readonly done: PaperRepaired }
  | { readonly kind: "undone"; readonly done: PaperRepaired }
  | { readonly kind: "refused"; readonly problem: ReadProblem }
  | { readonly kind: "put-away" };

export function paperState(state: PaperState, event: PaperEvent): PaperState {
  switch (event.kind) {
    case "read": {
      // What was said was said of one sheet.
      const same = state.reading?.sheet.name === event.reading.sheet.name;
      return { ...state, reading: event.reading, problem: undefined, outcome: same ? state.outcome : undefined };
    }
    case "not-read":
      return { ...state, problem: event.problem };
    case "work-begun":
      return { ...state, busy: true, outcome: undefined };
    case "repaired": {
      const { reading, undo, dropped } = event.done;
      return { reading, problem: undefined, busy: false, outcome: { kind: "repaired", rules: event.rules, dropped, undo } };
    }
    case "undone": {
      const { reading, undo, dropped } = event.done;
      return { reading, problem: undefined, busy: false, outcome: { kind: "undone", dropped, nothing: undo === undefined } };
    }
    case "refused":
      return { ...state, busy: false, outcome: { kind: "refused", problem: event.problem } };
    case "put-away":
      return { ...state, outcome: undefined };
    default:
      return unreachable(event);
  }
}
