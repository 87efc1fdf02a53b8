/** After an edit the check is carried on; it must say what a check from the start says, whatever was edited. Every edit leaves alone the objects that it does not touch. */
import fc from "fast-check";
import type { Check } from "../../../src/core/checks/check-workbook";
import { checkAgain, startCheck, tableAt } from "../../../src/core/checks/check-workbook";
import type { TableChange } from "../../../src/core/tables/corrections/correct-table";
import { correctTable } from "../../../src/core/tables/corrections/correct-table";
import type { Corrections } from "../../../src/core/tables/corrections/corrections";
import { columnRoles, rowRoles } from "../../../src/core/tables/corrections/corrections";
import { SheetValues } from "../../../src/core/tables/sheet-values";
import { decimalText } from "../../../src/core/money/decimal";
import type { GridCell, GridRow, SheetGrid, WorkbookGrid } from "../../../src/core/tables/grid";
import { gridOfText } from "../../../src/core/tables/grid-of-text";
import type { Table } from "../../../src/core/tables/table";
import { numberOfRuns } from "../number-of-runs";
import { random } from "./corpus/random";
import { shapes } from "./corpus/shapes";
import { gridOf } from "./corpus/sheet-draft";

const names = Object.keys(shapes);

/** A clean sheet of one of the shapes; `stored`: with the results of its formulas, as Excel keeps them. */
function cleanSheet(shape: number, seed: number, stored: boolean): SheetGrid {
  const make = shapes[names[shape % names.length] ?? ""];
  if (make === undefined) throw new Error("No shape");
  const sheet = gridOf(make(random(seed)));
  const values = new SheetValues(sheet);
  const result = (cell: GridCell | undefined, row: number, column: number): GridCell | undefined => {
    const value = cell?.type === "none" && stored ? values.ofCell(cell, row, column) : undefined;
    return cell === undefined || value === undefined ? cell : { ...cell, type: "number", text: decimalText(value) };
  };
  return { ...sheet, rows: sheet.rows.map((line, row) => line?.map((cell, column) => result(cell, row, column))) };
}

const style = { numberFormat: "General", bold: false, indent: 0, horizontal: "General", font: "Times New Roman" } as const;
const cells: readonly (GridCell | undefined)[] = [
  undefined,
  { type: "number", text: "1234000", style },
  { type: "number", text: "0.5", style },
  { type: "text", text: "1.500.000", style },
  { type: "text", text: "Tổng cộng", style: { ...style, bold: true } },
  { type: "text", text: "Quý V/2025", style },
  { type: "text", text: "Trong đó: phụ cấp", style },
  { type: "text", text: "Đơn vị tính: nghìn đồng", style },
  { type: "text", text: "II", style },
  { type: "error", text: "#REF!", style },
  { type: "number", text: "7", formula: "=SUM(F6:F9)", style },
  { type: "none", text: "", formula: "=SUBTOTAL(9,F2:F20)", style },
  { type: "none", text: "", formula: "=SUBTOTAL(109,E2:E20)", style },
  { type: "none", text: "", formula: "='Tờ 1'!F8+C7", style },
  { type: "number", text: "45000", style: { ...style, numberFormat: "dd/mm/yyyy", font: ".VnTime" } },
];

/** One edit, by small numbers: what, on which sheet, in which row and column, with what. */
type Edit = readonly [kind: number, sheet: number, row: number, column: number, choice: number];

