/** The page that is set up in Excel, what is read back of it, and several appendices at once. */
import { amount } from "../../src/core/money/amount";
import type { Appendix } from "../../src/core/plan/appendix";
import type { Task } from "../../src/core/plan/task";
import type * as PageZoom from "../../src/embedded/model/api/page-zoom";
import type { NodeHost } from "../../src/embedded/host/node-host";
import { openNodeHost } from "../../src/embedded/host/node-host";
import { EmbeddedWorkbook } from "../../src/embedded/model/embedded-workbook";
import { buildAppendices } from "../../src/excel/build-appendix";
import { buildAppendix } from "./build-one";

/** Excel has been seen to drop fit-to-width without a word; so does the stand-in while this is true. */
const mockHost = { dropsZoom: false };

jest.mock("../../src/embedded/model/api/page-zoom", () => {
  const actual = jest.requireActual<typeof PageZoom>("../../src/embedded/model/api/page-zoom");
  const writeZoom: typeof actual.writeZoom = (page, value) => (mockHost.dropsZoom ? {} : actual.writeZoom(page, value));
  return { ...actual, writeZoom };
});

let workbook: EmbeddedWorkbook;
let host: NodeHost;

beforeEach(async () => {
  workbook = EmbeddedWorkbook.create();
  host = await openNodeHost(workbook);
});

afterEach(() => {
  mockHost.dropsZoom = false;
  host.close();
});

const task = (cost?: string, content = "Tập huấn cho cán bộ cấp xã"): Task => ({
  ordinal: "01",
  content,
  leads: { text: "Phòng Kinh tế", names: ["Phòng Kinh tế"] },
  cooperators: { text: "", names: [] },
  timeframe: { text: "6/2026", kind: "period", from: "2026-06-01", to: "2026-06-30" },
  cost: cost === undefined ? undefined : amount(cost),
  funding: "",
  source: undefined,
});

const appendixOf = (tasks: readonly Task[], more: Partial<Appendix> = {}): Appendix => ({
  title: "Danh mục nhiệm vụ năm 2026",
  reference: { kind: "Kế hoạch", number: "12", symbol: "KH-UBND", day: 3, month: 3, year: 2026, issuedBy: "Ủy ban nhân dân xã" },
  unit: "dong",
  tasks,
  ...more,
});

const sheetNamed = (name: string): EmbeddedWorkbook["activeSheet"] => workbook.sheets.find((each) => each.name === name)!;
const textAt = (name: string, row: number, column: number): string => sheetNamed(name).cell(row, column).text;

test("a host that takes every setting is not spoken of, and reading back costs no sync", async () => {
  const built = await buildAppendix(appendixOf([task("1000")]), undefined);
  expect(built).toEqual({ ok: true, value: { sheet: "Phụ lục", live: true } });
  expect(host.bridge.syncs).toBe(2);
  expect(sheetNamed("Phụ lục").page).toMatchObject({ fit: { wide: 1, tall: 0 }, firstPageNumber: 1, rowBreaks: [] });
});

test("a setting that the host drops without a word is told", async () => {
  mockHost.dropsZoom = true;
  const built = await buildAppendix(appendixOf([task("1000")]), undefined);
  expect(built).toMatchObject({ ok: true, value: { sheet: "Phụ lục", dropped: ["fit-to-width"] } });
});

test("sums of groups follow an edit, the total counts nothing twice, and an empty group shows no zero until it is filled", async () => {
  const groups = [
    { ordinal: "I", title: "Hạ tầng", level: 1, firstTask: 0 },
    { ordinal: "1", title: "Đường truyền", level: 2, firstTask: 1 },
    { ordinal: "II", title: "Nhân lực", level: 1, firstTask: 3 },
  ] as const;
  await buildAppendix(appendixOf([task("1000"), task("20000"), task("300000"), task()], { groups, unit: "nghin" }), undefined);
  // Rows from 5: I, task, 1, task, task, II, task, total, words.
  const costs = (): readonly string[] => [5, 6, 7, 8, 9, 10, 11, 12].map((row) => textAt("Phụ lục", row, 5));
  expect(costs()).toEqual(["321", "1", "320", "20", "300", "", "", "321"]);
  expect(sheetNamed("Phụ lục").cell(5, 1).style.font.bold).toBe(true);
  workbook.enter(sheetNamed("Phụ lục"), 8, 5, "25");
  workbook.enter(sheetNamed("Phụ lục"), 11, 5, "4");
  expect(costs()).toEqual(["326", "1", "325", "25", "300", "4", "4", "330"]);
  expect(textAt("Phụ lục", 13, 0)).toBe("Bằng chữ: Ba trăm ba mươi nghìn đồng./.");
});

test("amounts too long for cells: the sums of groups are exact as text", async () => {
  const groups = [{ ordinal: "I", title: "Hạ tầng", level: 1, firstTask: 0 }] as const;
  await buildAppendix(appendixOf([task("1234567890123456"), task("4")], { groups }), undefined);
  expect(textAt("Phụ lục", 5, 5)).toBe("1.234.567.890.123.460");
});

