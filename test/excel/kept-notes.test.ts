/** Notes of the check travel with the workbook, through a file too. */
import type { CheckNotes } from "../../src/core/checks/notes/check-notes";
import { checkNotesNamespace, printCheckNotes } from "../../src/core/checks/notes/print-check-notes";
import { readCheckNotes } from "../../src/core/checks/notes/read-check-notes";
import { readXlsx } from "../../src/documents/xlsx/read-xlsx";
import { writeXlsx } from "../../src/documents/xlsx/write-xlsx";
import { openNodeHost } from "../../src/embedded/host/node-host";
import { EmbeddedWorkbook } from "../../src/embedded/model/embedded-workbook";
import { keepNotes } from "../../src/excel/keep-notes";
import { readKeptNotes } from "../../src/excel/read-kept-notes";
import { standIn } from "../embedded/stand-in";

const current = standIn();

const partOf = (text: string): string => `<a xmlns="${checkNotesNamespace}">${text}</a>`;

test("a workbook without notes has none, and taking them away twice is no problem", async () => {
  expect(await readKeptNotes()).toEqual({ ok: true, value: undefined });
  expect(await keepNotes(undefined)).toEqual({ ok: true, value: undefined });
});

test("notes are kept once, replaced and taken away; parts of others stay", async () => {
  await Excel.run(async (context) => {
    context.workbook.customXmlParts.add('<other xmlns="urn:other"/>');
    await context.sync();
  });
  await keepNotes(partOf("một"));
  await keepNotes(partOf("hai"));
  expect(await readKeptNotes()).toEqual({ ok: true, value: partOf("hai") });
  expect(current.workbook.toFile().customXmlParts).toEqual(['<other xmlns="urn:other"/>', partOf("hai")]);
  await keepNotes(undefined);
  expect(current.workbook.toFile().customXmlParts).toEqual(['<other xmlns="urn:other"/>']);
});

test("two parts, as after joining files: the first is read, and the next writing leaves one", async () => {
  await Excel.run(async (context) => {
    context.workbook.customXmlParts.add(partOf("một"));
    context.workbook.customXmlParts.add(partOf("hai"));
    await context.sync();
  });
  expect(await readKeptNotes()).toEqual({ ok: true, value: partOf("một") });
  await keepNotes(partOf("ba"));
  expect(current.workbook.toFile().customXmlParts).toEqual([partOf("ba")]);
});

test("notes survive saving and opening again, every letter of a reason", async () => {
  const reason = 'Đã thống nhất với Phòng TC-KH: <tạm ứng> & "quyết toán" sau ]]> 🙂';
  const notes: CheckNotes = {
    ignored: [{ rule: "total-differs", key: "a1", reason, by: "Nguyễn Thị Ánh", at: "2026-11-21T08:30:00" }],
    fingerprint: undefined,
    corrections: [],
  };
  await keepNotes(printCheckNotes(notes));
  const opened = await readXlsx(await writeXlsx(current.workbook.toFile()));
  if (!opened.ok) throw new Error(opened.problem.kind);
  const host = await openNodeHost(EmbeddedWorkbook.create(opened.value));
  const kept = await readKeptNotes();
  host.close();
  expect(kept.ok && readCheckNotes(kept.value ?? "")).toEqual({ ok: true, value: notes });
});

test("while a cell is being edited nothing is kept", async () => {
  current.workbook.editing = true;
  expect(await keepNotes(partOf("một"))).toEqual({ ok: false, problem: { kind: "cell-edit-mode" } });
  current.workbook.editing = false;
});