function edited(workbook: WorkbookGrid, [kind, which, at, column, choice]: Edit): WorkbookGrid {
  const place = which % workbook.sheets.length;
  const sheet = workbook.sheets[place];
  if (sheet === undefined) return workbook;
  const row = at % (sheet.rowCount + 1);
  const withRows = (rows: readonly (GridRow | undefined)[]): SheetGrid => ({ ...sheet, rows, rowCount: rows.length });
  const replace = (next: SheetGrid): WorkbookGrid => ({ sheets: workbook.sheets.map((each) => (each === sheet ? next : each)) });
  switch (kind) {
    case 0: {
      const rows = [...sheet.rows];
      const line = [...(rows[row] ?? [])];
      while (line.length <= column % sheet.columnCount) line.push(undefined);
      line[column % sheet.columnCount] = cells[choice % cells.length];
      rows[row] = line;
      return replace(withRows(rows));
    }
    case 1:
      return replace(withRows([...sheet.rows.slice(0, row), sheet.rows[choice % sheet.rowCount], ...sheet.rows.slice(row)]));
    case 2:
      return replace(withRows(sheet.rows.filter((_, index) => index !== row)));
    case 3:
      return replace({
        ...sheet,
        merges: [...sheet.merges, { top: row, bottom: row + (choice % 3), left: column % 4, right: (column % 4) + (choice % 2) }],
      });
    case 4:
      return replace({
        ...sheet,
        hiddenRows: new Set([row, row + 1]),
        filteredAreas: choice % 2 === 0 ? [] : [{ top: 0, left: 0, bottom: row + (choice % 5), right: 9 }],
        hiddenColumns: new Set(choice % 3 === 0 ? [column % 8] : []),
      });
    case 5:
      return replace({ ...sheet, name: `Tờ ${String(choice)}` });
    case 8:
    case 9: {
      // The figure of a cell or its words, and nothing else of the row.
      const rows = [...sheet.rows];
      const change = (cell: GridCell | undefined): GridCell | undefined =>
        cell === undefined || cell.formula !== undefined || cell.type !== (kind === 8 ? "number" : "text")
          ? cell
          : { ...cell, text: kind === 8 ? `${cell.text}0` : `${cell.text} (${String(choice % 3)})` };
      rows[row] = rows[row]?.map((cell, place) => (choice % 4 > 0 || place === column ? change(cell) : cell));
      return replace(withRows(rows));
    }
    case 10: {
      // Values pasted over formulas; or figures taken out.
      const rows = [...sheet.rows];
      const change = (cell: GridCell | undefined): GridCell | undefined =>
        choice % 2 === 0 && cell?.type === "number" ? undefined : cell && { type: cell.type, text: cell.text, style: cell.style };
      rows[row] = rows[row]?.map((cell, place) => (choice % 3 > 0 || place === column ? change(cell) : cell));
      return replace(withRows(rows));
    }
    case 11: {
      // One formula of a column, which keeps its others: other rows, another sign, another result.
      const places = sheet.rows.flatMap((line, at) => (line?.[column % sheet.columnCount]?.formula === undefined ? [] : [at]));
      const place = places[row % Math.max(1, places.length)];
      if (place === undefined) return workbook;
      const rows = [...sheet.rows];
      const change = (formula: string): string =>
        choice % 3 === 0 ? formula.replace(/\d+/, (digits) => String(Number(digits) + 1)) : choice % 3 === 1 ? `${formula}+1000` : formula;
      rows[place] = rows[place]?.map((cell, at) =>
        at !== column % sheet.columnCount || cell?.formula === undefined
          ? cell
          : { ...cell, formula: change(cell.formula), ...(choice % 2 === 0 && cell.type === "number" ? { text: `${cell.text}0` } : {}) },
      );
      return replace(withRows(rows));
    }
    case 12: {
      // Figures become texts, or texts figures, and nothing else of the row changes.
      const rows = [...sheet.rows];
      const change = (cell: GridCell | undefined): GridCell | undefined =>
        cell === undefined || cell.formula !== undefined || !/^\d+$/.test(cell.text)
          ? cell
          : { ...cell, type: cell.type === "number" ? "text" : "number" };
      rows[row] = rows[row]?.map((cell, place) => (choice % 2 === 0 || place === column ? change(cell) : cell));
      return replace(withRows(rows));
    }
    case 6:
      return workbook.sheets.length > 4
        ? workbook
        : { sheets: [...workbook.sheets, { ...cleanSheet(choice, row, true), name: `Thêm ${String(workbook.sheets.length)}` }] };
    default:
      return workbook.sheets.length === 1 ? workbook : { sheets: workbook.sheets.filter((each) => each !== sheet) };
  }
}

const edit = fc.tuple(
  fc.constantFrom(0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 8, 9, 9, 10, 10, 11, 11, 11, 12, 12),
  fc.nat(3),
  fc.nat(40),
  fc.nat(9),
  fc.nat(60),
);

