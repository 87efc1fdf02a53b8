import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { amount, toPlainText } from "../../../src/core/money/amount";
import { amountInWords, largestSpoken } from "../../../src/core/words/amount-in-words";
import { readWords } from "../../../src/core/words/read-words";
import type { WordsOptions } from "../../../src/core/words/spelling";
import { numberOfRuns } from "../number-of-runs";

const read = (text: string): string => {
  const result = readWords(text);
  if (result.ok) return toPlainText(result.value);
  return result.problem.kind === "unexpected-word"
    ? `${String(result.problem.wordNumber)} ${result.problem.word}`.trim()
    : result.problem.kind;
};

const understood: readonly (readonly [sentence: string, words: string, plain: string])[] = [
  ["as an appendix ends", "Hai trăm triệu đồng./.", "200000000"],
  ["with its label", "Bằng chữ: Hai trăm triệu đồng./.", "200000000"],
  ["with a longer label in brackets", "(Số tiền viết bằng chữ: Một tỷ đồng chẵn)", "1000000000"],
  ["lẻ and ngàn", "một ngàn không trăm lẻ năm", "1005"],
  ["linh at the front of a class", "một nghìn linh năm", "1005"],
  ["bốn after mươi", "hai mươi bốn", "24"],
  ["bẩy and tỉ", "bẩy tỉ", "7000000000"],
  ["mươi left out before mốt", "hai mốt", "21"],
  ["mươi left out before tư and lăm", "ba trăm bốn tư nghìn năm lăm", "344055"],
  ["commas", "Một triệu, hai trăm nghìn, ba trăm đồng", "1200300"],
  ["capitals", "HAI TRĂM TRIỆU ĐỒNG", "200000000"],
  ["decomposed letters", "Bảy mươi lăm nghìn đồng".normalize("NFD"), "75000"],
  ["the currency in full, either way round", "Năm đồng Việt Nam", "5"],
  ["Việt Nam đồng", "Năm Việt Nam đồng", "5"],
  ["an inner class without không trăm, before its scale", "một triệu năm mươi nghìn", "1050000"],
  ["tens behind a nghìn", "một nghìn hai mươi", "1020"],
  ["nghìn tỷ", "Một nghìn tỷ đồng", "1000000000000"],
  ["a group of zeros between two tỷ", "một tỷ tỷ", "1000000000000000000"],
  ["below zero", "Âm năm nghìn đồng", "-5000"],
  ["zero", "Không đồng", "0"],
  ["a label that says that it is written", "Viết bằng  chữ: năm đồng", "5"],
  ["linh right behind a tỷ", "một tỷ linh năm đồng", "1000000005"],
  ["mười behind a nghìn", "một nghìn mười đồng", "1010"],
  ["a digit before its own scale", "một triệu năm nghìn đồng", "1005000"],
  ["tư behind linh", "một trăm linh tư đồng", "104"],
  ["nhăm behind mươi", "hai mươi nhăm đồng", "25"],
  ["nhăm with mươi left out", "hai nhăm đồng", "25"],
];

for (const [sentence, words, plain] of understood) {
  test(`${sentence}: ${words.normalize("NFC")}`, () => {
    expect(read(words)).toBe(plain);
  });
}

