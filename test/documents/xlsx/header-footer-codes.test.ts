import { joinSections, splitSections } from "../../../src/documents/xlsx/header-footer-codes";

test.each([
  ["&LTrái&CGiữa&RPhải", { left: "Trái", center: "Giữa", right: "Phải" }],
  ["Giữa", { left: "", center: "Giữa", right: "" }],
  ['&C&"Times New Roman,Regular"&13&P', { left: "", center: '&"Times New Roman,Regular"&13&P', right: "" }],
  ['&L&"R&C,Bold"A && B&&C', { left: '&"R&C,Bold"A && B&&C', center: "", right: "" }],
  ["&ltrái&rphải", { left: "trái", center: "", right: "phải" }],
  ["cuối &", { left: "", center: "cuối &", right: "" }],
])("%s", (text, sections) => {
  expect(splitSections(text)).toEqual(sections);
  expect(splitSections(joinSections(sections))).toEqual(sections);
});
