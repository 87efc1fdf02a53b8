/** A sheet read back as pages, judged, repaired and put back: against the real client library. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { PaperReading } from "../../src/excel/read-paper";
import { readPaper } from "../../src/excel/read-paper";
import { repairPaper, undoRepair } from "../../src/excel/repair-page";
import { watchActiveSheet } from "../../src/excel/watch-active-sheet";
import { standIn } from "../embedded/stand-in";
import { appendixFromJson } from "../sheet/appendix-from-json";
import { buildAppendix } from "./build-one";

const current = standIn();

async function read(): Promise<PaperReading> {
  const answer = await readPaper();
  if (!answer.ok) throw new Error(answer.problem.kind);
  return answer.value;
}

const rules = ({ faults }: PaperReading): readonly string[] => faults.map(({ rule }) => rule);
const textsOf = (reading: PaperReading, page: number): readonly string[] =>
  reading.paper.pages[page - 1]!.texts.map(({ lines }) => lines.map(({ text }) => text).join(" "));

const appendix = (count: number, more: object = {}): ReturnType<typeof appendixFromJson> =>
  appendixFromJson(
    JSON.stringify({
      title: "Danh mục nhiệm vụ năm 2026",
      unit: "dong",
      reference: { number: "05", symbol: "KH-UBND", day: 9, month: 2, year: 2026, issuedBy: "Ủy ban nhân dân xã Long Hưng" },
      tasks: Array.from({ length: count }, (_, index) => ({
        content: `Tập huấn cho cán bộ cấp xã lần ${String(index + 1)}`,
        leads: "Phòng Kinh tế",
        cost: "1000000",
      })),
      ...more,
    }),
  );

/** A table that somebody typed: header in row 1, total in the last but one, words in the last. */
async function typeTable(rows: number): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:D1").values = [["Stt", "Nội dung", "Cơ quan chủ trì", "Kinh phí"]];
    sheet.getRange(`A2:D${String(rows + 1)}`).values = Array.from({ length: rows }, (_, index) => [
      index + 1,
      `Việc thứ ${String(index + 1)}`,
      "Phòng Kinh tế",
      1000000,
    ]);
    sheet.getRange(`A${String(rows + 2)}:D${String(rows + 2)}`).formulas = [["", "Tổng cộng", "", `=SUM(D2:D${String(rows + 1)})`]];
    sheet.getRange(`A${String(rows + 3)}`).values = [["Bằng chữ: Sáu mươi triệu đồng./."]];
    sheet.getRange("B:B").format.columnWidth = 240;
    sheet.pageLayout.paperSize = "Letter";
    await context.sync();
  });
}

describe("a sheet that we built", () => {
  test("conforms, page by page: the header again, the number from page 2 on, in the middle", async () => {
    await buildAppendix(appendix(70), undefined);
    const before = current.host.bridge.syncs;
    const reading = await read();
    expect(current.host.bridge.syncs - before).toBeLessThanOrEqual(3);
    expect(reading.faults).toEqual([]);
    expect(reading.paper.pages.length).toBeGreaterThan(2);
    expect(textsOf(reading, 1)).toContain("Phụ lục");
    expect(textsOf(reading, 1)).not.toContain("1");
    expect(textsOf(reading, 2)).toEqual(expect.arrayContaining(["Nội dung", "2"]));
    const number = reading.paper.pages[1]!.texts.at(-1)!;
    expect(number).toMatchObject({ anchor: "middle", fontSize: 14, lines: [{ text: "2", width: 7 }] });
    const { marginsPoints, widthPoints } = reading.paper;
    expect(number.lines[0]!.x).toBeCloseTo((marginsPoints.left + widthPoints - marginsPoints.right) / 2);
    expect(number.lines[0]!.y).toBeLessThan(marginsPoints.top);
  });

  const golden = path.join(__dirname, "../golden");
  test.each(readdirSync(golden))("conforms: %s", async (name) => {
    await buildAppendix(appendixFromJson(readFileSync(path.join(golden, name, "plan.json"), "utf8")), undefined);
    expect((await read()).faults).toEqual([]);
  });

  test("what is drawn lies on the paper, inside the margins", async () => {
    await buildAppendix(
      appendix(40, { options: { orientation: "Landscape", signatures: [{ position: "Người lập", name: "Lê Văn A" }] } }),
      undefined,
    );
    const { paper } = await read();
    expect(paper.widthPoints).toBeCloseTo(841.9, 1);
    for (const page of paper.pages) {
      for (const { box } of page.texts.filter(({ box: { width } }) => width < paper.widthPoints)) {
        expect(box.x).toBeGreaterThanOrEqual(paper.marginsPoints.left - 0.1);
        expect(box.x + box.width).toBeLessThanOrEqual(paper.widthPoints - paper.marginsPoints.right + 0.6);
        expect(box.y + box.height).toBeLessThanOrEqual(paper.heightPoints - paper.marginsPoints.bottom + 0.6);
      }
    }
  });
});

