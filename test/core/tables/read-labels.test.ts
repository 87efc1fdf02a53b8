/** The small readers: ordinals, names of totals, formulas in headers. */
import { readDecimal } from "../../../src/core/money/decimal";
import { decimalText } from "../../../src/core/money/decimal";
import { evaluateHeaderFormula, readColumnNumber, readHeadingFormula } from "../../../src/core/tables/header-formula";
import { readLeadingOrdinal, readOrdinal } from "../../../src/core/tables/read-ordinal";
import { isWordsLabel, readPlainSum, readTotalLabel } from "../../../src/core/tables/total-label";

test.each<[string, string | undefined]>([
  ["01", "number 1"],
  ["1.", "number 1"],
  ["(2)", "number 2"],
  ["I", "roman 1"],
  ["XIV.", "roman 14"],
  ["B", "upper 2"],
  ["b)", "lower 2"],
  ["đ)", "lower 4.5"],
  ["II.2", "dotted 2"],
  ["1.1.3", "dotted 3"],
  ["-", "bullet 0"],
  ["+", "bullet 0"],
  ["Tổng", undefined],
  ["2025-2026", undefined],
  ["IIII", undefined],
])("%s is an ordinal: %s", (text, expected) => {
  const ordinal = readOrdinal(text);
  expect(ordinal === undefined ? undefined : `${ordinal.style} ${String(ordinal.value)}`).toBe(expected);
});

test.each<[string, string, string | undefined]>([
  ["1. Nguồn ngân sách", "1. nguon ngan sach", "number"],
  ["a) Phí, lệ phí", "a) phi, le phi", "lower"],
  ["- Kinh phí đã nhận", "- kinh phi da nhan", "bullet"],
  ["II. Kinh phí năm trước", "ii. kinh phi nam truoc", "roman"],
  ["Nhóm 2 - Chi hàng hóa", "nhom 2 - chi hang hoa", "group"],
  ["14/2-17/2", "14/2-17/2", undefined],
  ["2k like trang", "2k like trang", undefined],
  ["Tổ chức hội nghị", "to chuc hoi nghi", undefined],
])("%s begins with an ordinal: %s %s", (text, folded, style) => {
  expect(readLeadingOrdinal(text, folded)?.style).toBe(style);
});

test.each<[string, string | undefined]>([
  ["tong cong", "whole "],
  ["tong so", "whole "],
  ["tong kinh phi thuc hien ke hoach", "whole "],
  ["tong cong (i+ii)", "whole I,II"],
  ["tong cong(1+2)", "whole 1,2"],
  ["cong", "sum "],
  ["cong muc i", "part I"],
  ["cong i", "part I"],
  ["cong:", "sum "],
  ["tong ket cong tac nam", undefined],
  ["tong cuc duong bo", undefined],
  ["cong tac kiem tra", undefined],
  ["cong trinh chuyen tiep", undefined],
  ["tong hop so lieu", undefined],
])("%s sums up: %s", (folded, expected) => {
  const label = readTotalLabel(folded);
  expect(label === undefined ? undefined : `${label.kind} ${label.terms.join(",")}`).toBe(expected);
});

test("the line of the words is known by its label", () => {
  expect(isWordsLabel("bang chu: hai tram trieu dong./.")).toBe(true);
  expect(isWordsLabel("(so tien viet bang chu: ...)")).toBe(true);
  expect(isWordsLabel("bang chung tu")).toBe(false);
});

test.each<[string, string, string]>([
  ["3=1+2", "3", "30"],
  ["(5)=(3)x(4)", "5", "12"],
  ["12 = 1 - 5", "12", "5"],
  ["6=4/3*100", "6", "133.33333333333333333300"],
  ["7=(1+2)*3", "7", "90"],
])("%s is the formula of column %s", (text, code, expected) => {
  const values: Readonly<Record<string, string>> = { "1": "10", "2": "20", "3": "3", "4": "4", "5": "5" };
  const read = readColumnNumber(text);
  expect(read?.code).toBe(code);
  const value = read?.formula === undefined ? undefined : evaluateHeaderFormula(read.formula, (each) => readDecimal(values[each] ?? ""));
  expect(value === undefined ? undefined : decimalText(value)).toBe(decimalText(readDecimal(expected) ?? { digits: 0n, scale: 0 }));
});

test("a formula inside a heading is read, a bracket with words is none", () => {
  expect(readHeadingFormula("Thành tiền (6=4x5)")?.formula.codes).toEqual(["4", "5"]);
  expect(readHeadingFormula("Kinh phí (triệu đồng)")).toBeUndefined();
  expect(readColumnNumber("Ghi chú")).toBeUndefined();
});

test.each<[string, boolean]>([
  ["Cộng trước thuế", true],
  ["CỘNG NHÂN CÔNG", true],
  ["Cộng tác viên cấp xã", false],
  ["Cộng đồng dân cư", false],
  ["Công tác phí", false],
  ["Cộng", false],
])("%s sums up by its accents: %s", (text, sums) => {
  expect(readPlainSum(text) !== undefined).toBe(sums);
});
