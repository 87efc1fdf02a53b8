import { printAmount, toPlainText } from "../../../src/core/money/amount";
import type { AmountProblem } from "../../../src/core/money/amount-problem";
import { readAmount, readCost } from "../../../src/core/money/read-amount";
import type { MoneyUnit } from "../../../src/core/money/unit";

const reads: readonly [sentence: string, typed: string, dong: string, unit?: MoneyUnit][] = [
  ["digits alone", "200000000", "200000000"],
  ["thousands by dots", "200.000.000", "200000000"],
  ["thousands by commas, more than one", "200,000,000", "200000000"],
  ["thousands by spaces", "200 000 000", "200000000"],
  ["no-break, narrow and full-width spaces", "200\u00a0000\u202f000\u3000đồng", "200000000"],
  ["full-width digits", "２００.０００", "200000"],
  ["đ at the end", "200.000.000đ", "200000000"],
  ["đồng in decomposed letters", "200.000.000 đồng".normalize("NFD"), "200000000"],
  ["đồng chẵn", "200.000.000 đồng chẵn", "200000000"],
  ["a full stop at the end", "200.000.000 đồng./.", "200000000"],
  ["VNĐ", "200.000.000 VNĐ", "200000000"],
  ["VND before", "VND 200,000,000", "200000000"],
  ["the sign of the đồng", "₫1.000", "1000"],
  ["triệu", "200 triệu", "200000000"],
  ["tr without a space", "350tr", "350000000"],
  ["a comma for decimals", "1,5 tỷ đồng", "1500000000"],
  ["a point for decimals where it can be nothing else", "1.2 tỷ", "1200000000"],
  ["tỉ", "3 tỉ", "3000000000"],
  ["two scales", "2 tỷ 350 triệu", "2350000000"],
  ["three scales", "2 tỷ 350 triệu 500 nghìn đồng", "2350500000"],
  ["ngàn", "500 ngàn", "500000"],
  ["nothing after the comma but zeros", "1.000,00", "1000"],
  ["the English manner with both separators", "1,000.00", "1000"],
  ["one comma before three digits, in đồng: no fraction of a đồng exists", "150,000", "150000"],
  ["brackets are negative", "(1.000)", "-1000"],
  ["a minus sign", "−1.000", "-1000"],
  ["zero", "0", "0"],
  ["the word for zero", "Không", "0"],
  ["a bare figure counts in the table's unit", "200", "200000000", "trieu"],
  ["decimals in the table's unit", "1,5", "1500000", "trieu"],
  ["a dot before three digits is a thousand in any unit", "1.500", "1500000", "nghin"],
  ["a named unit wins over the table's", "500.000 đồng", "500000", "trieu"],
  ["zero point five", "0,500", "500000", "trieu"],
  ["sixteen digits", "1.234.567.890.123.456", "1234567890123456"],
];

for (const [sentence, typed, dong, unit] of reads) {
  test(`${sentence}: ${typed}`, () => {
    const read = readAmount(typed, unit);
    expect(read.ok ? toPlainText(read.value) : read.problem).toBe(dong);
  });
}

const refuses: readonly [sentence: string, typed: string, kind: AmountProblem["kind"], unit?: MoneyUnit][] = [
  ["nothing", "", "empty"],
  ["blanks", " \u00a0 ", "empty"],
  ["a dash: no money", "–", "empty"],
  ["letters", "theo thực tế", "not-an-amount"],
  ["the letter O among digits", "12.5OO.000", "letter-for-digit"],
  ["groups that are no thousands", "1.23.456", "not-an-amount"],
  ["two separators in a row", "1..500", "not-an-amount"],
  ["scales the wrong way round", "350 triệu 2 tỷ", "not-an-amount"],
  ["a figure without its scale behind one with it", "2 tỷ 350", "not-an-amount"],
  ["a comma before three digits in triệu", "1,500", "ambiguous", "trieu"],
  ["a comma before three digits with tỷ", "1,500 tỷ", "ambiguous"],
  ["half a đồng", "1.000,5", "fraction-of-dong"],
  ["less than a đồng in triệu", "0,0000001", "fraction-of-dong", "trieu"],
  ["scientific notation", "2e8", "scientific"],
  ["a hexadecimal number", "0x1F", "not-an-amount"],
  ["an underscore", "1_000", "not-an-amount"],
  ["two amounts", "200.000 + 300.000", "two-amounts"],
  ["a range", "200.000.000 - 300.000.000", "two-amounts"],
  ["a month", "6/2025", "date"],
  ["a day", "30-10-2019", "date"],
  ["an ISO day", "2025-06-30", "date"],
  ["more digits than any budget", "9".repeat(41), "too-long"],
  ["a quantity", "80 học viên", "not-an-amount"],
];

for (const [sentence, typed, kind, unit] of refuses) {
  test(`refuses ${sentence}: ${typed}`, () => {
    const read = readAmount(typed, unit);
    expect(read.ok ? printAmount(read.value) : read.problem.kind).toBe(kind);
  });
}

test("names the letter as it was typed", () => {
  expect(readAmount("12.5OO.000")).toEqual({
    ok: false,
    problem: { kind: "letter-for-digit", text: "12.5OO.000", letter: "O", digit: "0" },
  });
});

test("gives both readings of what is ambiguous", () => {
  expect(readAmount("1,500", "nghin")).toEqual({ ok: false, problem: { kind: "ambiguous", text: "1,500", readings: ["1500000", "1500"] } });
});

test("a cost is never below zero", () => {
  expect(readCost("-5")).toEqual({ ok: false, problem: { kind: "negative", text: "-5" } });
  expect(readCost("0").ok).toBe(true);
});
