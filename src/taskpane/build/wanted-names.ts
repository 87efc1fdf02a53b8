import type { Appendix } from "../../core/plan/appendix";
import { romanNumeral } from "../../core/plan/roman-numeral";
import { paneAppendices } from "../../text/vi/pane-appendices";

/** The names that the sheets of several appendices get where they are free, Vietnamese whatever the language of the pane. None for one alone. */
export function wantedNames(appendices: readonly Appendix[]): readonly string[] {
  if (appendices.length < 2) return [];
  return appendices.map(({ options }) => paneAppendices.word(romanNumeral(options?.numeral ?? 1)));
}
