/** The add-in's own writing, with the real client library, into the stand-in. */
import { amount } from "../../src/core/money/amount";
import type { Appendix } from "../../src/core/plan/appendix";
import type { Task } from "../../src/core/plan/task";
import type { NodeHost } from "../../src/embedded/host/node-host";
import { openNodeHost } from "../../src/embedded/host/node-host";
import { EmbeddedWorkbook } from "../../src/embedded/model/embedded-workbook";
import { findAppendices } from "../../src/excel/find-appendices";
import { anatomy } from "../../src/sheet/anatomy";
import { buildAppendix } from "./build-one";

let workbook: EmbeddedWorkbook;
let host: NodeHost;

beforeEach(async () => {
  workbook = EmbeddedWorkbook.create();
  host = await openNodeHost(workbook);
});

afterEach(() => {
  host.close();
});

const task = (ordinal: string, content: string, cost?: string, more: Partial<Task> = {}): Task => ({
  ordinal,
  content,
  leads: { text: "Phòng Kinh tế", names: ["Phòng Kinh tế"] },
  cooperators: { text: "", names: [] },
  timeframe: { text: "6/2026", kind: "period", from: "2026-06-01", to: "2026-06-30" },
  cost: cost === undefined ? undefined : amount(cost),
  funding: "",
  source: undefined,
  ...more,
});

const appendixOf = (...tasks: readonly Task[]): Appendix => ({
  title: "Danh mục nhiệm vụ năm 2026",
  reference: { kind: "Kế hoạch", number: "12", symbol: "KH-UBND", day: 3, month: 3, year: 2026, issuedBy: "Ủy ban nhân dân xã" },
  unit: "dong",
  tasks,
});

