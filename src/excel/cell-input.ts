import type { Cell } from "../sheet/description";
import { unreachable } from "../core/unreachable";

/**
 * What is given to Excel for a cell. The one place where an amount becomes a JS number: its text has at most 15 significant digits, so that
 * the double stands for exactly that figure.
 */
export function cellInput(cell: Cell): string | number {
  switch (cell.kind) {
    case "empty":
      return "";
    case "text":
      return asText(cell.text);
    case "number":
      return Number(cell.plain);
    case "formula":
      return cell.formula;
    default:
      return unreachable(cell);
  }
}

/**
 * Texts that Excel would take for a formula (`= + - @`, behind a tab or a line break too), for its own apostrophe, or, being short and with a digit or
 * a truth value, for a number, a date or a percentage get an apostrophe in front: Excel keeps it out of the value.
 * A text that begins with a tab was itself the hole in a published fix of this kind (CVE-2021-41270).
 */
function asText(text: string): string {
  const mayBeValue = text.length <= 40 && (/\d/.test(text) || /^\s*(?:true|false)\s*$/i.test(text));
  return /^[\s]*[=+\-@']|^[\t\r\n]/.test(text) || mayBeValue ? `'${text}` : text;
}
