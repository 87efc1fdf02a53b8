import { splitPlaces } from "../../src/taskpane/review/split-places";
import { splitContent } from "../../src/taskpane/review/split-task";

const partsOf = (content: string): readonly string[] => splitContent(content, splitPlaces(content));

test.each([
  ["points with semicolons", "Mở lớp tin học; in sổ tay; khảo sát hộ dân", ["Mở lớp tin học", "In sổ tay", "Khảo sát hộ dân"]],
  ["sentences", "Mở 12 lớp tại khu phố. Cấp sách cho học viên.", ["Mở 12 lớp tại khu phố.", "Cấp sách cho học viên."]],
  ["lines with dashes", "Các việc:\n- Mở lớp\n- In sổ tay", ["Các việc:", "Mở lớp", "In sổ tay"]],
  ["letters in one line", "a) Mở lớp tin học b) In sổ tay", ["a) Mở lớp tin học", "In sổ tay"]],
  ["letters with đ", "Gồm: c) mở lớp; d) in sách; đ) khảo sát", ["Gồm:", "Mở lớp", "In sách", "Khảo sát"]],
  ["figures with brackets", "Gồm 1) mở lớp 2) in sổ tay", ["Gồm", "Mở lớp", "In sổ tay"]],
])("%s", (_name, content, parts) => {
  expect(partsOf(content)).toEqual(parts);
});

test.each([
  ["one sentence", "Tổ chức Ngày hội chuyển đổi số phường năm 2026."],
  ["brackets keep their points together", "Mở lớp (tin học; kế toán; ngoại ngữ) tại phường"],
  ["a thousands dot and a date", "In 2.000 cuốn trước ngày 10.10.2026"],
  ["an abbreviation", "Phối hợp với UBND TP. Huế và Q. Phú Xuân mở lớp"],
  ["a number at the beginning", "1. Mở lớp tin học"],
  ["nothing", ""],
])("%s: no place to split at", (_name, content) => {
  expect(splitPlaces(content)).toEqual([]);
});

test("a content of 2,000 characters is cut in the same places as its beginning", () => {
  const long = "Mở lớp tin học tại khu phố. ".repeat(80).trim();
  expect(partsOf(long)).toHaveLength(80);
});
