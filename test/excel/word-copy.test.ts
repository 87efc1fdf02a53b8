/** A sheet as it stands, for Word: with the styles of the form where it is ours, and its texts where somebody typed it. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { writeDocx } from "../../src/documents/docx-writer/write-docx";
import { readPaper } from "../../src/excel/read-paper";
import { copyForWord } from "../../src/sheet/copy-for-word";
import { describePrinted } from "../../src/sheet/describe-printed";
import type { DocumentDescription } from "../../src/sheet/document-description";
import type { PrintedSheet } from "../../src/sheet/printed-sheet";
import { standIn } from "../embedded/stand-in";
import { appendixFromJson } from "../sheet/appendix-from-json";
import { cell, sheetOf } from "../sheet/printed-sheet";
import { buildAppendix } from "./build-one";

const current = standIn();

async function built(name: string): Promise<PrintedSheet> {
  await buildAppendix(appendixFromJson(readFileSync(path.join(__dirname, "../golden", name, "plan.json"), "utf8")), undefined);
  const read = await readPaper();
  if (!read.ok) throw new Error(read.problem.kind);
  return read.value.sheet;
}

const tableOf = ({ parts }: DocumentDescription): Extract<DocumentDescription["parts"][number], { kind: "table" }> => {
  const last = parts.at(-1);
  if (last?.kind !== "table") throw new Error("no table");
  return last;
};

test("our own sheet takes the styles of the form, a header that repeats, and the words over all columns", async () => {
  const description = describePrinted(await built("bay-nhiem-vu"));
  const paragraphs = description.parts.flatMap((part) => (part.kind === "paragraph" ? [part.style] : []));
  expect(paragraphs).toEqual(["PhuLucChu", "PhuLucTieuDe", "PhuLucKemTheo", "PhuLucDonViTinh"]);
  const { rows } = tableOf(description);
  expect(rows[0]).toMatchObject({ isHeader: true, bordered: true });
  expect(rows[1]!.cells.map(({ style }) => style)).toEqual(expect.arrayContaining(["PhuLucNoiDung", "PhuLucSoTien"]));
  const words = rows.find(({ cells }) => cells[0]?.text.startsWith("Bằng chữ") === true)!;
  expect(words).toMatchObject({ bordered: false, cells: [{ columns: rows[0]!.cells.length, style: "PhuLucBangChu" }] });
  expect(rows.at(-1)!.staysWithNext).toBe(false);
});

test("what was edited on the sheet is what is copied", async () => {
  await built("bay-nhiem-vu");
  current.workbook.enter(current.workbook.activeSheet, 5, 1, "Nội dung đã sửa <tay>");
  const read = await readPaper();
  const { html, text } = copyForWord(read.ok ? read.value.sheet : sheetOf(1));
  expect(html).toContain("Nội dung đã sửa &lt;tay&gt;");
  expect(text).toContain("\tNội dung đã sửa <tay>\t");
});

test("signatures stay beside each other", async () => {
  const { rows } = tableOf(describePrinted(await built("tam-cot-van-ban-dang")));
  const last = rows.at(-1)!;
  expect(last.cells.reduce((sum, { columns }) => sum + columns, 0)).toBe(rows[0]!.cells.length);
});

test("a Word file of a typed sheet: lines side by side above the table stay so, hidden rows and columns are left out", () => {
  const sheet = sheetOf(3);
  const shifted = sheet.cells.map((each) => ({ ...each, row: each.row + 1 }));
  const description = describePrinted({
    ...sheet,
    cells: [cell(0, 0, "UBND XÃ LONG HƯNG", { bold: true }), cell(0, 3, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", { bold: true }), ...shifted],
    merges: [],
    rowHeightsPoints: sheet.rowHeightsPoints.map((height, row) => (row === 3 ? 0 : height)).concat(17.25),
    columnWidthsPoints: [36, 230, 0, 100],
    page: { ...sheet.page, titleRows: { first: 1, count: 1 } },
  });
  expect(description.parts[0]).toMatchObject({ kind: "table", columnWidthsPoints: [36, 230, 100] });
  const xml = strFromU8(unzipSync(writeDocx(description))["word/document.xml"]!);
  expect(xml).toContain("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
  expect(xml).toContain("Tập huấn lần 1");
  expect(xml).not.toContain("Tập huấn lần 2");
  expect(xml).not.toContain("Phòng Kinh tế");
});
