/** How people write figures and days. Excel's API speaks en-US always; the officer's Excel speaks vi-VN. */
export interface CellLocale {
  readonly decimal: "." | ",";
  readonly group: "." | ",";
  readonly listSeparator: "," | ";";
  readonly dayFirst: boolean;
}

export const enUs: CellLocale = { decimal: ".", group: ",", listSeparator: ",", dayFirst: false };
export const viVn: CellLocale = { decimal: ",", group: ".", listSeparator: ";", dayFirst: true };
