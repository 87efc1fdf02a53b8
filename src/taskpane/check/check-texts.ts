/** What the check says, in both languages. Comes with the check's own part of the program: the first screen does not carry it. */
import { useContext } from "react";
import { checks as checksInEnglish } from "../../text/en/checks";
import { paneCheck as paneCheckInEnglish } from "../../text/en/pane-check";
import type { Texts } from "../../text/vi";
import { checks } from "../../text/vi/checks";
import type { PaneCheck } from "../../text/vi/pane-check";
import { paneCheck } from "../../text/vi/pane-check";
import { LanguageContext } from "../language/language-context";
import type { Language } from "../language/remembered-language";

export interface CheckTexts {
  readonly checks: Texts["checks"];
  readonly check: PaneCheck;
}

const checkTexts: Readonly<Record<Language, CheckTexts>> = {
  vi: { checks, check: paneCheck },
  en: { checks: checksInEnglish, check: paneCheckInEnglish },
};

export function useCheckTexts(): CheckTexts {
  return checkTexts[useContext(LanguageContext)];
}
