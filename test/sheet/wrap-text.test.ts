import fc from "fast-check";
import { glyphWidth } from "../../src/sheet/glyph-widths";
import { mostLines, rowHeightPoints, splitRow } from "../../src/sheet/row-texts";
import { longestWordPoints, textPoints, wrapText } from "../../src/sheet/wrap-text";

const twelve = { fontSize: 12, bold: false };

test("a text that fits is one line", () => {
  expect(wrapText("Quý II/2026", 100, twelve)).toEqual(["Quý II/2026"]);
});

test("lines break behind spaces and hyphens, a break in the text stays", () => {
  expect(wrapText("Trung tâm Văn hóa\nThể thao", 60, twelve)).toEqual(["Trung tâm ", "Văn hóa", "Thể thao"]);
  expect(wrapText("kinh tế - xã hội", 50, twelve)).toEqual(["kinh tế - ", "xã hội"]);
});

test("a word wider than the cell is broken inside", () => {
  const lines = wrapText("A".repeat(40), 60, twelve);
  expect(lines.length).toBeGreaterThan(3);
  expect(lines.join("")).toBe("A".repeat(40));
});

test("a marked letter is as wide as its base, a horn is wider, a mark by itself has no width", () => {
  expect(glyphWidth("ế", false)).toBe(glyphWidth("e", false));
  expect(glyphWidth("ử", false)).toBe(glyphWidth("ư", false));
  expect(glyphWidth("ư", false)).toBeGreaterThan(glyphWidth("u", false));
  expect(glyphWidth("\u0301", false)).toBe(0);
});

test("decomposed letters take the room of composed ones", () => {
  const text = "Phối hợp tuyên truyền, phổ biến giáo dục pháp luật cho người dân ở cơ sở";
  expect(wrapText(text.normalize("NFD"), 120, twelve)).toEqual(wrapText(text, 120, twelve));
});

test("nothing of a text is lost by breaking it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 20, max: 400 }), (text, width) => {
      const glue = (parts: readonly string[]): string => parts.join("").replace(/[\r\n]/g, "");
      expect(glue(wrapText(text, width, twelve))).toBe(glue([text.normalize("NFC")]));
    }),
  );
});

test("a row too long for a page goes on in further rows and keeps every word, once, in order", () => {
  const content = Array.from({ length: 900 }, (_, index) => `từ${String(index)}`).join(" ");
  const most = mostLines(409, 12, "excel");
  const pieces = splitRow(["01", content, "Sở Y tế"], [30, 200, 80], twelve, most, "excel");
  expect(pieces.length).toBeGreaterThan(1);
  expect(pieces.every(({ lines }) => rowHeightPoints(lines, 12, "excel") <= 409)).toBe(true);
  expect(pieces.map(({ texts }) => texts[1]).join(" ")).toBe(content);
  expect(pieces.map(({ texts }) => texts[0])).toEqual(["01", ...pieces.slice(1).map(() => "")]);
  expect(pieces.map(({ texts }) => texts[2])).toEqual(["Sở Y tế", ...pieces.slice(1).map(() => "")]);
});

test("line breaks of a text that goes on in further rows stay", () => {
  const content = Array.from({ length: 60 }, (_, index) => `- ý ${String(index)}`).join("\n");
  const pieces = splitRow([content], [200], twelve, 25, "excel");
  expect(pieces.map(({ texts }) => texts[0]).join("\n")).toBe(content);
  expect(pieces.map(({ lines }) => lines)).toEqual([25, 25, 10]);
});

test("a row as long as allowed is one row, a line more makes two", () => {
  const lines = (count: number): string => Array.from({ length: count }, () => "a").join("\n");
  expect(splitRow([lines(25)], [200], twelve, 25, "excel")).toHaveLength(1);
  expect(splitRow([lines(26)], [200], twelve, 25, "excel")).toHaveLength(2);
});

test("the longest word of a text decides how narrow its column may be", () => {
  const type = { fontSize: 12, bold: false };
  expect(longestWordPoints("ở nghiêng xa", type)).toBeCloseTo(textPoints("nghiêng", type));
  expect(longestWordPoints("2026-2030", type)).toBeCloseTo(textPoints("2026-", type));
  expect(wrapText("nghiêng", longestWordPoints("nghiêng", type) + 5.1, twelve)).toHaveLength(1);
  expect(wrapText("nghiêng", longestWordPoints("nghiêng", type) + 4.9, twelve)).toHaveLength(2);
});
