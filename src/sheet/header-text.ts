/** Reads Excel's codes of headers and footers (`&"Times New Roman,Regular"&14&P`) as the text that stands on a page. */

export interface HeaderText {
  readonly text: string;
  /** The last size that was named; Excel's own 11 where none was. */
  readonly fontSize: number;
  /** The last font that was named; undefined for the workbook's own. */
  readonly fontName: string | undefined;
}

export interface HeaderFacts {
  readonly page: number;
  readonly pages: number;
  readonly sheet: string;
}

const usualSize = 11;

/** Day, time, file and picture are left out: they are known when it is printed. */
export function headerText(code: string, { page, pages, sheet }: HeaderFacts): HeaderText {
  let text = "";
  let fontSize = usualSize;
  let fontName: string | undefined;
  const pattern = /&"([^",]*)(?:,[^"]*)?"|&(\d+)|&K(?:[0-9A-F]{6}|\d{2}[+-]\d{3})|&([A-Za-z&])|([^&]+|&)/gi;
  for (const [, font, size, letter, plain] of code.matchAll(pattern)) {
    if (font !== undefined) fontName = font === "-" ? fontName : font;
    else if (size !== undefined) fontSize = Number(size);
    else if (plain !== undefined) text += plain;
    else if (letter === "&") text += "&";
    else if (letter?.toUpperCase() === "P") text += String(page);
    else if (letter?.toUpperCase() === "N") text += String(pages);
    else if (letter?.toUpperCase() === "A") text += sheet;
  }
  return { text, fontSize, fontName };
}

/** Whether a header shows the page's number. */
export function numbersPages(code: string): boolean {
  const there: HeaderFacts = { page: 7, pages: 0, sheet: "" };
  return headerText(code, there).text !== headerText(code, { ...there, page: 8 }).text;
}