test("a heading at the foot of a page goes to the next one", async () => {
  const tasks = Array.from({ length: 60 }, () => task("1000", "Việc"));
  const built = await Promise.all(
    Array.from({ length: 12 }, async (_, index) => {
      const groups = [{ ordinal: "II", title: "Nhóm", level: 1, firstTask: 28 + index }] as const;
      const { describeAppendix } = await import("../../src/sheet/describe-appendix");
      return describeAppendix(appendixOf(tasks, { groups })).page.breaksBefore;
    }),
  );
  // Of twelve neighbouring places exactly one is the last of the first page; the heading's row there is 5 + its task.
  const broken = built.flatMap((breaks, index) => (breaks.length === 0 ? [] : [{ index, breaks }]));
  expect(broken).toHaveLength(1);
  const [{ index, breaks } = { index: 0, breaks: [0] }] = broken;
  expect(breaks).toEqual([5 + 28 + index]);
  await buildAppendix(appendixOf(tasks, { groups: [{ ordinal: "II", title: "Nhóm", level: 1, firstTask: 28 + index }] }), undefined);
  expect(sheetNamed("Phụ lục").page.rowBreaks).toEqual(breaks);
});

test("several appendices stand on sheets of their own, in three syncs, each counting its pages from 1", async () => {
  const built = await buildAppendices([
    appendixOf([task("1000")], { options: { numeral: 1 } }),
    appendixOf([task("2000")], { options: { numeral: 2, orientation: "Landscape" } }),
    appendixOf([task("3000")], { options: { numeral: 3 } }),
  ]);
  expect(built).toMatchObject({ ok: true, value: [{ sheet: "Phụ lục I" }, { sheet: "Phụ lục II" }, { sheet: "Phụ lục III" }] });
  expect(host.bridge.syncs).toBeLessThanOrEqual(3);
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Phụ lục I", "Phụ lục II", "Phụ lục III"]);
  expect(workbook.activeSheet.name).toBe("Phụ lục I");
  expect(textAt("Phụ lục II", 0, 0)).toBe("Phụ lục II");
  expect(textAt("Phụ lục III", 6, 5)).toBe("3.000");
  for (const name of ["Phụ lục I", "Phụ lục II"]) expect(sheetNamed(name).page.firstPageNumber).toBe(1);
  expect(sheetNamed("Phụ lục II").page.orientation).toBe("Landscape");
  workbook.undo();
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
});

test("of several appendices all are built or none", async () => {
  const tooLong = appendixOf([task("1")], { title: "z".repeat(40_000), options: { numeral: 2 } });
  await expect(buildAppendices([appendixOf([task("1000")], { options: { numeral: 1 } }), tooLong])).rejects.toThrow();
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
});

const numbered = (numeral: number, cost: string): Appendix => appendixOf([task(cost)], { options: { numeral } });
const sheetNames = (): readonly string[] => workbook.sheets.map(({ name }) => name);

test("several appendices take the place of several, under their names, and leave other sheets alone", async () => {
  await buildAppendices([numbered(1, "1000"), numbered(2, "2000")]);
  await buildAppendices([numbered(3, "3000")]);
  const replace = ["Phụ lục I", "Phụ lục II"];
  const syncs = host.bridge.syncs;
  const built = await buildAppendices([numbered(1, "5000"), numbered(2, "6000"), numbered(3, "7000")], { replace });
  expect(host.bridge.syncs - syncs).toBeLessThanOrEqual(3);
  // The third was not asked to go.
  expect(built).toMatchObject({ ok: true, value: [{ sheet: "Phụ lục I" }, { sheet: "Phụ lục II" }, { sheet: "Phụ lục III (2)" }] });
  expect(sheetNames()).toEqual(["Sheet1", "Phụ lục III", "Phụ lục I", "Phụ lục II", "Phụ lục III (2)"]);
  expect(["Phụ lục I", "Phụ lục II", "Phụ lục III", "Phụ lục III (2)"].map((name) => textAt(name, 6, 5))).toEqual([
    "5.000",
    "6.000",
    "3.000",
    "7.000",
  ]);
  workbook.undo();
  expect(sheetNames()).toEqual(["Sheet1", "Phụ lục I", "Phụ lục II", "Phụ lục III"]);
});

test("where one of the sheets to replace is gone, or the second appendix fails, nothing changes", async () => {
  await buildAppendices([numbered(1, "1000"), numbered(2, "2000")]);
  const before = workbook.toFile().sheets;
  const gone = await buildAppendices([numbered(1, "3000"), numbered(2, "4000")], { replace: ["Phụ lục I", "Phụ lục V"] });
  expect(gone).toEqual({ ok: false, problem: { kind: "sheet-missing", sheet: "Phụ lục V" } });
  const tooLong = appendixOf([task("1")], { title: "z".repeat(40_000), options: { numeral: 2 } });
  await expect(buildAppendices([numbered(1, "3000"), tooLong], { replace: ["Phụ lục I", "Phụ lục II"] })).rejects.toThrow();
  expect(workbook.toFile().sheets).toEqual(before);
});

test("what there is to say about the columns comes with the build", async () => {
  const options = { orientation: "Portrait", remarks: true } as const;
  const tasks = [{ ...task("1234567890123"), funding: "Ngân sách trung ương" }];
  expect(await buildAppendix(appendixOf(tasks, { options }), undefined)).toMatchObject({
    value: { notes: [{ kind: "landscape-needed" }, { kind: "smaller-type", points: 11 }] },
  });
});
