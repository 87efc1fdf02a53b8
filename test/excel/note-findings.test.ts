/** Findings as notes of their cells, only on request, and gone again without a trace. */
import type { CellMark } from "../../src/excel/note-findings";
import { canNote, noteFindings } from "../../src/excel/note-findings";
import { removeNotes } from "../../src/excel/remove-notes";
import { onSheet, refusal, standIn } from "../embedded/stand-in";

const current = standIn();

const mark = (cell: string, text: string, sheet = "Sheet1"): CellMark => ({ sheet, cell, text });

async function notes(): Promise<readonly (readonly [string, string])[]> {
  return Excel.run(async (context) => {
    const { comments } = context.workbook;
    comments.load({ content: true });
    await context.sync();
    const found = comments.items.map((comment) => ({ comment, location: comment.getLocation().load({ address: true }) }));
    await context.sync();
    return found.map(({ comment, location }): readonly [string, string] => [location.address, comment.content]);
  });
}

async function somebodyNotes(cell: string): Promise<void> {
  await onSheet((sheet) => void sheet.comments.add(cell, "Hỏi lại kế toán"));
}

test("each finding stands at its cell, two at one cell in one note; a second time they are replaced, and removed in the end", async () => {
  expect(canNote()).toBe(true);
  expect(await noteFindings([mark("F12", "Tổng sai"), mark("F12", "Chênh 5"), mark("A3", "Thiếu đơn vị")])).toEqual({
    ok: true,
    value: [],
  });
  expect(await notes()).toEqual([
    ["Sheet1!F12", "[PHULUC] Tổng sai\nChênh 5"],
    ["Sheet1!A3", "[PHULUC] Thiếu đơn vị"],
  ]);
  await noteFindings([mark("F12", "Tổng sai")]);
  expect(await notes()).toEqual([["Sheet1!F12", "[PHULUC] Tổng sai"]]);
  expect(await removeNotes()).toEqual({ ok: true, value: 1 });
  expect(await removeNotes()).toEqual({ ok: true, value: 0 });
  expect(await notes()).toEqual([]);
});

test("a note of somebody else's is never touched, and it is told which finding has none", async () => {
  await somebodyNotes("B2");
  const left = mark("B2", "Sai");
  expect(await noteFindings([left, mark("B3", "Sai")])).toEqual({ ok: true, value: [left] });
  await removeNotes();
  expect(await notes()).toEqual([["Sheet1!B2", "Hỏi lại kế toán"]]);
});

test("a note that Excel refuses leaves the others where they belong", async () => {
  const noting = noteFindings([mark("B1", "Một"), mark("B2", "Hai"), mark("B3", "Ba")]);
  // Between the looking and the writing somebody else writes a note.
  const { requests } = current.host.bridge;
  for (let waits = 0; requests.length < 2 && waits < 1000; waits++) await Promise.resolve();
  const { store } = current.workbook;
  store.replace({ comments: [{ id: "x", sheetId: current.workbook.activeSheet.id, row: 1, column: 1, content: "của người khác" }] });
  expect(await noting).toEqual({ ok: true, value: [mark("B2", "Hai")] });
  expect((await notes()).map(([address]) => address)).toEqual(["Sheet1!B2", "Sheet1!B1", "Sheet1!B3"]);
});

test("notes move with their cells, go with their sheet, and come back with undo", async () => {
  await noteFindings([mark("B5", "Sai")]);
  await onSheet((sheet) => void sheet.getRange("2:3").insert("Down"));
  expect(await notes()).toEqual([["Sheet1!B7", "[PHULUC] Sai"]]);
  await onSheet((sheet) => {
    sheet.getRange("7:7").delete("Up");
  });
  expect(await notes()).toEqual([]);
  current.workbook.undo();
  current.workbook.undo();
  expect(await notes()).toEqual([["Sheet1!B5", "[PHULUC] Sai"]]);
  current.workbook.addSheet();
  current.workbook.deleteSheet(current.workbook.sheets[0]!);
  expect(await notes()).toEqual([]);
});

test("a sheet that is gone or protected: nothing is written", async () => {
  expect(await noteFindings([mark("A1", "Sai"), mark("A1", "Sai", "Đã xóa")])).toMatchObject({ problem: { kind: "sheet-gone" } });
  await onSheet((sheet) => {
    sheet.protection.protect();
  });
  expect(await noteFindings([mark("A1", "Sai")])).toEqual({ ok: false, problem: { kind: "protected" } });
  expect(await notes()).toEqual([]);
});

test("Excel takes a comment for one cell only, and one at most", async () => {
  expect((await refusal(somebodyNotes("A1:B2"))).code).toBe("InvalidArgument");
  await somebodyNotes("A1");
  expect((await refusal(somebodyNotes("A1"))).code).toBe("InvalidOperation");
});
