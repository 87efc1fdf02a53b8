/** Reads the figure of an amount: digits with separators, no unit. */

/** Whose separators a column follows: dots for thousands and a comma for decimals (Luật Kế toán 2015, art. 11), or the other way round. */
export type Manner = "vietnamese" | "english";

/** The decimal numbers that a figure can mean, as plain text with a point, the likelier first; two where the separator settles nothing. */
export interface Figure {
  readonly readings: readonly string[];
  /** The manner that this figure alone proves. */
  readonly manner: Manner | undefined;
}

const vietnamese = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/;
const english = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/;

const withoutDots = (text: string): string => text.replace(/\./g, "").replace(",", ".");
const withoutCommas = (text: string): string => text.replace(/,/g, "");

/**
 * The readings of a figure. A single separator before exactly three digits may stand for thousands or for decimals: `manner`, what the
 * rest of the column proves, comes first; without it a dot is a thousand ("1.500" is 1500) and a comma stays open ("1,500").
 * Undefined where the separators follow no rule: "1.23.456", "1..5", "01.500".
 */
export function readFigure(text: string, manner?: Manner): Figure | undefined {
  if (/^\d+$/.test(text)) return { readings: [text], manner: undefined };
  if (/^\d{1,3}(?: \d{3})+(?:[.,]\d+)?$/.test(text)) return { readings: [text.replace(/ /g, "").replace(",", ".")], manner: undefined };
  if (/^[1-9]\d{0,2}[.,]\d{3}$/.test(text)) return { readings: readSingle(text, manner), manner: undefined };
  if (vietnamese.test(text)) return { readings: [withoutDots(text)], manner: "vietnamese" };
  if (english.test(text)) return { readings: [withoutCommas(text)], manner: "english" };
  if (/^\d+,\d+$/.test(text)) return { readings: [text.replace(",", ".")], manner: "vietnamese" };
  if (/^\d+\.\d+$/.test(text)) return { readings: [text], manner: "english" };
  return undefined;
}

/** "1.500" or "1,500". */
function readSingle(text: string, manner: Manner | undefined): readonly string[] {
  const thousands = text.replace(/[.,]/, "");
  const decimals = text.replace(",", ".");
  if (manner === undefined) return text.includes(".") ? [thousands] : [thousands, decimals];
  const separator = manner === "vietnamese" ? "." : ",";
  return text.includes(separator) ? [thousands] : [decimals];
}
