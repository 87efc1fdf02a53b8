import { fingerprintOf } from "../../../../src/core/checks/fingerprint/fingerprint";
import { isFingerprintCode } from "../../../../src/core/checks/fingerprint/fingerprint-code";
import type { ChangedCell } from "../../../../src/core/checks/fingerprint/compare-fingerprint";
import { compareFingerprint } from "../../../../src/core/checks/fingerprint/compare-fingerprint";
import { address } from "../../../../src/core/tables/address";
import type { GridText } from "../../../../src/core/tables/grid-of-text";
import { gridOfText } from "../../../../src/core/tables/grid-of-text";
import type { GridCell, SheetGrid, WorkbookGrid } from "../../../../src/core/tables/grid";
import { numberOfRuns } from "../../number-of-runs";
import { random } from "../corpus/random";
import { shapes } from "../corpus/shapes";
import { gridOf } from "../corpus/sheet-draft";

const workbook = (...sheets: readonly GridText[]): WorkbookGrid => ({ sheets: sheets.map(gridOfText) });

const rows = [
  ["DỰ TOÁN KINH PHÍ NĂM 2026"],
  ["", "", "Đơn vị tính: đồng"],
  ["Stt", "Nội dung", "Kinh phí"],
  ["1", "Thuê hội trường", "12000000"],
  ["2", "In tài liệu", "8500000"],
  ["3", "Thù lao báo cáo viên", "6000000"],
  ["4", "Nước uống", "1500000"],
  ["", "Tổng cộng", "=SUM(C4:C7) -> 28000000"],
  ["Bằng chữ: Hai mươi tám triệu đồng./."],
];
const table = (change?: (rows: string[][]) => void): GridText => {
  const copy = rows.map((row) => [...row]);
  change?.(copy);
  return { name: "Phụ lục", rows: copy };
};
const kept = fingerprintOf(workbook(table()));
const changes = (change: (rows: string[][]) => void): readonly string[] =>
  compareFingerprint(kept, workbook(table(change))).changed.map(({ cell, how }) => `${how} ${cell}`);

test("a code that people can read aloud, its last letter a check of the others", () => {
  expect(kept.code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/);
  expect(isFingerprintCode(kept.code)).toBe(true);
  expect(isFingerprintCode(kept.code.replace(/^./, (letter) => (letter === "7" ? "8" : "7")))).toBe(false);
  expect(isFingerprintCode("")).toBe(false);
});

test.each<readonly [string, (rows: string[][]) => void]>([
  ["another style", (copy) => (copy[3]![1] = "*Thuê hội trường")],
  ["a formula in place of its result", (copy) => (copy[3]![2] = "=3*4000000 -> 12000000")],
  ["a formula that has no stored result yet", (copy) => (copy[7]![2] = "=SUM(C4:C7)")],
  ["accents as letters of their own", (copy) => (copy[3]![1] = "Thuê hội trường".normalize("NFD"))],
  ["spaces", (copy) => (copy[3]![1] = "  Thuê  hội trường ")],
  ["a zero behind the point", (copy) => (copy[3]![2] = "12000000.0")],
  ["empty rows at the end", (copy) => copy.push([], ["", ""], [])],
  ["an empty row within", (copy) => copy.splice(1, 0, [])],
  ["the signatures below", (copy) => copy.push([], ["", "Hà Nội, ngày 20 tháng 11 năm 2026"])],
  ["the code itself below the table", (copy) => copy.push([`Mã kiểm tra: ${kept.code}`])],
])("%s is the same figures and texts", (_, change) => {
  expect(compareFingerprint(kept, workbook(table(change)))).toEqual({ same: true, code: kept.code, changed: [] });
});

test("what the code lies beside, a note to the right of the table, does not count; the sheet's name does not either", () => {
  const beside = table((copy) => copy[4]!.push("", "", "xem lại"));
  expect(compareFingerprint(kept, workbook(beside)).same).toBe(true);
  expect(compareFingerprint(kept, workbook({ ...table(), name: "Phụ lục (2)" })).same).toBe(true);
});

test.each<readonly [string, (rows: string[][]) => void, readonly string[]]>([
  ["a figure", (copy) => (copy[4]![2] = "8500001"), ["changed C5"]],
  ["a letter", (copy) => (copy[4]![1] = "In tài liêu"), ["changed B5"]],
  ["the title", (copy) => (copy[0]![0] = "DỰ TOÁN KINH PHÍ NĂM 2027"), ["changed A1"]],
  ["the unit of money", (copy) => (copy[1]![2] = "Đơn vị tính: nghìn đồng"), ["changed C2"]],
  ["the words", (copy) => (copy[8]![0] = "Bằng chữ: Hai mươi bảy triệu đồng./."), ["changed A9"]],
  ["a number that became a text", (copy) => (copy[4]![2] = "'8500000"), ["changed C5"]],
  ["a cell that was emptied", (copy) => (copy[4]![2] = ""), ["removed C5"]],
  ["a row that was put in", (copy) => copy.splice(5, 0, ["", "Thuê xe", "900"]), ["added B6", "added C6"]],
  ["a row that was taken out", (copy) => copy.splice(4, 1), ["removed A5", "removed B5", "removed C5"]],
  [
    "a row put in, and all behind it numbered again",
    (copy) => {
      copy.splice(4, 0, ["2", "Thuê xe", "900"]);
      for (const [at, ordinal] of [
        [5, "3"],
        [6, "4"],
        [7, "5"],
      ] as const)
        copy[at]![0] = ordinal;
    },
    ["added A5", "added B5", "added C5", "changed A6", "changed A7", "changed A8"],
  ],
  [
    "a row put in and a figure changed below it",
    (copy) => {
      copy.splice(4, 0, ["", "Thuê xe", "900"]);
      copy[6]![2] = "7000000";
    },
    ["added B5", "added C5", "changed C7"],
  ],
])("%s: other code, and exactly that is named", (_, change, expected) => {
  expect(compareFingerprint(kept, workbook(table(change))).same).toBe(false);
  expect(changes(change)).toEqual(expected);
});

