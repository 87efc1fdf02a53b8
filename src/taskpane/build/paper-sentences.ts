import { paper as paperInEnglish } from "../../text/en/paper";
import { paper } from "../../text/vi/paper";
import type { BuiltAppendix } from "../actions";
import type { Language } from "../language/remembered-language";

const texts = { vi: paper, en: paperInEnglish } as const;

function sentencesOf({ notes = [], dropped = [] }: BuiltAppendix, language: Language): readonly string[] {
  const said = texts[language];
  return [...notes.map((note) => said.note(note)), ...(dropped.length > 0 ? [said.dropped(dropped)] : [])];
}

/** How the tables came onto the paper, and what Excel did not take of their pages: each a sentence, of several tables with the name of its sheet. */
export function paperSentences(
  built: readonly BuiltAppendix[],
  language: Language,
  ofSheet: (sheet: string, sentence: string) => string,
): readonly string[] {
  return built.flatMap((each) => {
    const said = sentencesOf(each, language);
    return built.length === 1 ? said : said.map((sentence) => ofSheet(each.sheet, sentence));
  });
}