const none: Corrections = [];

/** What an officer says, by small numbers: of which sheet and table, of a column, of a row or of the whole, and what. */
const correction = fc.tuple(fc.nat(3), fc.nat(2), fc.nat(6), fc.nat(40), fc.nat(20));

function corrected(
  workbook: WorkbookGrid,
  corrections: Corrections,
  [which, place, kind, at, choice]: readonly [number, number, number, number, number],
): Corrections {
  const sheet = workbook.sheets[which % workbook.sheets.length]?.name ?? "";
  const table = tableAt(startCheck(workbook, { corrections }), sheet, place)?.table;
  return table === undefined ? corrections : correctTable(corrections, table, changeOf(table, kind, at, choice), { by: "", at: "" });
}

function changeOf({ columns, rows }: Table, kind: number, at: number, choice: number): TableChange {
  const column = columns[at % columns.length]?.index ?? 0;
  const row = rows[at % rows.length]?.row ?? 0;
  if (kind < 2) return { kind: "column", column, role: columnRoles[choice % columnRoles.length] };
  if (kind < 5) return { kind: "row", row, role: rowRoles[choice % rowRoles.length] };
  return kind === 5 ? { kind: "unit", unit: "nghin" } : { kind: "left-out", isLeftOut: choice % 2 === 0 };
}

const result = ({ findings, tables, leftOut, lapsed }: Check): Partial<Check> => ({ findings, tables, leftOut, lapsed });

test("after any edits, and whatever was corrected, the check says what a new check of the same workbook says", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(11), fc.nat(500), fc.boolean()), { minLength: 1, maxLength: 3 }),
      fc.array(edit, { minLength: 1, maxLength: 8 }),
      fc.array(correction, { maxLength: 4 }),
      (sheets, edits, said) => {
        let workbook: WorkbookGrid = {
          sheets: sheets.map(([shape, seed, stored], index) => ({ ...cleanSheet(shape, seed, stored), name: `Tờ ${String(index + 1)}` })),
        };
        const corrections = said.reduce((known, each) => corrected(workbook, known, each), none);
        const first = startCheck(workbook, { corrections });
        let check = first;
        for (const each of edits) {
          workbook = edited(workbook, each);
          check = checkAgain(check, workbook);
          // A copy shares no object with what was checked before.
          expect(result(check)).toEqual(result(startCheck(structuredClone(workbook), { corrections })));
        }
        // All edits at once, after other checks have gone on from the same one.
        expect(result(checkAgain(first, workbook))).toEqual(result(check));
      },
    ),
    { numRuns: numberOfRuns(150) },
  );
});

test("in a long table, whose formulas are compared roughly, every edit is seen at once and taken back at once", () => {
  const lines = Array.from({ length: 2400 }, (_, item) => [
    String(item + 1),
    `Hạng mục ${String(item + 1)}`,
    "bộ",
    String((item % 7) + 2),
    "1000",
    `=D${String(item + 3)}*E${String(item + 3)} -> ${String(((item % 7) + 2) * 1000)}`,
  ]);
  const sum = lines.reduce((total, line) => total + Number(line[3]) * 1000, 0);
  const sheet = gridOfText({
    rows: [
      ["Đơn vị tính: đồng"],
      ["Stt", "Nội dung", "Đơn vị tính", "Số lượng", "Đơn giá", "Thành tiền"],
      ...lines,
      ["", "Tổng cộng", "", "", "", `=SUM(F3:F2402) -> ${String(sum)}`],
    ],
  });
  const changed = (row: number, column: number, change: (cell: GridCell) => GridCell): WorkbookGrid => ({
    sheets: [
      {
        ...sheet,
        rows: sheet.rows.map((line, at) =>
          at === row ? line?.map((cell, place) => (place === column && cell !== undefined ? change(cell) : cell)) : line,
        ),
      },
    ],
  });
  const right = startCheck({ sheets: [sheet] });
  const edits: readonly (readonly [row: number, column: number, change: (cell: GridCell) => GridCell, expected: readonly string[]])[] = [
    [900, 4, (cell) => ({ ...cell, text: "1001" }), ["product-differs Sheet1!F901"]],
    [900, 3, (cell) => ({ ...cell, text: "-4" }), ["product-differs Sheet1!F901", "negative-amount Sheet1!D901"]],
    [900, 5, (cell) => ({ ...cell, text: "8000", formula: "=D901*E901*2" }), ["product-differs Sheet1!F901", "result-stale Sheet1!F2403"]],
    [900, 5, ({ type, text, style: look }) => ({ type, text, style: look }), ["typed-among-formulas Sheet1!F901"]],
    [900, 1, (cell) => ({ ...cell, text: "Hạng mục 1" }), []],
    [900, 0, (cell) => ({ ...cell, text: "2000" }), ["ordinal-gap Sheet1!A901", "ordinal-repeated Sheet1!A902"]],
    [2402, 5, (cell) => ({ ...cell, text: "1" }), ["result-stale Sheet1!F2403"]],
  ];
  expect(said(right)).toEqual([]);
  for (const [row, column, change, expected] of edits) {
    const workbook = changed(row, column, change);
    const wrong = checkAgain(right, workbook);
    expect(said(wrong)).toEqual(expected);
    expect(said(startCheck(structuredClone(workbook)))).toEqual(expected);
    expect(said(checkAgain(wrong, { sheets: [sheet] }))).toEqual([]);
  }
});

