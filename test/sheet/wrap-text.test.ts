import fc from "fast-check";
import { formStyles } from "../../src/sheet/appendix-form";
import { glyphWidth } from "../../src/sheet/glyph-widths";
import { wrapText } from "../../src/sheet/wrap-text";
import { rowsOfTask } from "../../src/sheet/row-texts";
import { noBodies } from "../../src/core/plan/task";

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

test("a task too long for the highest row goes on in further rows, each within Excel's 409 points, and keeps every word", () => {
  const content = Array.from({ length: 900 }, (_, index) => `từ${String(index)}`).join(" ");
  const rows = rowsOfTask(
    { ordinal: "01", content, leads: noBodies, cooperators: noBodies, timeframe: undefined, cost: undefined, source: undefined },
    [30, 200, 80, 80, 60, 80],
  );
  expect(rows.length).toBeGreaterThan(1);
  expect(rows.every((row) => row.heightPoints <= 409)).toBe(true);
  expect(rows.map((row) => row.texts[1]).join(" ")).toBe(content);
  expect(rows.map((row) => row.texts[0])).toEqual(["01", ...rows.slice(1).map(() => "")]);
  expect(rows.filter((row) => row.task !== undefined)).toHaveLength(1);
  expect(formStyles.text.fontSize).toBe(12);
});
