/** Writes the number of a list item in one of Word's formats (ST_NumberFormat). */

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

const romanParts: readonly (readonly [value: number, text: string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

function roman(value: number): string {
  if (value < 1 || value > 32_767) return String(value);
  let rest = value;
  let text = "";
  for (const [part, letter] of romanParts)
    while (rest >= part) {
      text += letter;
      rest -= part;
    }
  return text;
}
