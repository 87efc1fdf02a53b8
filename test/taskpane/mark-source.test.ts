import { cutPieces, markSource } from "../../src/taskpane/review/mark-source";
import { sourceParts } from "../../src/taskpane/review/source-parts";

const marked = (source: string, texts: readonly string[]): readonly string[] =>
  markSource(source, texts)
    .filter(({ read }) => read)
    .map(({ text }) => text);

test("what was read is found across line ends, whatever its capitals and its last full stop", () => {
  expect(marked("1. Mở lớp\ntin học.\n- Đơn vị chủ trì: Sở Nội vụ.", ["Mở lớp tin học", "sở nội vụ."])).toEqual([
    "Mở lớp\ntin học",
    "Sở Nội vụ",
  ]);
});

test("of a content that was put together from several places each part is found", () => {
  expect(marked("Mở lớp tin học. Kinh phí tỉnh cấp. Cấp sách cho học viên.", ["Mở lớp tin học.\nCấp sách cho học viên."])).toEqual([
    "Mở lớp tin học",
    "Cấp sách cho học viên",
  ]);
});

test("the pieces together are the source, also where what was read overlaps or is full of signs", () => {
  const source = "Mở lớp (A+B) [C] \\d+ tin học | 5.000.000";
  const pieces = markSource(source, ["lớp (A+B) [C] \\d+", "(A+B) [C] \\d+ tin", "5.000.000", "không có"]);
  expect(pieces.map(({ text }) => text).join("")).toBe(source);
  expect(pieces.filter(({ read }) => read)).toHaveLength(3);
});

test("a cut source keeps its marks, and one that fits is not cut", () => {
  const pieces = markSource("1. Mở lớp tin học cho cán bộ", ["Mở lớp tin học cho cán bộ"]);
  expect(cutPieces(pieces, 9)).toEqual([
    { text: "1. ", read: false },
    { text: "Mở lớp", read: true },
    { text: "…", read: false },
  ]);
  expect(cutPieces(pieces, 28)).toEqual(pieces);
});

test("a text of three letters is marked nowhere", () => {
  expect(marked("TW giao TW", ["TW"])).toEqual([]);
});

test("the words of a place are its lines, cells with a bar between them; a place outside the text has none", () => {
  const lines = ["KẾ HOẠCH", "", "1\tMở lớp \t5.000.000", "", "2\tIn sách"];
  expect(sourceParts([{ first: 3, last: 5 }], lines)).toEqual([{ first: 3, last: 5, words: "1 | Mở lớp | 5.000.000\n2 | In sách" }]);
  expect(sourceParts([{ first: 9, last: 12 }], lines)).toEqual([]);
});
