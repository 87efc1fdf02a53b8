import { viVn, enUs } from "../../../src/embedded/model/cells/locale";
import { displayText } from "../../../src/embedded/model/cells/number-format";

test.each([
  [1234567, "#,##0", "1.234.567"],
  [-1234567, "#,##0", "-1.234.567"],
  [0, "#,##0", "0"],
  [999.5, "#,##0", "1.000"],
  [1234.5, "#,##0.00", "1.234,50"],
  [1.005, "0.00", "1,01"],
  [-0.001, "0.00", "0,00"],
  [0.125, "0%", "13%"],
  [7, "000", "007"],
  [1234567, "#,##0,", "1.235"],
  [5, '#,##0" đồng"', "5 đồng"],
  [-5, "#,##0;(#,##0)", "(5)"],
  [0, '#,##0;-#,##0;"-"', "-"],
  [1.5, "0.##", "1,5"],
  [12345.678, "0.00E+00", "1,23E+04"],
  [45731, "dd/mm/yyyy", "15/03/2025"],
  [45731, "m/d/yyyy", "15/03/2025"],
  [45731.5, "d/m/yy h:mm", "15/3/25 12:00"],
  [45731, '"ngày "dd" tháng "mm', "ngày 15 tháng 03"],
  [0.0001, "General", "0,0001"],
  [1 / 3, "General", "0,333333333"],
  [12345678901, "General", "12345678901"],
  [123456789012, "General", "1,23457E+11"],
  [1.5, "@", "1,5"],
  ["văn bản", "#,##0", "văn bản"],
  ["a", '0;0;0;"<"@">"', "<a>"],
  [true, "General", "TRUE"],
  [null, "#,##0", ""],
] as const)("%p under %p shows %p", (value, format, text) => {
  expect(displayText(value, format, viVn)).toBe(text);
});

test("an error shows its name, and the locale decides about points and commas", () => {
  expect(displayText({ error: "#N/A" }, "#,##0", viVn)).toBe("#N/A");
  expect(displayText(1234.5, "#,##0.0", enUs)).toBe("1,234.5");
});
