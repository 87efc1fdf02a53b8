import { columnSum } from "../../../src/core/tables/column-sum";
import { calledFunctions, parseFormula } from "../../../src/core/tables/parse-formula";
import { relativeFormula } from "../../../src/core/tables/relative-formula";

test.each<[string, string | undefined]>([
  ["=SUM(F5:F9)", "4-8"],
  ["=F4+F11+F20", "3-3 10-10 19-19"],
  ["=SUM(F4,F6:F7)", "3-3 5-6"],
  ["=SUBTOTAL(9,F5:F9)", "4-8"],
  ["=ROUND(SUM(F5:F9),-3)", "4-8"],
  ["=+F4+F5", "3-3 4-4"],
  ["=SUM($F$5:$F$9)", "4-8"],
  ["=SUM(F5:F9)+0", "4-8"],
  ["=F32", "31-31"],
  ["=SUM(E5:E9)", undefined],
  ["=SUM(F5:G9)", undefined],
  ["=F5-F6", undefined],
  ["=F5*1.1", undefined],
  ["=SUM(PL1!F5:F9)", undefined],
  ["=SUBTOTAL(1,F5:F9)", undefined],
  ["=SUM(Bang1[Số tiền])", undefined],
  ["=100+200", undefined],
])("%s adds up rows of column F: %s", (formula, rows) => {
  const sum = columnSum(parseFormula(formula), 5);
  expect(sum?.stretches.map(({ first, last }) => `${String(first)}-${String(last)}`).join(" ")).toBe(rows);
});

test("names of functions are seen wherever they stand", () => {
  expect(calledFunctions(parseFormula('=IF(DocTien(A1)="",SUM(B1:B2),-vnd(C1)%)'))).toEqual(["IF", "DOCTIEN", "SUM", "VND"]);
  expect(calledFunctions(parseFormula('="SUM("&A1'))).toEqual([]);
});

test("formulas of neighbours are one, seen from their own cells", () => {
  expect(relativeFormula("=D7*E7", 6, 5)).toBe(relativeFormula("=D8*E8", 7, 5));
  expect(relativeFormula("=$X$11*E7", 6, 5)).toBe(relativeFormula("=$X$11*E8", 7, 5));
  expect(relativeFormula("=D7*E7", 6, 5)).not.toBe(relativeFormula("=D7*E8", 7, 5));
  expect(relativeFormula('="A1"&B1', 0, 2)).toBe(relativeFormula('="A1"&B2', 1, 2));
});
