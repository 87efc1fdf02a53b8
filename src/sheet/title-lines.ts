/** The lines above the table: the word, the title, the line in italics, the unit. */
import type { Appendix } from "../core/plan/appendix";
import { optionsOf } from "../core/plan/appendix-options";
import { printReference } from "../core/plan/print-reference";
import { romanNumeral } from "../core/plan/roman-numeral";
import { formStyles, formText } from "./appendix-form";
import type { CellStyle } from "./description";

export type TitleRole = "word" | "title" | "attachedTo" | "unit";

export interface TitleLine {
  readonly role: TitleRole;
  readonly text: string;
  readonly style: CellStyle;
}

/** "Phụ lục", or "Phụ lục II" where there are several. Also the sheet's name. */
export function wordOf(appendix: Pick<Appendix, "options">): string {
  const { numeral } = optionsOf(appendix);
  return numeral === undefined ? formText.word : `${formText.word} ${romanNumeral(numeral)}`;
}

export function titleLines(appendix: Appendix): readonly TitleLine[] {
  const { form } = optionsOf(appendix);
  const texts: Readonly<Record<TitleRole, string>> = {
    word: wordOf(appendix),
    title: (appendix.title.trim() || formText.titleWhenNone).toUpperCase(),
    attachedTo: printReference(appendix.reference, form),
    unit: formText.unitLine[appendix.unit],
  };
  return (["word", "title", "attachedTo", "unit"] as const).map((role) => ({ role, text: texts[role], style: formStyles[role] }));
}
