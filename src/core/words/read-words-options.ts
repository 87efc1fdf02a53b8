import type { Result } from "../result";
import { accept, refuse } from "../result";
import type { WordsOptions } from "./spelling";

/** The choices by the word that shows them. */
const choices: ReadonlyMap<string, Partial<WordsOptions>> = new Map<string, Partial<WordsOptions>>([
  ["linh", { zeroTens: "linh" }],
  ["lẻ", { zeroTens: "lẻ" }],
  ["nghìn", { thousand: "nghìn" }],
  ["ngàn", { thousand: "ngàn" }],
  ["tư", { four: "tư" }],
  ["bốn", { four: "bốn" }],
  ["tỷ", { billion: "tỷ" }],
  ["tỉ", { billion: "tỉ" }],
  ["dấu phẩy", { commas: true }],
  ["chẵn", { even: true }],
  ["./.", { closing: true }],
  ["chữ hoa", { letterCase: "upper" }],
  ["chữ thường", { letterCase: "lower" }],
  ["đồng", { currency: "đồng" }],
  ["đồng việt nam", { currency: "đồng Việt Nam" }],
  ["việt nam đồng", { currency: "Việt Nam đồng" }],
  ["không đơn vị", { currency: "" }],
]);

export interface OptionProblem {
  readonly kind: "unknown-option";
  /** As written. */
  readonly text: string;
}

/** The options of words from a list: "lẻ, ngàn, chữ hoa". Separated by commas or semicolons; the last of two that contradict each other holds. */
export function readWordsOptions(list: string): Result<Partial<WordsOptions>, OptionProblem> {
  let options: Partial<WordsOptions> = {};
  for (const entry of list.split(/[,;]/)) {
    const text = entry.trim();
    if (text === "") continue;
    const choice = choices.get(text.normalize("NFC").toLowerCase().replace(/\s+/g, " "));
    if (choice === undefined) return refuse({ kind: "unknown-option", text });
    options = { ...options, ...choice };
  }
  return accept(options);
}
