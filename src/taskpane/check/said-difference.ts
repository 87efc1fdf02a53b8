import { printPlainDecimal } from "../../core/money/decimal";
import type { PaneCheck } from "../../text/vi/pane-check";

/** By how much something became more or less, without a sign in front of the figure. */
export function saidDifference(plain: string, { more, less, unchanged }: PaneCheck["versions"]): string {
  if (plain === "0") return unchanged;
  return plain.startsWith("-") ? less(printPlainDecimal(plain.slice(1))) : more(printPlainDecimal(plain));
}
