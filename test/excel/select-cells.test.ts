import { selectCells } from "../../src/excel/select-cells";
import { standIn } from "../embedded/stand-in";

const current = standIn();

async function addSheets(): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("Dự toán năm 2026");
    context.workbook.worksheets.add("Ẩn").visibility = "VeryHidden";
    await context.sync();
  });
}

test("the sheet is shown and the cells are selected, in two syncs, as no step of undo", async () => {
  await addSheets();
  const { syncs } = current.host.bridge;
  expect(await selectCells("Dự toán năm 2026", "C3:D5")).toEqual({ ok: true, value: undefined });
  expect(current.workbook.activeSheet.name).toBe("Dự toán năm 2026");
  expect(current.workbook.selection).toEqual({ top: 2, left: 2, rows: 3, columns: 2 });
  expect(current.host.bridge.syncs - syncs).toBe(2);
  current.workbook.undo();
  expect(current.workbook.canUndo).toBe(false);
});

test("a sheet that was deleted or is hidden is told", async () => {
  await addSheets();
  expect(await selectCells("Đã xóa", "A1")).toEqual({ ok: false, problem: { kind: "sheet-gone", sheet: "Đã xóa" } });
  expect(await selectCells("Ẩn", "A1")).toEqual({ ok: false, problem: { kind: "sheet-hidden", sheet: "Ẩn" } });
  expect(current.workbook.activeSheet.name).toBe("Sheet1");
});

test("while a cell is being edited nothing is selected", async () => {
  current.workbook.editing = true;
  expect(await selectCells("Sheet1", "B2")).toEqual({ ok: false, problem: { kind: "cell-edit-mode" } });
  current.workbook.editing = false;
});
