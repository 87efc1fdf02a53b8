/** The state of the intake screen: the text that the officer gave and why it could not be used. Pure. */
import type { IntakeProblem } from "../../core/intake/intake-problem";
import { unreachable } from "../../core/unreachable";
import type { TextProblem } from "../../core/intake/text-problem";

export type IntakeRefusal =
  | { readonly from: "drop"; readonly names: readonly string[] }
  /** The system did not hand the file over: a folder, a file that is gone or locked. */
  | { readonly from: "disk"; readonly name: string }
  | { readonly from: "file"; readonly problem: TextProblem }
  | { readonly from: "plan"; readonly problem: IntakeProblem };

export interface IntakeState {
  readonly text: string;
  /** The name of the file that the text came from, until it is edited. */
  readonly file: string | undefined;
  readonly refusal: IntakeRefusal | undefined;
}

export type IntakeEvent =
  | { readonly kind: "text-typed"; readonly text: string }
  | { readonly kind: "text-given"; readonly text: string; readonly file: string }
  | { readonly kind: "refused"; readonly refusal: IntakeRefusal };

export const emptyIntake: IntakeState = { text: "", file: undefined, refusal: undefined };

export function intakeState(state: IntakeState, event: IntakeEvent): IntakeState {
  switch (event.kind) {
    case "text-typed":
      return { text: event.text, file: undefined, refusal: undefined };
    case "text-given":
      return { text: event.text, file: event.file, refusal: undefined };
    case "refused":
      return { ...state, refusal: event.refusal };
    default:
      return unreachable(event);
  }
}