const sheetNames = (): readonly string[] => workbook.sheets.map((sheet) => sheet.name);
const textAt = (sheetName: string, row: number, column: number): string => sheetNamed(sheetName).cell(row, column).text;
function sheetNamed(name: string): EmbeddedWorkbook["activeSheet"] {
  const sheet = workbook.sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

test("an appendix stands on a new sheet, its total and its words are computed, and they follow an edit", async () => {
  const built = await buildAppendix(appendixOf(task("01", "Tập huấn"), task("02", "Mua sắm", "200000000")), undefined);

  expect(built).toEqual({ ok: true, value: { sheet: "Phụ lục", live: true } });
  expect(workbook.activeSheet.name).toBe("Phụ lục");
  expect(textAt("Phụ lục", 5, 0)).toBe("01");
  expect(textAt("Phụ lục", 5, 4)).toBe("6/2026");
  expect(textAt("Phụ lục", 5, 5)).toBe("");
  expect(textAt("Phụ lục", 7, 5)).toBe("200.000.000");
  expect(textAt("Phụ lục", 8, 0)).toBe("Bằng chữ: Hai trăm triệu đồng./.");

  workbook.enter(sheetNamed("Phụ lục"), 5, 5, "1.234.567");
  expect(textAt("Phụ lục", 7, 5)).toBe("201.234.567");
  expect(textAt("Phụ lục", 8, 0)).toBe("Bằng chữ: Hai trăm linh một triệu hai trăm ba mươi tư nghìn năm trăm sáu mươi bảy đồng./.");
});

test("the sheet is the paper that the law asks for, and its names find every part", async () => {
  await buildAppendix(appendixOf(task("01", "Tập huấn", "5000")), undefined);
  const sheet = workbook.toFile().sheets.find((each) => each.name === "Phụ lục");

  expect(sheet?.page).toMatchObject({
    paper: "A4",
    orientation: "Portrait",
    fit: { wide: 1 },
    titleRows: { first: 4, last: 4 },
    printArea: { top: 0, left: 0, rows: 8, columns: 6 },
    centerHorizontally: true,
  });
  expect(sheet?.page.marginPoints.left).toBeCloseTo(85.04, 1);
  expect(sheet?.page.headerFooter).toMatchObject({
    differentFirst: true,
    header: { center: '&"Times New Roman,Regular"&14&P' },
    firstHeader: { center: "" },
  });
  expect(sheet?.names.map(({ name }) => name).sort()).toEqual(Object.values(anatomy).sort());
  expect(sheet?.names.find(({ name }) => name === anatomy.total)?.reference).toBe("'Phụ lục'!$F$7");
  expect(sheet?.merges).toHaveLength(5);
  const cost = sheet?.cells.find(({ row, column }) => row === 5 && column === 5);
  expect(cost).toMatchObject({
    value: 5000,
    style: { numberFormat: "#,##0", horizontal: "Right", font: { name: "Times New Roman", size: 12 } },
  });
  expect(sheet?.cells.find(({ row, column }) => row === 6 && column === 5)).toMatchObject({ formula: "=SUM(F6:F6)", value: 5000 });
});

test.each(["=1+1", "+84 24 3943", "-gạch đầu dòng", "@tên", "\t=1+1", "\r=1+1", "'nháy", "01", "6/2026", "1e5", "TRUE", " =1"])(
  "the text %j arrives as text",
  async (text) => {
    await buildAppendix(
      appendixOf(
        task(text, text, "1", {
          leads: { text, names: [] },
          cooperators: { text, names: [] },
          timeframe: { text, kind: "other", from: undefined, to: undefined },
        }),
      ),
      undefined,
    );
    const sheet = workbook.toFile().sheets.find((each) => each.name === "Phụ lục");
    for (const column of [0, 1, 2, 3, 4]) {
      const cell = sheet?.cells.find((each) => each.row === 5 && each.column === column);
      expect({ value: cell?.value, formula: cell?.formula }).toEqual({ value: text, formula: undefined });
    }
  },
);

test("an amount beyond fifteen digits is exact as text, the total with it, and the build says that it is not live", async () => {
  const built = await buildAppendix(appendixOf(task("01", "Lớn", "1234567890123456"), task("02", "Nhỏ", "4")), undefined);
  expect(built).toMatchObject({ ok: true, value: { live: false } });
  expect(textAt("Phụ lục", 7, 5)).toBe("1.234.567.890.123.460");
});

test("building again takes a free name and leaves the first sheet alone", async () => {
  const first = appendixOf(task("01", "Một", "1000"));
  await buildAppendix(first, undefined);
  const before = workbook.toFile().sheets[1];
  expect(await buildAppendix(appendixOf(task("01", "Hai", "2000")), undefined)).toMatchObject({ value: { sheet: "Phụ lục (2)" } });
  expect(sheetNames()).toEqual(["Sheet1", "Phụ lục", "Phụ lục (2)"]);
  expect(workbook.toFile().sheets[1]).toEqual(before);
  expect(await findAppendices()).toEqual({ ok: true, value: ["Phụ lục", "Phụ lục (2)"] });
});

test("an appendix is replaced when asked for, under its own name", async () => {
  await buildAppendix(appendixOf(task("01", "Một", "1000")), undefined);
  expect(await buildAppendix(appendixOf(task("01", "Hai", "2000")), "Phụ lục")).toMatchObject({ ok: true, value: { sheet: "Phụ lục" } });
  expect(sheetNames()).toEqual(["Sheet1", "Phụ lục"]);
  expect(textAt("Phụ lục", 6, 5)).toBe("2.000");
  expect(textAt("Phụ lục", 7, 0)).toBe("Bằng chữ: Hai nghìn đồng./.");
});

test("a sheet that is no appendix is never replaced", async () => {
  expect(await buildAppendix(appendixOf(task("01", "Một")), "Sheet1")).toEqual({
    ok: false,
    problem: { kind: "sheet-missing", sheet: "Sheet1" },
  });
  expect(await buildAppendix(appendixOf(task("01", "Một")), "Không có")).toEqual({
    ok: false,
    problem: { kind: "sheet-missing", sheet: "Không có" },
  });
  expect(sheetNames()).toEqual(["Sheet1"]);
});

test("while a cell is being edited nothing is written", async () => {
  workbook.editing = true;
  expect(await buildAppendix(appendixOf(task("01", "Một")), undefined)).toEqual({ ok: false, problem: { kind: "cell-edit-mode" } });
  workbook.editing = false;
  expect(sheetNames()).toEqual(["Sheet1"]);
});

test("a write that fails half-way leaves no sheet behind and the one to replace untouched", async () => {
  await buildAppendix(appendixOf(task("01", "Một", "1000")), undefined);
  const before = workbook.toFile().sheets;
  // Excel's cells hold 32,767 characters: the write is refused after the new sheet and its title were made.
  const tooLong = task("01", "x", "1", { cooperators: { text: "y ".repeat(3), names: [] }, ordinal: "9".repeat(40_000) });
  await expect(buildAppendix({ ...appendixOf(tooLong), title: "z".repeat(40_000) }, "Phụ lục")).rejects.toThrow();
  expect(workbook.toFile().sheets).toEqual(before);
});

test("5,000 rows take three syncs at most, each under 5 MB, and one step of undo", async () => {
  const tasks = Array.from({ length: 5000 }, (_, index) =>
    task(
      String(index + 1),
      `Nhiệm vụ số ${String(index + 1)}: ${"tuyên truyền, phổ biến giáo dục pháp luật cho người dân ở cơ sở ".repeat(1 + (index % 6))}`,
      String(1000 + index),
    ),
  );
  const built = await buildAppendix(appendixOf(...tasks), undefined);
  expect(built).toMatchObject({ ok: true });
  expect(host.bridge.syncs).toBeLessThanOrEqual(3);
  for (const { bytes } of host.bridge.requests) expect(bytes).toBeLessThan(5 * 1024 * 1024);
  expect(textAt("Phụ lục", 5005, 5)).toBe("17.497.500");
  workbook.undo();
  expect(sheetNames()).toEqual(["Sheet1"]);
});
