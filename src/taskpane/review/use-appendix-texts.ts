import { useContext } from "react";
import { paneAppendices as inEnglish } from "../../text/en/pane-appendices";
import type { PaneAppendices } from "../../text/vi/pane-appendices";
import { paneAppendices } from "../../text/vi/pane-appendices";
import { LanguageContext } from "../language/language-context";

const texts = { vi: paneAppendices, en: inEnglish } as const;

/** What is said of several appendices and of groups, in the language of the pane. */
export function useAppendixTexts(): PaneAppendices {
  return texts[useContext(LanguageContext)];
}
