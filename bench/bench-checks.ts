/**
 * Checking sheets that are already read: every rule together, over tables that grow tenfold, and again after an edit. A sheet is made anew for each
 * run, since what was read of it is kept as long as it is.
 */
import { checkAgain, startCheck } from "../src/core/checks/check-workbook";
import { decimalText } from "../src/core/money/decimal";
import { SheetValues } from "../src/core/tables/sheet-values";
import type { GridCell, SheetGrid } from "../src/core/tables/grid";
import { makeCell } from "../src/core/tables/make-cell";
import { gridOfText } from "../src/core/tables/grid-of-text";

export interface CheckTime {
  readonly name: string;
  readonly rows: number;
  readonly milliseconds: number;
  /** Checking again after an amount, a text or the total was edited. */
  readonly editMilliseconds: number;
  readonly findings: number;
}

const bodies = ["Sở Tài chính", "Sở Tư pháp", "Sở Nội vụ", "Văn phòng UBND tỉnh"];

/** Stt, content, lead, cooperators, time, cost and a total by formula; groups of a hundred rows. */
function appendix(count: number): SheetGrid {
  const rows: string[][] = [
    ["Đơn vị tính: đồng"],
    ["Stt", "Nội dung", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian thực hiện", "Kinh phí"],
  ];
  const groups: number[] = [];
  for (let item = 0; item < count; item++) {
    if (item % 100 === 0) {
      groups.push(rows.length + 1);
      const first = rows.length + 2;
      rows.push([
        `*${item / 100 + 1}`,
        `*Nhóm nhiệm vụ số ${item / 100 + 1}`,
        "",
        "",
        "",
        `=SUM(F${first}:F${first + Math.min(100, count - item) - 1})`,
      ]);
    }
    const [lead, other] = [bodies[item % 4] ?? "", bodies[(item + 1) % 4] ?? ""];
    rows.push([
      `'${Math.floor(item / 100) + 1}.${(item % 100) + 1}`,
      `Triển khai nhiệm vụ thứ ${item + 1} theo kế hoạch`,
      lead,
      other,
      `Quý ${["I", "II", "III", "IV"][item % 4] ?? "I"}/2025`,
      String((item + 21) * 1000),
    ]);
  }
  rows.push(["", "Tổng cộng", "", "", "", `=${groups.map((row) => `F${row}`).join("+")}`]);
  return gridOfText({ rows: plainTexts(rows) });
}

/** Quantity × price by a formula in every row. */
function estimate(count: number): SheetGrid {
  const rows: string[][] = [["Đơn vị tính: đồng"], ["Stt", "Nội dung", "Đơn vị tính", "Số lượng", "Đơn giá", "Thành tiền"]];
  for (let item = 0; item < count; item++)
    rows.push([
      String(item + 1),
      `Hạng mục mua sắm thứ ${item + 1}`,
      "bộ",
      String((item % 40) + 2),
      String((item + 3) * 1000),
      `=D${rows.length + 1}*E${rows.length + 1} -> ${((item % 40) + 2) * (item + 3) * 1000}`,
    ]);
  rows.push(["", "Tổng cộng", "", "", "", `=SUM(F3:F${rows.length})`]);
  return gridOfText({ rows: plainTexts(rows) });
}

/** Nothing but typed figures, a "Cộng" below every ten rows: each total has to find its rows. */
function typedTotals(count: number): SheetGrid {
  const rows: string[][] = [["Đơn vị tính: đồng"], ["Stt", "Nội dung", "Kinh phí"]];
  let [part, whole] = [0, 0];
  for (let item = 0; item < count; item++) {
    const cost = (item + 3) * 1000;
    rows.push([String(item + 1), `Khoản chi thứ ${item + 1}`, String(cost)]);
    part += cost;
    whole += cost;
    if (item % 10 < 9) continue;
    rows.push(["", "*Cộng", String(part)]);
    part = 0;
  }
  rows.push(["", "*Tổng cộng", String(whole)]);
  return gridOfText({ rows: plainTexts(rows) });
}

/** Texts in one piece, as a file gives them: those that were just joined are taken apart when they are first read. */
function plainTexts(rows: readonly (readonly string[])[]): string[][] {
  return JSON.parse(JSON.stringify(rows)) as string[][];
}

/** With the results of its formulas, as Excel keeps them in the file. */
function withResults(sheet: SheetGrid): SheetGrid {
  const values = new SheetValues(sheet);
  const rows = sheet.rows.map((line, row) =>
    line?.map((cell, column): GridCell | undefined => {
      const value = cell?.type === "none" ? values.ofCell(cell, row, column) : undefined;
      return cell === undefined || value === undefined ? cell : makeCell({ ...cell, type: "number", text: decimalText(value) }, cell.style);
    }),
  );
  return { ...sheet, rows };
}

/** A new row and a new sheet around it; everything else is the same object, as it is when Excel tells of an edit. */
function edited(sheet: SheetGrid, at: number, column: number, textOf: (before: string) => string): SheetGrid {
  const rows = sheet.rows.map((line, row) =>
    row === at
      ? line?.map((cell, place) =>
          place === column && cell !== undefined ? makeCell({ ...cell, text: textOf(cell.text) }, cell.style) : cell,
        )
      : line,
  );
  return { ...sheet, rows };
}

const rounds = 7;
const edits = 12;

/** By turns a typed figure, the words of a row and the stored total. */
function editOf(sheet: SheetGrid, turn: number, { typed, total }: Shape): SheetGrid {
  const at = Math.floor(sheet.rowCount / 3) + turn;
  if (turn % 3 === 0) return edited(sheet, at, typed, (text) => `${text}0`);
  if (turn % 3 === 1) return edited(sheet, at, 1, (text) => `${text} (đợt ${turn})`);
  return edited(sheet, sheet.rowCount - 1, total, (text) => `${text}${turn}`);
}

interface Shape {
  readonly name: string;
  readonly make: (count: number) => SheetGrid;
  /** The columns whose figures are edited. */
  readonly typed: number;
  readonly total: number;
}

const shapes: readonly Shape[] = [
  { name: "appendix with groups", make: appendix, typed: 5, total: 5 },
  { name: "quantity × price", make: estimate, typed: 4, total: 5 },
  { name: "typed, many totals", make: typedTotals, typed: 2, total: 2 },
];

/** Medians; the first two runs of each warm up. */
export function benchChecks(): readonly CheckTime[] {
  return [1000, 10_000, 100_000].flatMap((count) =>
    shapes.map((shape) => {
      const { name, make } = shape;
      const times: number[] = [];
      const editTimes: number[] = [];
      let findings = 0;
      for (let round = -2; round < (count > 50_000 ? 3 : rounds); round++) {
        const workbook = { sheets: [withResults(make(count))] };
        const start = performance.now();
        findings = startCheck(workbook).findings.length;
        if (round >= 0) times.push(performance.now() - start);
      }
      let check = startCheck({ sheets: [withResults(make(count))] });
      for (let turn = -2; turn < edits; turn++) {
        const workbook = { sheets: check.workbook.sheets.map((sheet) => editOf(sheet, turn + 3, shape)) };
        const start = performance.now();
        check = checkAgain(check, workbook);
        if (turn >= 0) editTimes.push(performance.now() - start);
      }
      return { name, rows: count, milliseconds: median(times), editMilliseconds: median(editTimes), findings };
    }),
  );
}

function median(times: readonly number[]): number {
  return [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;
}