test("a wrong amount is found after the edit that makes it, and is gone after the one that takes it back", () => {
  const right: WorkbookGrid = {
    sheets: [
      gridOfText({
        rows: [
          ["Đơn vị tính: đồng"],
          ["STT", "Nội dung", "Kinh phí"],
          ["1", "Tập huấn", "5000000"],
          ["2", "In ấn", "3000000"],
          ["", "Tổng cộng", "8000000"],
        ],
      }),
    ],
  };
  const rules = ({ findings }: ReturnType<typeof startCheck>): readonly string[] => findings.map(({ rule, cell }) => `${rule} ${cell}`);
  const before = startCheck(right);
  const [sheet] = right.sheets;
  const rows =
    sheet?.rows.map((line, row) => (row === 3 ? [line?.[0], line?.[1], { ...cells[1], text: "3500000" } as GridCell] : line)) ?? [];
  const wrong: WorkbookGrid = { sheets: sheet === undefined ? [] : [{ ...sheet, rows }] };
  const after = checkAgain(before, wrong);
  expect(rules(before)).toEqual([]);
  expect(rules(after)).toEqual(["total-differs C5"]);
  expect(rules(checkAgain(after, right))).toEqual([]);
});

test("only the sheets that were asked for are reported, after an edit as before", () => {
  const sheet = (name: string, total: string): SheetGrid =>
    gridOfText({
      name,
      rows: [["Đơn vị tính: đồng"], ["STT", "Nội dung", "Kinh phí"], ["1", "Họp", "5000"], ["2", "In", "3000"], ["", "Tổng cộng", total]],
    });
  const [one, other] = [sheet("Một", "9000"), sheet("Hai", "9000")];
  const check = startCheck({ sheets: [one, other] }, { names: new Set(["Hai"]) });
  const again = checkAgain(check, { sheets: [sheet("Một", "7000"), other] });
  for (const { findings } of [check, again]) expect(findings.map((finding) => `${finding.sheet}!${finding.cell}`)).toEqual(["Hai!C5"]);
});

const said = ({ findings }: Pick<ReturnType<typeof startCheck>, "findings">): readonly string[] =>
  findings.map(({ rule, sheet, cell }) => `${rule} ${sheet}!${cell}`);

test("a sheet that only reads another one is checked again when the other changes", () => {
  const source = (cost: string): SheetGrid =>
    gridOfText({
      name: "Chi tiết",
      rows: [["Đơn vị tính: đồng"], ["STT", "Nội dung", "Kinh phí"], ["1", "Tập huấn", cost], ["2", "In ấn", "3000000"]],
    });
  const summary = gridOfText({
    name: "Chung",
    rows: [
      ["Đơn vị tính: đồng"],
      ["STT", "Nội dung", "Kinh phí"],
      ["1", "Tập huấn", "='Chi tiết'!C3"],
      ["2", "In ấn", "3000000"],
      ["", "Tổng cộng", "8000000"],
    ],
  });
  const right = startCheck({ sheets: [source("5000000"), summary] });
  const wrong = checkAgain(right, { sheets: [source("6000000"), summary] });
  expect(said(right)).toEqual([]);
  expect(said(wrong)).toEqual(["total-differs Chung!C5"]);
});

