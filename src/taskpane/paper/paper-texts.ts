/** What the pages say, in both languages. Comes with their own part of the program: the first screen does not carry it. */
import { useContext } from "react";
import { panePaper as panePaperInEnglish } from "../../text/en/pane-paper";
import type { PanePaper } from "../../text/vi/pane-paper";
import { panePaper } from "../../text/vi/pane-paper";
import { LanguageContext } from "../language/language-context";
import type { Language } from "../language/remembered-language";

const paperTexts: Readonly<Record<Language, PanePaper>> = { vi: panePaper, en: panePaperInEnglish };

export function usePaperTexts(): PanePaper {
  return paperTexts[useContext(LanguageContext)];
}
