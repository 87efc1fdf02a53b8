import { headerText, numbersPages } from "../../src/sheet/header-text";

const facts = { page: 3, pages: 12, sheet: "Phụ lục" };

test.each([
  ["&P", "3", 11, undefined],
  ['&"Times New Roman,Regular"&14&P', "3", 14, "Times New Roman"],
  ["Trang &P/&N", "Trang 3/12", 11, undefined],
  ["&A - &p", "Phụ lục - 3", 11, undefined],
  ["&BCơ quan&B && đơn vị", "Cơ quan & đơn vị", 11, undefined],
  ["&KFF0000&12đỏ", "đỏ", 12, undefined],
  ["&D &T &F", "  ", 11, undefined],
  ["", "", 11, undefined],
  ["&", "&", 11, undefined],
])("%s", (code, text, fontSize, fontName) => {
  expect(headerText(code, facts)).toEqual({ text, fontSize, fontName });
});

test("a page's number is told from a figure that stands there", () => {
  expect(numbersPages("- &P -")).toBe(true);
  expect(numbersPages("&12Kế hoạch 7")).toBe(false);
  expect(numbersPages("&N trang")).toBe(false);
  expect(numbersPages("&&P")).toBe(false);
});
