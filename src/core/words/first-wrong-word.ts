/** Where words part from the words of an amount. */
import type { Amount } from "../money/amount";
import { amountInWords } from "./amount-in-words";

/** The first word that differs from the right ones, as written. Variants (linh/lẻ, nghìn/ngàn, tỷ/tỉ, tư/bốn) are no difference; undefined where none differs. */
export function firstWrongWord(written: string, right: Amount): string | undefined {
  const words = amountInWords(right);
  if (!words.ok) return undefined;
  const wanted = words.value.split(" ");
  return written.match(/[\p{L}\p{M}]+/gu)?.find((word, at) => usual(word) !== usual(wanted[at] ?? ""));
}

const variants: ReadonlyMap<string, string> = new Map([
  ["lẻ", "linh"],
  ["ngàn", "nghìn"],
  ["tỉ", "tỷ"],
  ["bốn", "tư"],
  ["bẩy", "bảy"],
]);

function usual(word: string): string {
  const plain = word.normalize("NFC").toLowerCase();
  return variants.get(plain) ?? plain;
}
