import { formulaFromLocal, formulaToLocal } from "../../../src/embedded/model/formulas/local-formula";
import { shiftFormula } from "../../../src/embedded/model/formulas/shift";
import { viVn } from "../../../src/embedded/model/cells/locale";

const insertTwoAtRow3 = { axis: "rows", at: 2, count: 2 } as const;
const deleteRows3And4 = { axis: "rows", at: 2, count: -2 } as const;

test.each([
  ["=A2+A3", "=A2+A5"],
  ["=$A$3", "=$A$5"],
  ["=SUM(A1:A3)", "=SUM(A1:A5)"],
  ["=SUM(A1:A2)", "=SUM(A1:A2)"],
  ["=SUM(A:A,3:4)", "=SUM(A:A,5:6)"],
  ["=Sheet1!A3&Khác!A3", "=Sheet1!A5&Khác!A3"],
  ['="A3"&A3', '="A3"&A5'],
  ["=LOG10(A3)+A3B", "=LOG10(A5)+A3B"],
  ["='Sheet1'!A3", "='Sheet1'!A5"],
])("two rows inserted: %s becomes %s", (formula, moved) => {
  expect(shiftFormula(formula, "Sheet1", "Sheet1", insertTwoAtRow3)).toBe(moved);
});

test.each([
  ["=A2+A5", "=A2+A3"],
  ["=A3", "=#REF!"],
  ["=SUM(A2:A4)", "=SUM(A2:A2)"],
  ["=SUM(A3:A6)", "=SUM(A3:A4)"],
  ["=SUM(A3:A4)", "=SUM(#REF!)"],
  ["=SUM($3:$6)", "=SUM($3:$4)"],
])("two rows deleted: %s becomes %s", (formula, moved) => {
  expect(shiftFormula(formula, "Sheet1", "Sheet1", deleteRows3And4)).toBe(moved);
});

test("columns move letters and keep dollar signs", () => {
  expect(shiftFormula("=SUM($B1:D$2)+A1", "S", "S", { axis: "columns", at: 1, count: 1 })).toBe("=SUM($C1:E$2)+A1");
  expect(shiftFormula("=B:C", "S", "S", { axis: "columns", at: 0, count: -1 })).toBe("=A:B");
});

test.each([
  ["=ROUND(A1,2)", "=ROUND(A1;2)"],
  ["=1.5*F6", "=1,5*F6"],
  ['=IF(A1="a,b;c",1,0.5)', '=IF(A1="a,b;c";1;0,5)'],
  ["='Quý 1, 2'!A1", "='Quý 1, 2'!A1"],
])("%s is %s in vi-VN, and back", (english, local) => {
  expect(formulaToLocal(english, viVn)).toBe(local);
  expect(formulaFromLocal(local, viVn)).toBe(english);
});
