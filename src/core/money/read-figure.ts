/** Reads the figure of an amount: digits with separators, no unit. */

/** The decimal numbers that a figure can mean, as plain text with a point; two where the separator settles nothing. */
export interface Figure {
  readonly readings: readonly string[];
}

/**
 * Vietnamese writes thousands by dots and decimals by a comma (Luật Kế toán 2015, art. 11). The English manner is understood where
 * the digits leave no doubt: "200,000,000", "1,234.5", "1.2". A dot before exactly three digits is a thousand ("1.500" is 1500);
 * a comma before exactly three digits may be either ("1,500"). Undefined where the separators follow no rule: "1.23.456", "1..5".
 */
export function readFigure(text: string): Figure | undefined {
  if (/^\d+$/.test(text)) return { readings: [text] };
  if (/^0[.,]\d+$/.test(text)) return { readings: [text.replace(",", ".")] };
  if (/^\d{1,3}(?: \d{3})+(?:[.,]\d+)?$/.test(text)) return { readings: [text.replace(/ /g, "").replace(",", ".")] };
  if (/^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/.test(text)) return { readings: [text.replace(/\./g, "").replace(",", ".")] };
  if (/^[1-9]\d{0,2}(?:,\d{3}){2,}(?:\.\d+)?$|^[1-9]\d{0,2},\d{3}\.\d+$/.test(text)) return { readings: [text.replace(/,/g, "")] };
  if (/^[1-9]\d{0,2},\d{3}$/.test(text)) return { readings: [text.replace(",", ""), text.replace(",", ".")] };
  if (/^\d+[.,]\d+$/.test(text)) return { readings: [text.replace(",", ".")] };
  return undefined;
}
