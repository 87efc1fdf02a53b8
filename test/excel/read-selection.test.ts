/** Reading the selected table, with the real client library, out of the stand-in. */
import { accept, refuse } from "../../src/core/result";
import { mostSelectedCells, readSelection } from "../../src/excel/read-selection";
import { onSheet, standIn } from "../embedded/stand-in";

standIn();

const select = (address: string): Promise<void> =>
  onSheet((sheet) => {
    sheet.getRange(address).select();
  });

async function fill(address: string, values: readonly (readonly (string | number)[])[]): Promise<void> {
  await onSheet((sheet) => (sheet.getRange(address).values = values.map((row) => [...row])));
}

test("the selected cells come as rows, with the sheet and the cells that they are", async () => {
  await fill("B2:D3", [
    ["Stt", "Nội dung", "Kinh phí"],
    ["'01", "Mở lớp", 1500000],
  ]);
  await onSheet((sheet) => (sheet.getRange("D3").numberFormat = [["#,##0"]]));
  await select("B2:D3");
  expect(await readSelection()).toEqual(
    accept({
      address: expect.stringMatching(/!B2:D3$/),
      table: {
        kind: "table",
        rows: [
          [{ text: "Stt" }, { text: "Nội dung" }, { text: "Kinh phí" }],
          [{ text: "01" }, { text: "Mở lớp" }, { text: "1500000" }],
        ],
      },
    }),
  );
});

test("of whole columns only the part in use is read", async () => {
  await fill("A1:B2", [
    ["Nội dung", "Kinh phí"],
    ["Mở lớp", 5],
  ]);
  await select("A:C");
  const read = await readSelection();
  expect(read.ok && read.value.table.rows).toHaveLength(2);
});

test("merged cells say where their words stand, also where the area begins outside", async () => {
  await fill("A1:C3", [
    ["Danh mục", "", ""],
    ["1", "Mở lớp", "Sở Nội vụ"],
    ["2", "In sách", ""],
  ]);
  await onSheet((sheet) => {
    sheet.getRange("A1:C1").merge();
    sheet.getRange("C2:C3").merge();
  });
  await select("A1:C3");
  const read = await readSelection();
  expect(read.ok && read.value.table.rows).toEqual([
    [{ text: "Danh mục" }, { text: "", merged: "left" }, { text: "", merged: "left" }],
    [{ text: "1" }, { text: "Mở lớp" }, { text: "Sở Nội vụ" }],
    [{ text: "2" }, { text: "In sách" }, { text: "", merged: "above" }],
  ]);
});

test.each([
  ["#,##0.0", 96.549, "96,549"],
  ["#,##0", 1234567, "1234567"],
  ["0", 7, "7"],
  ["000", 7, "007"],
  ["d/m/yyyy", 46023, "1/1/2026"],
])("a number under %p is read as it is, a date and an ordinal as they are shown", async (format, value, text) => {
  await fill("A1:A2", [["Kinh phí"], [value]]);
  await onSheet((sheet) => (sheet.getRange("A2").numberFormat = [[format]]));
  await select("A1:A2");
  const read = await readSelection();
  expect(read.ok && read.value.table.rows[1]).toEqual([{ text }]);
});

test("one cell, and cells without anything in them, are no table", async () => {
  await fill("A1:A1", [["Nội dung"]]);
  await select("A1");
  expect(await readSelection()).toEqual(refuse({ kind: "one-cell", address: expect.stringMatching(/!A1$/) as string }));
  await select("D1:F9");
  expect(await readSelection()).toEqual(refuse({ kind: "nothing-in-cells", address: expect.stringMatching(/!D1:F9$/) as string }));
});

test("more cells than Excel answers at once are refused with the figures, not read", async () => {
  await fill("A1:A1", [["Nội dung"]]);
  await fill(`A${mostSelectedCells + 1}:A${mostSelectedCells + 1}`, [["cuối"]]);
  await select(`A1:A${mostSelectedCells + 1}`);
  expect(await readSelection()).toEqual(refuse({ kind: "too-many-cells", cells: mostSelectedCells + 1, limit: mostSelectedCells }));
});

test("with more merged areas than Excel tells, the texts are read all the same", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A1:A1").values = [["Nội dung"]];
    for (let row = 1; row <= 513; row++) sheet.getRange(`A${row}:B${row}`).merge();
  });
  await select("A1:B513");
  const read = await readSelection();
  expect(read.ok && read.value.table.rows[0]?.[0]).toEqual({ text: "Nội dung" });
});

test.each([3, 300])("the number of syncs is the same for %i rows", async (rows) => {
  await fill(
    `A1:B${rows}`,
    Array.from({ length: rows }, (_, row) => [row, "Mở lớp"]),
  );
  await select(`A1:B${rows}`);
  const sync = jest.spyOn(Excel.RequestContext.prototype, "sync");
  await readSelection();
  // Three of ours, and the one with which Excel.run ends.
  expect(sync).toHaveBeenCalledTimes(4);
  sync.mockRestore();
});
