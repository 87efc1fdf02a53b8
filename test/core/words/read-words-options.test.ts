import type { WordsOptions } from "../../../src/core/words/spelling";
import { usualWords } from "../../../src/core/words/spelling";
import { amount } from "../../../src/core/money/amount";
import { accept, refuse } from "../../../src/core/result";
import { amountInWords } from "../../../src/core/words/amount-in-words";
import { readWordsOptions } from "../../../src/core/words/read-words-options";

test.each<[string, Partial<WordsOptions>]>([
  ["", {}],
  [" , ;", {}],
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
  ["đồng Việt Nam", { currency: "đồng Việt Nam" }],
  ["Việt Nam đồng", { currency: "Việt Nam đồng" }],
  ["không đơn vị", { currency: "" }],
  [" LẺ ;  Chữ   Hoa,ngàn ", { zeroTens: "lẻ", letterCase: "upper", thousand: "ngàn" }],
  ["lẻ, linh", { zeroTens: "linh" }],
  ["lẻ".normalize("NFD"), { zeroTens: "lẻ" }],
])("%j", (list, options) => {
  expect(readWordsOptions(list)).toEqual(accept(options));
});

test.each([
  ["to", "to"],
  ["lẻ, To lớn ; x", "To lớn"],
  ["lẻ ngàn", "lẻ ngàn"],
])("%j is refused for %j", (list, text) => {
  expect(readWordsOptions(list)).toEqual(refuse({ kind: "unknown-option", text }));
});

test("every choice that differs from the usual ones changes the words", () => {
  const usual = amountInWords(amount("1104024005000"), usualWords);
  for (const list of ["lẻ", "ngàn", "bốn", "tỉ", "dấu phẩy", "chẵn", "./.", "chữ hoa", "chữ thường", "đồng Việt Nam", "không đơn vị"]) {
    const read = readWordsOptions(list);
    expect(read.ok && amountInWords(amount("1104024005000"), read.value)).not.toEqual(usual);
  }
});
