/** Writes the number of a list item in one of Word's formats (ST_NumberFormat). */
import { romanNumeral } from "../../core/plan/roman-numeral";

/** `custom` is the pattern of a format "custom", "001, 002, 003, …". Formats of other scripts are written in figures. */
export function formatNumber(value: number, format: string, custom?: string): string {
  switch (format) {
    case "none":
      return "";
    case "lowerLetter":
      return letters(value, "a");
    case "upperLetter":
      return letters(value, "A");
    case "lowerRoman":
      return roman(value).toLowerCase();
    case "upperRoman":
      return roman(value);
    case "decimalZero":
      return padded(value, 2);
    case "custom":
      return padded(value, /^0*\d/.exec(custom ?? "")?.[0].length ?? 1);
    case "decimalEnclosedParen":
      return `(${String(value)})`;
    case "decimalEnclosedFullstop":
      return `${String(value)}.`;
    case "numberInDash":
      return `- ${String(value)} -`;
    case "hex":
      return value.toString(16).toUpperCase();
    default:
      return String(value);
  }
}

function padded(value: number, width: number): string {
  return String(value).padStart(Math.min(width, 9), "0");
}

/** a … z, aa, bb … zz, aaa: the letter is repeated. Word goes no further than thirty letters. */
function letters(value: number, first: "a" | "A"): string {
  if (value < 1 || value > 26 * 30) return String(value);
  return String.fromCharCode(first.charCodeAt(0) + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

/** Word writes on with M beyond 3,999, up to the largest number of a list. */
function roman(value: number): string {
  if (value < 1 || value > 32_767) return String(value);
  const rest = value % 1000;
  return "M".repeat(Math.floor(value / 1000)) + (rest === 0 ? "" : romanNumeral(rest));
}
