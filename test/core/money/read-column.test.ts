import { toPlainText } from "../../../src/core/money/amount";
import { mannerOf, readColumn } from "../../../src/core/money/read-column";
import type { MoneyUnit } from "../../../src/core/money/unit";

const columns: readonly [sentence: string, unit: MoneyUnit, entries: readonly string[], read: readonly string[]][] = [
  ["a decimal comma settles another", "trieu", ["1,5", "1,500"], ["1500000", "1500000"]],
  ["commas of thousands settle another", "trieu", ["2,000,000", "1,500"], ["2000000000000", "1500000000"]],
  ["a decimal point makes a comma thousands", "trieu", ["1.5", "1,500"], ["1500000", "1500000000"]],
  ["a decimal point makes a point before three digits a decimal one", "trieu", ["1.5", "1.500"], ["1500000", "1500000"]],
  ["dots of thousands make a comma a decimal one", "trieu", ["1.234.567", "1,500"], ["1234567000000", "1500000"]],
  ["both separators in one figure prove the manner", "trieu", ["1.234,5", "1,500"], ["1234500000", "1500000"]],
  ["the English manner with both separators", "trieu", ["1,234.5", "1,500"], ["1234500000", "1500000000"]],
  ["nothing proves anything: a comma stays open", "trieu", ["1.500", "1,500", "200"], ["1500000000", "ambiguous", "200000000"]],
  ["contradictions prove nothing", "trieu", ["1,5", "1.5", "1,500"], ["1500000", "1500000", "ambiguous"]],
  ["what is no amount proves nothing", "trieu", ["Mục 6.5", "30.10.2019", "1,500"], ["not-an-amount", "date", "ambiguous"]],
  ["an entry that is itself refused for its fraction still proves", "dong", ["0,5", "2,5 triệu"], ["fraction-of-dong", "2500000"]],
  ["an entry with its own scale proves too", "trieu", ["1,5 tỷ", "1,500"], ["1500000000", "1500000"]],
  ["a decimal point makes no thousandth of a đồng", "dong", ["1.5 triệu", "500.000 đồng chẵn", "500.000"], ["1500000", "500000", "500000"]],
  ["dots of thousands make no thousandth of a đồng", "dong", ["1.234.567", "1,000 đồng chẵn", "1,500"], ["1234567", "1000", "1500"]],
  ["nor in a table of another unit", "trieu", ["1.5", "500.000 đồng chẵn"], ["1500000", "500000"]],
  ["an entry in đồng stays in đồng", "trieu", ["1,5", "500.000 đồng"], ["1500000", "500000"]],
  ["blank entries", "trieu", ["", "-", "1,5"], ["empty", "empty", "1500000"]],
  ["no entries", "dong", [], []],
];

for (const [sentence, unit, entries, expected] of columns) {
  test(`${sentence}: ${entries.join(" | ")}`, () => {
    expect(readColumn(entries, unit).map((read) => (read.ok ? toPlainText(read.value) : read.problem.kind))).toEqual(expected);
  });
}

test("the manner of a column", () => {
  expect(mannerOf(["1,5"])).toBe("vietnamese");
  expect(mannerOf(["1.5"])).toBe("english");
  expect(mannerOf(["2,000,000"])).toBe("english");
  expect(mannerOf(["2.000.000"])).toBe("vietnamese");
  expect(mannerOf(["1,5", "1.5"])).toBeUndefined();
  expect(mannerOf(["1.500", "200"])).toBeUndefined();
});