const refused: readonly (readonly [sentence: string, words: string, place: string])[] = [
  ["nothing", " ", "empty"],
  ["a word that is no number", "hai trăm triêụ đồng", "3 triêụ"],
  ["scales the wrong way round", "hai nghìn ba triệu", "4 triệu"],
  ["one scale twice", "hai nghìn ba nghìn", "4 nghìn"],
  ["a digit that may be units or hundreds", "một nghìn năm", "3 năm"],
  ["a digit behind trăm without linh", "một trăm năm đồng", "3 năm"],
  ["tỷ without a number", "tỷ đồng", "1 tỷ"],
  ["linh without a unit", "một trăm linh đồng", "3 linh"],
  ["two numbers", "hai trăm triệu đồng và ba triệu đồng", "5 và"],
  ["figures", "200 triệu", "1 200"],
  ["more than two tỷ above each other", "một tỷ tỷ tỷ", "too-large-to-speak"],
  ["a currency that stops", "năm Việt Nam", "4"],
  ["a sign alone", "âm", "2"],
  ["a label alone", "Bằng chữ:", "empty"],
  ["half of a label", "số tiền năm đồng", "1 số"],
  ["a word behind a label, counted with it", "Bằng chữ: hai trăm triêụ", "5 triêụ"],
  ["linh at the beginning", "linh năm đồng", "1 linh"],
  ["a digit behind a tỷ", "một tỷ năm", "3 năm"],
  ["ten hundreds", "mười trăm nghìn đồng", "2 trăm"],
  ["a zero behind linh", "một trăm linh không đồng", "3 linh"],
  ["a zero before mươi", "không mươi năm đồng", "2 mươi"],
  ["mươi behind a word that is no number", "trăm mươi đồng", "1 trăm"],
  ["mốt behind a single ten", "một mốt đồng", "2 mốt"],
  ["a zero behind tens", "hai mươi không đồng", "3 không"],
  ["a currency said twice", "năm Việt Nam đồng Việt Nam", "5 việt"],
  ["half of a country", "năm việt đồng", "2 việt"],
];

for (const [sentence, words, place] of refused) {
  test(`refuses ${sentence}: ${words}`, () => {
    expect(read(words)).toBe(place);
  });
}

const options: fc.Arbitrary<WordsOptions> = fc.record({
  zeroTens: fc.constantFrom("linh" as const, "lẻ" as const),
  thousand: fc.constantFrom("nghìn" as const, "ngàn" as const),
  four: fc.constantFrom("tư" as const, "bốn" as const),
  billion: fc.constantFrom("tỷ" as const, "tỉ" as const),
  commas: fc.boolean(),
  currency: fc.constantFrom("đồng" as const, "đồng Việt Nam" as const, "Việt Nam đồng" as const, "" as const),
  even: fc.boolean(),
  closing: fc.boolean(),
  letterCase: fc.constantFrom("sentence" as const, "lower" as const, "upper" as const),
});

const amounts = fc
  .tuple(fc.integer({ min: 1, max: 27 }), fc.bigInt({ min: -(10n ** 27n) + 1n, max: 10n ** 27n - 1n }))
  .map(([digits, value]) => String(value % 10n ** BigInt(digits)));

test("what is spoken with any options reads back as the amount, NFC and NFD", () => {
  fc.assert(
    fc.property(amounts, options, fc.boolean(), (plain, chosen, decomposed) => {
      const words = amountInWords(amount(plain), chosen.currency === "" ? { ...chosen, even: false } : chosen);
      const text = words.ok ? words.value : "";
      expect(read(decomposed ? text.normalize("NFD") : text)).toBe(plain);
    }),
    { numRuns: numberOfRuns(3000) },
  );
});

test("every number from 0 to 3,000 and around every power of ten reads back", () => {
  const numbers = Array.from({ length: 3001 }, (_, number) => String(number));
  for (let digits = 4; digits < 27; digits += 1) numbers.push(`1${"0".repeat(digits)}`, "9".repeat(digits), `1${"0".repeat(digits - 1)}1`);
  numbers.push(toPlainText(largestSpoken));
  for (const number of numbers) {
    const words = amountInWords(amount(number));
    expect(read(words.ok ? words.value : "")).toBe(number);
  }
});

const oracle = join(__dirname, "../../../../shared/data/words-oracle.tsv");
const available = existsSync(oracle);
(available ? test : test.skip)(
  `every reading of the words oracle gives its number${available ? "" : " (skipped: no ../shared/data/words-oracle.tsv)"}`,
  () => {
    const lines = readFileSync(oracle, "utf8").trimEnd().split("\n");
    expect(lines.length).toBeGreaterThan(1000);
    for (const line of lines) {
      const [plain = "", words = ""] = line.split("\t");
      expect(read(words)).toBe(plain);
    }
  },
);