describe("a sheet that somebody typed", () => {
  test("is told of in the order of the page dialogue, and repaired as a whole", async () => {
    await typeTable(60);
    const reading = await read();
    expect(rules(reading)).toEqual(["paper", "margins", "not-centred", "font", "header-not-repeated", "page-number"]);
    const repaired = await repairPaper("Sheet1", undefined);
    if (!repaired.ok) throw new Error(repaired.problem.kind);
    expect(rules(repaired.value.reading)).toEqual([]);
    expect(repaired.value.dropped).toEqual([]);
    const { page } = current.workbook.activeSheet;
    expect(page).toMatchObject({
      paper: "A4",
      titleRows: { first: 0, last: 0 },
      headerFooter: { differentFirst: true, firstHeader: { center: "" } },
    });
    expect(current.workbook.activeSheet.cell(1, 1).style.font.name).toBe("Times New Roman");
  });

  test("one repair changes nothing else, and undo leads back", async () => {
    await typeTable(60);
    const { page: before } = current.workbook.activeSheet;
    const repaired = await repairPaper("Sheet1", ["margins"]);
    if (!repaired.ok) throw new Error(repaired.problem.kind);
    expect(current.workbook.activeSheet.page).toEqual({ ...before, marginPoints: expect.objectContaining({}) as unknown });
    expect(rules(repaired.value.reading)).not.toContain("margins");
    await undoRepair(repaired.value.undo!);
    expect(current.workbook.activeSheet.page).toEqual(before);
  });

  test("undo of everything leads back, but for rows to repeat, which Excel cannot take away, and that is said", async () => {
    await typeTable(60);
    const { page: before } = current.workbook.activeSheet;
    const repaired = await repairPaper("Sheet1", undefined);
    if (!repaired.ok) throw new Error(repaired.problem.kind);
    const undone = await undoRepair(repaired.value.undo!);
    expect(undone).toMatchObject({ ok: true, value: { dropped: ["header-rows"] } });
    expect(current.workbook.activeSheet.page).toEqual({ ...before, titleRows: { first: 0, last: 0 } });
    expect(current.workbook.activeSheet.cell(1, 1).style.font.name).toBe("Calibri");
  });

  test("what was changed by hand after the repair is not undone", async () => {
    await typeTable(3);
    const repaired = await repairPaper("Sheet1", ["margins", "paper"]);
    if (!repaired.ok) throw new Error(repaired.problem.kind);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().pageLayout.paperSize = "A3";
      await context.sync();
    });
    await undoRepair(repaired.value.undo!);
    expect(current.workbook.activeSheet.page).toMatchObject({ paper: "A3", marginPoints: { left: 50.4 } });
  });

  test("a row that cuts its text is made as high as its text, and back", async () => {
    await typeTable(3);
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange("B3");
      cell.values = [["Tổ chức tập huấn, hướng dẫn, kiểm tra việc thực hiện tại các xã ".repeat(6)]];
      cell.format.wrapText = true;
      cell.format.rowHeight = 15;
      await context.sync();
    });
    expect((await read()).faults).toContainEqual(expect.objectContaining({ rule: "row-cut", rows: [2], beyond: [] }));
    const repaired = await repairPaper("Sheet1", ["row-cut"]);
    if (!repaired.ok) throw new Error(repaired.problem.kind);
    expect(current.workbook.activeSheet.rowHeightPoints(2)).toBeGreaterThan(100);
    expect(rules(repaired.value.reading)).not.toContain("row-cut");
    await undoRepair(repaired.value.undo!);
    expect(current.workbook.activeSheet.rowHeightPoints(2)).toBe(15);
  });
});

test("an empty sheet has no pages and nothing to tell of", async () => {
  const reading = await read();
  expect(reading.paper.pages).toEqual([]);
  expect(reading.faults).toEqual([]);
});

test("a protected sheet: the page can be set, rows cannot, and then nothing was changed", async () => {
  await typeTable(3);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("B2").values = [["Một nội dung dài hơn bề rộng của cột nên phải xuống mấy dòng liền mới hết chữ"]];
    sheet.getRange("B2").format.wrapText = true;
    sheet.protection.protect();
    await context.sync();
  });
  const { page } = current.workbook.activeSheet;
  expect(await repairPaper("Sheet1", undefined)).toEqual({ ok: false, problem: { kind: "protected" } });
  expect(current.workbook.activeSheet.page).toEqual(page);
  expect(await repairPaper("Sheet1", ["paper", "margins"])).toMatchObject({ ok: true, value: { dropped: [] } });
  expect(current.workbook.activeSheet.page.paper).toBe("A4");
});

test("a sheet that is gone, and one that is far too large, are problems", async () => {
  expect(await repairPaper("Trang đã xóa", undefined)).toEqual({ ok: false, problem: { kind: "sheet-missing", sheet: "Trang đã xóa" } });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("ZZ9000").values = [["lạc"]];
    await context.sync();
  });
  expect(await readPaper()).toMatchObject({ ok: false, problem: { kind: "too-many-cells", limit: 40_000 } });
});

test("edits and other sheets are told of until the watching ends", async () => {
  let told = 0;
  const watching = await watchActiveSheet(() => (told += 1));
  if (!watching.ok) throw new Error(watching.problem.kind);
  const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));
  current.workbook.enter(current.workbook.activeSheet, 0, 0, "x");
  await settle();
  expect(told).toBe(1);
  current.workbook.addSheet();
  await settle();
  expect(told).toBe(2);
  watching.value();
  await settle();
  current.workbook.enter(current.workbook.activeSheet, 0, 0, "y");
  await settle();
  expect(told).toBe(2);
});
