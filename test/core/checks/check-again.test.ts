/** After an edit the check is carried on; it must say what a check from the start says, whatever was edited. Every edit leaves alone the objects that it does not touch. */
import fc from "fast-check";
import { checkAgain, startCheck } from "../../../src/core/checks/check-workbook";
import { SheetValues } from "../../../src/core/tables/sheet-values";
import { decimalText } from "../../../src/core/money/decimal";
import type { GridCell, GridRow, SheetGrid, WorkbookGrid } from "../../../src/core/tables/grid";
import { gridOfText } from "../../../src/core/tables/grid-of-text";
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
      return replace({ ...sheet, hiddenRows: new Set([row, row + 1]), hiddenColumns: new Set(choice % 3 === 0 ? [column % 8] : []) });
    case 5:
      return replace({ ...sheet, name: `Tờ ${String(choice)}` });
    case 6:
      return workbook.sheets.length > 4
        ? workbook
        : { sheets: [...workbook.sheets, { ...cleanSheet(choice, row, true), name: `Thêm ${String(workbook.sheets.length)}` }] };
    default:
      return workbook.sheets.length === 1 ? workbook : { sheets: workbook.sheets.filter((each) => each !== sheet) };
  }
}

const edit = fc.tuple(fc.constantFrom(0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7), fc.nat(3), fc.nat(40), fc.nat(9), fc.nat(60));

test("after any edits the check says what a new check of the same workbook says", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(11), fc.nat(500), fc.boolean()), { minLength: 1, maxLength: 3 }),
      fc.array(edit, { minLength: 1, maxLength: 8 }),
      (sheets, edits) => {
        let workbook: WorkbookGrid = {
          sheets: sheets.map(([shape, seed, stored], index) => ({ ...cleanSheet(shape, seed, stored), name: `Tờ ${String(index + 1)}` })),
        };
        let check = startCheck(workbook);
        for (const each of edits) {
          workbook = edited(workbook, each);
          check = checkAgain(check, workbook);
          // A copy shares no object with what was checked before.
          const { findings, tables } = startCheck(structuredClone(workbook));
          expect({ findings: check.findings, tables: check.tables }).toEqual({ findings, tables });
        }
      },
    ),
    { numRuns: numberOfRuns(150) },
  );
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
