import { paper as paperInEnglish } from "../../text/en/paper";
import { paper } from "../../text/vi/paper";
import type { BuiltAppendix } from "../actions";
import type { Language } from "../language/remembered-language";

const texts = { vi: paper, en: paperInEnglish } as const;

/** How the table came onto the paper, and what Excel did not take of the page: each a sentence. */
export function paperSentences({ notes = [], dropped = [] }: BuiltAppendix, language: Language): readonly string[] {
  const said = texts[language];
  return [...notes.map((note) => said.note(note)), ...(dropped.length > 0 ? [said.dropped(dropped)] : [])];
}
