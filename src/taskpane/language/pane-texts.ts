/** The sentences that the pane says, in both languages. Not `vi` and `en` as wholes: those of the other parts of the program would be carried along. */
import { amounts as amountsInEnglish } from "../../text/en/amounts";
import { excel as excelInEnglish } from "../../text/en/excel";
import { intake as intakeInEnglish } from "../../text/en/intake";
import { pane as paneInEnglish } from "../../text/en/pane";
import type { Texts } from "../../text/vi";
import { amounts } from "../../text/vi/amounts";
import { excel } from "../../text/vi/excel";
import { intake } from "../../text/vi/intake";
import { pane } from "../../text/vi/pane";
import type { Language } from "./remembered-language";

export type PaneTexts = Pick<Texts, "amounts" | "excel" | "intake" | "pane">;

export const paneTexts: Readonly<Record<Language, PaneTexts>> = {
  vi: { amounts, excel, intake, pane },
  en: { amounts: amountsInEnglish, excel: excelInEnglish, intake: intakeInEnglish, pane: paneInEnglish },
};
