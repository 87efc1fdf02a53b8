/** The state of the intake screen: what the officer gave, how far the reading of it is, and why it could not be used. Pure. */
import type { IntakeProblem } from "../../core/intake/intake-problem";
import type { DocumentProblem } from "../../core/intake/text-problem";
import { unreachable } from "../../core/unreachable";
import type { ExcelProblem } from "../../excel/problem";
import type { SelectionProblem } from "../../excel/read-selection";
import type { GivenPlan } from "./given-plan";

export type IntakeRefusal =
  | { readonly from: "drop"; readonly names: readonly string[] }
  /** The system did not hand the file over: a folder, a file that is gone or locked. */
  | { readonly from: "disk"; readonly name: string }
  | { readonly from: "file"; readonly problem: DocumentProblem }
  | { readonly from: "plan"; readonly problem: IntakeProblem }
  | { readonly from: "sheet"; readonly problem: SelectionProblem | ExcelProblem }
  /** A part of the add-in that is loaded when it is needed did not come. */
  | { readonly from: "program" };

/** What gives the rows, or what they are held against. */
export type Slot = "rows" | "against";

/** In this order: the bytes of a file are read, its parts are unpacked, its words are understood. A text has only the last. */
export type ReadingStage = "file" | "unpack" | "understand";

export interface Reading {
  readonly stage: ReadingStage;
  /** Of what is being read; undefined for a text that was typed. */
  readonly name: string | undefined;
  /** From 0 to 1 where it is known. */
  readonly share: number | undefined;
}

export interface IntakeState {
  /** What gives the rows. */
  readonly given: GivenPlan;
  /** What the rows are held against, where there is such a one: the plan of this appendix, or the appendix of this plan. */
  readonly against: GivenPlan | undefined;
  readonly refusal: IntakeRefusal | undefined;
  /** Which of the two the refusal is about. */
  readonly refused: Slot;
  /** Undefined while nothing is being read. */
  readonly reading: Reading | undefined;
  /** The officer stopped the last reading. */
  readonly stopped: boolean;
}

export type IntakeEvent =
  | { readonly kind: "text-typed"; readonly text: string }
  | { readonly kind: "given"; readonly given: GivenPlan }
  /** The second of two came. Which of them gives the rows was decided by then (`settleRoles`). */
  | { readonly kind: "paired"; readonly rows: GivenPlan; readonly against: GivenPlan }
  /** The two change places. */
  | { readonly kind: "swapped" }
  | { readonly kind: "against-put-away" }
  /** Back to an empty text area. */
  | { readonly kind: "document-put-away" }
  | { readonly kind: "stage-reached"; readonly reading: Reading }
  | { readonly kind: "finished" }
  | { readonly kind: "stopped" }
  | { readonly kind: "refused"; readonly refusal: IntakeRefusal; readonly slot: Slot };

const emptyText: GivenPlan = { kind: "text", text: "", file: undefined, notices: [] };

export const emptyIntake: IntakeState = {
  given: emptyText,
  against: undefined,
  refusal: undefined,
  refused: "rows",
  reading: undefined,
  stopped: false,
};

export function intakeState(state: IntakeState, event: IntakeEvent): IntakeState {
  switch (event.kind) {
    case "text-typed":
      return { ...emptyIntake, given: typed(state.given, event.text), against: state.against };
    case "given":
      return { ...state, given: event.given, refusal: undefined, stopped: false };
    case "paired":
      return { ...state, given: event.rows, against: event.against, refusal: undefined, stopped: false };
    case "swapped":
      return state.against === undefined ? state : { ...emptyIntake, given: state.against, against: state.given };
    case "against-put-away":
      return { ...emptyIntake, given: state.given };
    case "document-put-away":
      return { ...emptyIntake, against: state.against };
    case "stage-reached":
      return { ...state, reading: event.reading, refusal: undefined, stopped: false };
    case "finished":
      return { ...state, reading: undefined };
    case "stopped":
      return { ...state, reading: undefined, stopped: state.reading !== undefined };
    case "refused":
      return { ...state, reading: undefined, refusal: event.refusal, refused: event.slot };
    default:
      return unreachable(event);
  }
}

/** What was done to a file's text holds while the text is corrected, not once it is another. */
function typed(given: GivenPlan, text: string): GivenPlan {
  const notices = given.kind === "text" && text.trim() !== "" ? given.notices : [];
  return { kind: "text", text, file: undefined, notices };
}
