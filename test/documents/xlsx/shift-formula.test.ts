import { shiftFormula } from "../../../src/documents/xlsx/shift-formula";

test.each([
  ["A1+$A1+A$1+$A$1", 2, 1, "B3+$A3+B$1+$A$1"],
  ["SUM(A:A,$B:C,1:2,$3:4)", 1, 1, "SUM(B:B,$B:D,2:3,$3:5)"],
  ['"A1"&A1&"say ""A1"""', 1, 0, '"A1"&A2&"say ""A1"""'],
  ["'A1 it''s A1'!A1+Sheet1!B2", 1, 1, "'A1 it''s A1'!B2+Sheet1!C3"],
  ["LOG10(A1)+ATAN2(A1,B1)+Thue_2024+A1B", 1, 0, "LOG10(A2)+ATAN2(A2,B2)+Thue_2024+A1B"],
  ["A1", -1, 0, "#REF!"],
  ["XFD1+A1048576", 0, 1, "#REF!+B1048576"],
  ["XFD1+A1048576", 1, 0, "XFD2+#REF!"],
  ["1.5*A1+.5E3", 1, 0, "1.5*A2+.5E3"],
  ["Q1!A1+Q1", 1, 0, "Q1!A2+Q2"],
])("%s moved by %i rows and %i columns is %s", (formula, rows, columns, moved) => {
  expect(shiftFormula(formula, rows, columns)).toBe(moved);
});