test("a sheet that is gone has lost all its cells; one that came since is not compared", () => {
  const two = fingerprintOf(workbook(table(), { ...table((copy) => (copy[3]![2] = "1")), name: "PL2" }));
  const { same, changed } = compareFingerprint(two, workbook(table()));
  expect(same).toBe(false);
  expect(changed.every(({ sheet, how }) => sheet === "PL2" && how === "removed")).toBe(true);
  expect(changed).toHaveLength(rows.flat().filter((text) => text !== "").length);
  expect(compareFingerprint(kept, workbook(table(), { ...table(), name: "Biên bản" })).same).toBe(true);
});

test("only the sheets that were asked for, in any order", () => {
  const both = workbook({ ...table((copy) => (copy[3]![2] = "1")), name: "Khác" }, table());
  expect(fingerprintOf(both, new Set(["Phụ lục"])).code).toBe(kept.code);
  const turned = { sheets: [...both.sheets].reverse() };
  expect(fingerprintOf(turned).code).toBe(fingerprintOf(both).code);
});

/** The grid with its keys in another order, no object the same. */
function rebuilt(sheet: SheetGrid): SheetGrid {
  const cell = (one: GridCell | undefined): GridCell | undefined =>
    one === undefined ? undefined : (Object.fromEntries(Object.entries(one).reverse()) as unknown as GridCell);
  const copy = { ...sheet, rows: sheet.rows.map((row) => row?.map(cell)) };
  return Object.fromEntries(Object.entries(copy).reverse()) as unknown as SheetGrid;
}

test.each(Object.entries(shapes))("%s: any single figure or text that changes is named, it alone", (_, make) => {
  for (let seed = 0; seed < numberOfRuns(30); seed++) {
    const source = random(seed * 104_729 + 7);
    const grid = gridOf(make(source));
    const before = fingerprintOf({ sheets: [grid] });
    expect(compareFingerprint(before, { sheets: [rebuilt(grid)] })).toEqual({ same: true, code: before.code, changed: [] });
    const { row } = source.pick(before.sheets[0]!.rows);
    const filled = grid.rows[row]!.flatMap((cell, column) =>
      cell !== undefined && cell.text !== "" && cell.formula === undefined ? [column] : [],
    );
    if (filled.length === 0) continue;
    const column = source.pick(filled);
    const old = grid.rows[row]![column]!;
    const changed: GridCell = { ...old, text: old.type === "number" ? `${old.text}1` : `${old.text} x` };
    const after: SheetGrid = {
      ...grid,
      rows: grid.rows.map((line, at) => (at === row ? line?.map((cell, index) => (index === column ? changed : cell)) : line)),
    };
    const comparison = compareFingerprint(before, { sheets: [after] });
    expect(comparison.same).toBe(false);
    const typed = comparison.changed.filter(({ cell }) => {
      const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
      const place = grid.rows[Number(digits) - 1]?.find((__, index) => address(0, index) === `${letters}1`);
      return place?.formula === undefined;
    });
    // Formulas without a stored result follow from the figure: they change with it.
    expect(typed).toEqual([{ sheet: grid.name, cell: address(row, column), how: "changed" }] satisfies ChangedCell[]);
  }
});

test("rows of any number, rows put in and taken out anywhere: every cell that is not named is the same", () => {
  for (let seed = 0; seed < numberOfRuns(40); seed++) {
    const source = random(seed + 900);
    const items = Array.from({ length: source.between(3, 60) }, (_, at) => [
      "",
      `Nội dung ${String(source.between(1, 40))} ${String(at)}`,
      String(source.between(1, 99) * 1000),
    ]);
    const sheet = (body: readonly string[][]): GridText => ({
      rows: [["", "", "Đơn vị tính: đồng"], ["Stt", "Nội dung", "Kinh phí"], ...body, ["", "Tổng cộng", "1"]],
    });
    const removed = source.between(0, items.length - 1);
    const added = source.between(0, items.length - 2);
    const left = items.filter((_, at) => at !== removed);
    const next = [...left.slice(0, added), ["", "Dòng mới hoàn toàn", "77"], ...left.slice(added)];
    const { changed } = compareFingerprint(fingerprintOf(workbook(sheet(items))), workbook(sheet(next)));
    const place = String(added + 3);
    const count = (how: string): number => changed.filter((each) => each.how === how).length;
    if (removed === added) expect(changed.map(({ cell }) => cell)).toEqual([`B${place}`, `C${place}`]);
    else expect([count("added"), count("removed"), count("changed")]).toEqual([2, 2, 0]);
  }
});
