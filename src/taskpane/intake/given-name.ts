import type { PaneTexts } from "../language/pane-texts";
import type { GivenPlan } from "./given-plan";

/** What was given as a sentence names it: a file or a range in quotation marks, other words by where they came from. */
export function givenName(given: GivenPlan, { against }: PaneTexts["pane"]): string {
  if (given.kind === "text") return given.file === undefined ? against.typedText : against.named(given.file);
  return given.origin === "clipboard" ? against.pastedTable : against.named(given.name);
}
