import { amount } from "../../../src/core/money/amount";
import { largestSpoken } from "../../../src/core/words/amount-in-words";
import { firstWrongWord } from "../../../src/core/words/first-wrong-word";

test.each([
  ["the right words", "Hai trăm triệu đồng", "200000000", undefined],
  ["words that stop early say nothing wrong", "Hai trăm", "200000000", undefined],
  ["a digit", "Hai trăm linh năm nghìn đồng", "206000", "năm"],
  ["a scale, as it was written", "Hai trăm NGHÌN đồng", "200000000", "NGHÌN"],
  ["a word too many", "Năm đồng chẵn", "5", "chẵn"],
  ["lẻ, ngàn and bốn", "một ngàn không trăm lẻ bốn đồng", "1004", undefined],
  ["tỉ and bẩy", "Bẩy tỉ đồng", "7000000000", undefined],
  ["bốn behind tens", "hai mươi bốn đồng", "24", undefined],
  ["decomposed letters", "Bảy đồng".normalize("NFD"), "7", undefined],
  ["signs between the words", "Hai trăm, triệu: đồng./.", "200000000", undefined],
  ["nothing", "", "5", undefined],
])("%s", (_, written, right, wrong) => {
  expect(firstWrongWord(written, amount(right))).toBe(wrong);
});

test("beyond what is spoken nothing is right or wrong", () => {
  expect(firstWrongWord("Năm đồng", amount("1".padEnd(28, "0")))).toBeUndefined();
  expect(firstWrongWord("Năm đồng", largestSpoken)).toBe("Năm");
});