test("the last row without a name is a total only as long as it is the last", () => {
  const lines = [
    ["Đơn vị tính: đồng"],
    ["STT", "Nội dung", "Kinh phí"],
    ["1", "Tập huấn", "5000000"],
    ["2", "In ấn", "3000000"],
    ["", "", "9000000"],
  ];
  const sheet = gridOfText({ rows: lines });
  const longer = gridOfText({ rows: [...lines, ["3", "Sơ kết", "1000000"]] });
  const check = startCheck({ sheets: [sheet] });
  const rows = [...sheet.rows, longer.rows[5]];
  const again = checkAgain(check, { sheets: [{ ...sheet, rows, rowCount: rows.length }] });
  expect(said(check)).toEqual(["total-differs Sheet1!C5"]);
  expect(said(again)).toEqual(said(startCheck({ sheets: [longer] })));
  expect(said(again)).not.toContain("total-differs Sheet1!C5");
});

test("a total over which its value is pasted is told although no figure has changed", () => {
  const sheet = gridOfText({
    rows: [
      ["Đơn vị tính: đồng"],
      ["STT", "Nội dung", "Ngân sách", "Xã hội hóa"],
      ["1", "Tập huấn", "5000000", "1000000"],
      ["2", "In ấn", "3000000", "2000000"],
      ["", "Tổng cộng", "=SUM(C3:C4) -> 8000000", "=SUM(D3:D4) -> 3000000"],
    ],
  });
  const check = startCheck({ sheets: [sheet] });
  const rows = sheet.rows.map((line, row) =>
    line?.map((cell, column) =>
      row === 4 && column === 3 && cell !== undefined ? { type: cell.type, text: cell.text, style: cell.style } : cell,
    ),
  );
  expect(said(check)).toEqual([]);
  expect(said(checkAgain(check, { sheets: [{ ...sheet, rows }] }))).toEqual(["typed-total Sheet1!D5"]);
});

test("one formula of a column that keeps its others: what it gives is told of, and no more once it is put right", () => {
  const line = (row: number): readonly string[] => [
    String(row),
    `Hạng mục ${String(row)}`,
    "bộ",
    String(row + 1),
    "1000",
    `=D${String(row + 2)}*E${String(row + 2)} -> ${String((row + 1) * 1000)}`,
  ];
  const top = [["Đơn vị tính: đồng"], ["Stt", "Nội dung", "Đvt", "Số lượng", "Đơn giá", "Thành tiền"]];
  const sheet = gridOfText({ rows: [...top, ...Array.from({ length: 8 }, (_, at) => line(at + 1))] });
  const withFormula = (formula: string, text: string): SheetGrid => ({
    ...sheet,
    rows: sheet.rows.map((cells, row) =>
      row !== 5 ? cells : cells?.map((cell, column) => (column === 5 ? { ...cell!, formula, text } : cell)),
    ),
  });
  const right = startCheck({ sheets: [sheet] });
  expect(said(right)).toEqual([]);
  let check = right;
  // The same result by another way, another result by another way, another result by the same way.
  for (const [formula, result, wrong] of [
    ["=D6*1000", "5000", []],
    ["=D6+E6", "1005", ["product-differs"]],
    ["=D6*E6", "6000", ["product-differs"]],
    ["=D7*E7", "6000", ["product-differs"]],
  ] as const) {
    const workbook = { sheets: [withFormula(formula, result)] };
    check = checkAgain(check, workbook);
    expect(check.findings).toEqual(startCheck(structuredClone(workbook)).findings);
    expect(check.findings.map(({ rule }) => rule)).toEqual(wrong);
    expect(check.findings.every(({ cell }) => cell === "F6")).toBe(true);
  }
  check = checkAgain(check, { sheets: [withFormula("=D6*E6", "5000")] });
  expect(said(check)).toEqual([]);
});
