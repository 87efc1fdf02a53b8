import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { add, amount, negate } from "../../../src/core/money/amount";
import { amountInWords, largestSpoken } from "../../../src/core/words/amount-in-words";

const spoken = (plain: string): string => {
  const words = amountInWords(amount(plain));
  return words.ok ? words.value : `! ${words.problem.kind}`;
};

const readings: readonly (readonly [string, string, string])[] = [
  ["zero", "0", "Không đồng"],
  ["one stays một alone and after mười", "11", "Mười một đồng"],
  ["one is mốt after mươi", "21", "Hai mươi mốt đồng"],
  ["four is bốn after mười", "14", "Mười bốn đồng"],
  ["four is tư after mươi", "24", "Hai mươi tư đồng"],
  ["five is lăm after mười and mươi", "15", "Mười lăm đồng"],
  ["five is năm after linh", "105", "Một trăm linh năm đồng"],
  ["an inner class below a hundred", "1000050", "Một triệu không trăm năm mươi đồng"],
  ["an inner class below ten", "1001", "Một nghìn không trăm linh một đồng"],
  ["classes of 000 are left out", "200000000", "Hai trăm triệu đồng"],
  ["tỷ stays where something stands above it", "1000000000000", "Một nghìn tỷ đồng"],
  ["the number of tỷ is a number of its own", "1502189000000000", "Một triệu năm trăm linh hai nghìn một trăm tám mươi chín tỷ đồng"],
  ["above a tỷ tỷ", "1000000001000000000", "Một tỷ không trăm linh một tỷ đồng"],
  ["below zero", "-5000", "Âm năm nghìn đồng"],
];

for (const [sentence, plain, words] of readings) {
  test(`${sentence}: ${plain}`, () => {
    expect(spoken(plain)).toBe(words);
  });
}

test("without a unit of money nothing stands behind the number", () => {
  expect(amountInWords(amount("5"), { currency: "" })).toEqual({ ok: true, value: "Năm" });
  expect(amountInWords(amount("5"), { currency: "", closing: true })).toEqual({ ok: true, value: "Năm./." });
});

test("all letters are capitals, or all are small", () => {
  expect(amountInWords(amount("-21000"), { letterCase: "upper", even: true })).toEqual({
    ok: true,
    value: "ÂM HAI MƯƠI MỐT NGHÌN ĐỒNG CHẴN",
  });
  expect(amountInWords(amount("-21000"), { letterCase: "lower" })).toEqual({ ok: true, value: "âm hai mươi mốt nghìn đồng" });
});

test("the largest amount is spoken, one đồng more is refused, on both sides of zero", () => {
  expect(amountInWords(largestSpoken).ok).toBe(true);
  expect(amountInWords(negate(largestSpoken)).ok).toBe(true);
  expect(amountInWords(add(largestSpoken, amount("1")))).toEqual({ ok: false, problem: { kind: "too-large-to-speak" } });
  expect(amountInWords(negate(add(largestSpoken, amount("1"))))).toEqual({ ok: false, problem: { kind: "too-large-to-speak" } });
});

test("what stands above a tỷ is read as the number it is", () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 1n, max: 10n ** 18n - 1n }), (billions) => {
      expect(spoken(`${String(billions)}000000000`)).toBe(spoken(String(billions)).replace(/ đồng$/, " tỷ đồng"));
    }),
  );
});

test("different amounts have different words", () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 27n - 1n }), fc.bigInt({ min: 0n, max: 10n ** 27n - 1n }), (left, right) => {
      expect(spoken(String(left)) === spoken(String(right))).toBe(left === right);
    }),
  );
});

const oracle = join(__dirname, "../../../../shared/data/words-oracle.tsv");
(existsSync(oracle) ? test : test.skip)("every number of the words oracle (skipped where ../shared is absent)", () => {
  const lines = readFileSync(oracle, "utf8").trimEnd().split("\n");
  expect(lines.length).toBeGreaterThan(1000);
  for (const line of lines) {
    const [plain = "", words = ""] = line.split("\t");
    expect(spoken(plain)).toBe(`${words.charAt(0).toUpperCase()}${words.slice(1)} đồng`);
  }
});
