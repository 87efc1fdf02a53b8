import type { AmountProblem } from "./amount-problem";

/** Days, months, quarters and years, with slashes, dashes or dots, or after their own word. No amount is written so. */
const dates: readonly RegExp[] = [
  /^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/,
  /^\d{1,2}[/-]\d{1,2}[/-]\d{2}$/,
  /^\d{1,2}[/-]\d{4}$/,
  /^\d{4}[/-]\d{1,2}(?:[/-]\d{1,2})?$/,
  /^(?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|1[0-2])$/,
  /^(?:ngày|tháng|quý|năm|q)\.? ?[\divx]/,
];

/** Digits on both sides of a line break or a tab: two lines of a cell, or two cells. Read as one, "1" above "500" would be 1.500. */
const severalLines = /\d[^\d]*[\t\n\v\f\r\u0085\u2028\u2029][^\d]*\d/;

const severalFigures: readonly RegExp[] = [
  /\d[^\d]{0,30}?(?:[;+&/-]|\svà\s|\sđến\s|\shoặc\s)\s*\d/,
  /\d[.,]\d{3} ?(?:đồng|vnđ|vnd|đ)?[, ] ?\d{1,3}[.,]\d{3}/,
];

const currencyLetters = /\s*(?:đồng|dong|vnđ|vnd|đ|₫)$/;

/** What a text is instead of an amount, where that can be told. `text` in plain form, `typed` as it came. */
export function refusedShape(text: string, typed: string): AmountProblem | undefined {
  // ² and ½ would become digits in plain form: "200²" is a footnote mark, not 2002.
  if (/\p{No}/u.test(typed)) return { kind: "not-an-amount", text: typed };
  if (/^[-+]?\d+(?:[.,]\d+)?e[-+]?\d+$/.test(text)) return { kind: "scientific", text: typed };
  if (dates.some((date) => date.test(text))) return { kind: "date", text: typed };
  if (severalLines.test(typed) || severalFigures.some((several) => several.test(text))) return { kind: "two-amounts", text: typed };
  return letterForDigit(text.replace(currencyLetters, ""), typed);
}

/** O, I and l among digits, as a scan or a hurried hand leaves them. */
function letterForDigit(figure: string, typed: string): AmountProblem | undefined {
  const place = /^[\doil., ]*$/.test(figure) ? figure.search(/[oil]/) : -1;
  if (place < 0) return undefined;
  const letter = typed.normalize("NFKC").replace(/\s+/g, " ").trim().charAt(place);
  return { kind: "letter-for-digit", text: typed, letter, digit: /o/i.test(letter) ? "0" : "1" };
}
