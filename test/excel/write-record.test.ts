import { writeRecord } from "../../src/excel/write-record";
import type { WordedRecord } from "../../src/sheet/describe-record";
import { standIn } from "../embedded/stand-in";

const current = standIn();

const record: WordedRecord = {
  sheetName: "Biên bản kiểm tra",
  title: "Biên bản kiểm tra",
  facts: [["Tệp", "=cmd|'/c calc'!A0.xlsx"]],
  headings: ["Stt", "Ô", "Nội dung"],
  rows: [
    ["1", "F12", "=1+1"],
    ["2", "F13", "+84 là số điện thoại"],
  ],
  closing: ["Người kiểm tra"],
};

test("the record stands on a sheet of its own, is shown, printable, and one step of undo; what looks like a formula is text", async () => {
  expect(await writeRecord(record)).toEqual({ ok: true, value: { sheet: "Biên bản kiểm tra" } });
  const sheet = current.workbook.toFile().sheets.find(({ name }) => name === "Biên bản kiểm tra");
  expect(current.workbook.activeSheet.name).toBe("Biên bản kiểm tra");
  expect(sheet?.cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
  expect(sheet?.cells.find(({ row, column }) => row === 3 && column === 2)?.value).toBe("=1+1");
  expect(sheet?.page).toMatchObject({ paper: "A4", orientation: "Portrait", titleRows: { first: 2, last: 2 }, fit: { wide: 1 } });
  expect(sheet?.page.marginPoints.left).toBeCloseTo(85.04, 1);
  current.workbook.undo();
  expect(current.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
});

test("a second record takes a free name; the first stays", async () => {
  await writeRecord(record);
  expect(await writeRecord(record)).toEqual({ ok: true, value: { sheet: "Biên bản kiểm tra (2)" } });
  expect(current.workbook.sheets).toHaveLength(3);
});

test("while a cell is being edited nothing is written", async () => {
  current.workbook.editing = true;
  expect(await writeRecord(record)).toEqual({ ok: false, problem: { kind: "cell-edit-mode" } });
  current.workbook.editing = false;
});
