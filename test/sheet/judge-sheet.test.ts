/** What does not print as it should, on sheets that are read back: each rule on both sides of its limit. */
import { judgeSheet, repairSheet } from "../../src/sheet/judge-sheet";
import { pointsOfMillimetres } from "../../src/sheet/page";
import { applyChange, changeBack } from "../../src/sheet/paper-change";
import type { PrintedPage, PrintedSheet } from "../../src/sheet/printed-sheet";
import { cell, none, numbered, page, sheetOf } from "./printed-sheet";

const rules = (sheet: PrintedSheet): readonly string[] => judgeSheet(sheet).map(({ rule }) => rule);
const faultOf = (sheet: PrintedSheet, rule: string): unknown => judgeSheet(sheet).find((fault) => fault.rule === rule);
const millimetres = (sides: Partial<Record<"top" | "bottom" | "left" | "right", number>>): Partial<PrintedPage> => ({
  marginsPoints: {
    ...page.marginsPoints,
    ...Object.fromEntries(Object.entries(sides).map(([side, value]) => [side, pointsOfMillimetres(value)])),
  },
});

test("nothing is told of a sheet that conforms", () => {
  expect(rules(sheetOf(7))).toEqual([]);
  expect(rules(sheetOf(100))).toEqual([]);
});

test.each([
  ["the largest that the law allows", { top: 25, bottom: 25, left: 35, right: 20 }, []],
  ["the smallest", { top: 20, bottom: 20, left: 30, right: 15 }, []],
  ["all a little too large", { top: 25.6, bottom: 25.6, left: 35.6, right: 20.6 }, ["top", "bottom", "left", "right"]],
  ["all a little too small", { top: 19.4, bottom: 19.4, left: 29.4, right: 14.4 }, ["top", "bottom", "left", "right"]],
  ["the left one of a letter", { left: 25.4 }, ["left"]],
])("margins: %s", (_, sides, wrong) => {
  const fault = judgeSheet(sheetOf(7, {}, millimetres(sides))).find(({ rule }) => rule === "margins");
  expect(fault?.rule === "margins" ? fault.sides.map(({ side }) => side) : []).toEqual(wrong);
});

test("margins that are right stay as they are when others are repaired", () => {
  const sheet = sheetOf(7, {}, millimetres({ top: 25, left: 10 }));
  const { marginsPoints } = applyChange(sheet, repairSheet(sheet)!).page;
  expect(marginsPoints.top).toBeCloseTo(pointsOfMillimetres(25));
  expect(marginsPoints.left).toBeCloseTo(pointsOfMillimetres(30));
});

describe("columns", () => {
  const wide = (content: number, pageMore: Partial<PrintedPage> = {}): PrintedSheet =>
    sheetOf(7, { columnWidthsPoints: [36, content, 100, 100] }, pageMore);
  const unscaled = { zoom: { scalePercent: 100 } };

  test("that run off the page fit it once they may, without dropping under 11 pt", () => {
    const sheet = wide(260, unscaled);
    expect(faultOf(sheet, "columns-off-page")).toMatchObject({
      strips: 2,
      to: "this",
      repair: { page: { orientation: "Portrait", zoom: { wide: 1 } } },
    });
    expect(rules(applyChange(sheet, repairSheet(sheet)!))).toEqual([]);
  });

  test("that would need smaller type go onto landscape paper", () => {
    const sheet = wide(400, unscaled);
    expect(faultOf(sheet, "columns-off-page")).toMatchObject({ to: "Landscape", repair: { page: { orientation: "Landscape" } } });
    expect(rules(applyChange(sheet, repairSheet(sheet)!))).toEqual([]);
  });

  test("that have no room even there are left to the officer", () => {
    expect(faultOf(wide(700, unscaled), "columns-off-page")).toMatchObject({ to: undefined, repair: undefined });
  });

  test("that were made to fit by shrinking below 11 pt are told of, with the size that comes out", () => {
    expect(faultOf(wide(400), "type-too-small")).toMatchObject({ scalePercent: 73, points: 12 * 0.73, to: "Landscape" });
    // 12 pt at 92 % are 11.04.
    expect(rules(wide(271))).toEqual([]);
    expect(rules(wide(280))).toEqual(["type-too-small"]);
  });

  test("in small type of their own have no repair", () => {
    const sheet = sheetOf(7);
    const small = {
      ...sheet,
      cells: sheet.cells.map((each) => (each.row === 3 ? cell(3, each.column, each.text, { fontSize: 10.5 }) : each)),
    };
    expect(faultOf(small, "type-too-small")).toMatchObject({ scalePercent: 100, points: 10.5, to: undefined, repair: undefined });
  });
});

describe("the page's number", () => {
  const what = (codes: PrintedPage["codes"], firstCodes: PrintedPage["firstCodes"], tasks = 100): unknown => {
    const fault = judgeSheet(sheetOf(tasks, {}, { codes, firstCodes })).find(({ rule }) => rule === "page-number");
    return fault?.rule === "page-number" ? fault.what : [];
  };
  const footed = { ...none, footer: { ...none.footer, center: "Trang &P/&N" } };

  test("is missing, stands elsewhere, stands on the first page, or is too small", () => {
    expect(what(none, undefined)).toEqual(["missing"]);
    expect(what(footed, none)).toEqual(["place"]);
    expect(what(footed, undefined)).toEqual(["place", "first-page"]);
    expect(what(numbered, undefined)).toEqual(["first-page"]);
    expect(what({ ...none, header: { ...none.header, center: "&P" } }, none)).toEqual(["size"]);
    expect(what({ ...none, header: { ...none.header, center: "&13- &P -" } }, none)).toEqual([]);
  });

  test("is not missed on a single page, and must not stand there", () => {
    expect(what(none, undefined, 7)).toEqual([]);
    expect(what(numbered, undefined, 7)).toEqual(["first-page"]);
  });

  test("the repair keeps what else stands in headers and footers", () => {
    const sheet = sheetOf(100, {}, { codes: { ...footed, header: { ...none.header, left: "UBND xã Long Hưng" } }, firstCodes: undefined });
    const { codes, firstCodes } = applyChange(sheet, repairSheet(sheet)!).page;
    expect(codes).toEqual({ header: { left: "UBND xã Long Hưng", center: numbered.header.center, right: "" }, footer: none.footer });
    expect(firstCodes).toEqual({ header: { left: "UBND xã Long Hưng", center: "", right: "" }, footer: none.footer });
  });
});

describe("the header row", () => {
  test("must be repeated where the table goes on over pages, whatever its place", () => {
    expect(rules(sheetOf(100, {}, { titleRows: undefined }))).toEqual(["header-not-repeated"]);
    expect(rules(sheetOf(7, {}, { titleRows: undefined }))).toEqual([]);
    expect(rules(sheetOf(100, {}, { titleRows: { first: 4, count: 1 } }))).toContain("header-not-repeated");
  });
});

describe("the total", () => {
  /** The total is row 31 (from zero), its words row 32. */
  const parted = (breaksBefore: readonly number[]): PrintedSheet => sheetOf(30, {}, { breaksBefore });

  test("must not be parted from its words or from the last row", () => {
    expect(faultOf(parted([32]), "total-parted")).toMatchObject({ row: 31, from: "words" });
    expect(faultOf(parted([31]), "total-parted")).toMatchObject({ row: 31, from: "table" });
    expect(rules(parted([30]))).toEqual([]);
  });

  test("the repair takes the last row along and replaces the break that parted them", () => {
    const sheet = parted([10, 32]);
    const repaired = applyChange(sheet, repairSheet(sheet)!);
    expect(repaired.page.breaksBefore).toEqual([10, 30]);
    expect(rules(repaired)).toEqual([]);
  });
});

describe("fonts", () => {
  const inFont = (fontName: string): PrintedSheet => {
    const sheet = sheetOf(7);
    return { ...sheet, cells: sheet.cells.map((each) => (each.row < 3 ? { ...each, style: { ...each.style, fontName } } : each)) };
  };

  test("other than Times New Roman are told of with their number and first place, and repaired", () => {
    const sheet = inFont("Calibri");
    expect(faultOf(sheet, "font")).toMatchObject({ fonts: ["Calibri"], cells: 12, row: 0, column: 0, old: false });
    expect(repairSheet(sheet)!.fonts).toEqual([{ area: { top: 0, left: 0, rows: 3, columns: 4 }, fontName: "Times New Roman" }]);
    expect(rules(applyChange(sheet, repairSheet(sheet)!))).toEqual([]);
  });

  test("of TCVN3 and VNI are never changed: the letters would become others", () => {
    expect(faultOf(inFont(".VnTime"), "font")).toMatchObject({ old: true, repair: undefined });
    expect(faultOf(inFont("VNI-Times"), "font")).toMatchObject({ old: true, repair: undefined });
    expect(repairSheet(inFont(".VnTime"))).toBeUndefined();
  });
});

describe("rows", () => {
  const long = (length: number, height: number): PrintedSheet => {
    const sheet = sheetOf(7);
    return {
      ...sheet,
      cells: sheet.cells.map((each) => (each.row === 2 && each.column === 1 ? cell(2, 1, "Tổ chức thực hiện ".repeat(length)) : each)),
      rowHeightsPoints: sheet.rowHeightsPoints.map((each, row) => (row === 2 ? height : each)),
    };
  };

  test("that cut their text get what it needs, in steps of Excel's", () => {
    expect(faultOf(long(10, 15.75), "row-cut")).toMatchObject({ rows: [2], beyond: [] });
    const [{ heightPoints } = { heightPoints: 0 }] = repairSheet(long(10, 15.75))!.heights;
    expect(heightPoints % 0.75).toBe(0);
    expect(rules(long(10, heightPoints))).toEqual([]);
    expect(rules(long(10, heightPoints - 2 * 15.75))).toEqual(["row-cut"]);
  });

  test("that would need more than Excel gives get all of it, and are told of as long as they are cut", () => {
    const sheet = long(200, 15.75);
    expect(faultOf(sheet, "row-cut")).toMatchObject({ beyond: [2] });
    const repaired = applyChange(sheet, repairSheet(sheet)!);
    expect(repaired.rowHeightsPoints[2]).toBe(409);
    expect(faultOf(repaired, "row-cut")).toMatchObject({ beyond: [2], repair: undefined });
  });

  test("that are hidden cut nothing", () => {
    expect(rules(long(10, 0))).toEqual([]);
  });
});

test("what stands outside the print area is told of; hidden rows and blank cells are not missed", () => {
  const sheet = sheetOf(7, {}, { printArea: { top: 0, left: 0, rows: 9, columns: 3 } });
  expect(faultOf(sheet, "print-area")).toMatchObject({ row: 0, column: 3, cells: 10 });
  expect(repairSheet(sheet)!.page.printArea).toEqual({ top: 0, left: 0, rows: 10, columns: 4 });
  const hidden = {
    ...sheetOf(7, {}, { printArea: { top: 0, left: 0, rows: 9, columns: 4 } }),
    rowHeightsPoints: [...Array.from({ length: 9 }, () => 17.25), 0],
  };
  expect(rules(hidden)).not.toContain("print-area");
});

test("repairs of everything at once lead to a sheet that conforms, and back to the one before", () => {
  const sheet = sheetOf(
    100,
    { columnWidthsPoints: [36, 400, 100, 100] },
    {
      ...millimetres({ top: 10, left: 10, right: 10 }),
      paper: "Letter",
      centred: false,
      zoom: { scalePercent: 100 },
      titleRows: undefined,
      codes: none,
      firstCodes: undefined,
      breaksBefore: [102],
    },
  );
  const change = repairSheet(sheet)!;
  const repaired = applyChange(sheet, change);
  expect(rules(repaired)).toEqual([]);
  expect(applyChange(repaired, changeBack(sheet, change))).toEqual(sheet);
});

test("numbers that are wider than their column are told of: they would be printed as ####", () => {
  const narrow = (widthPoints: number): PrintedSheet => sheetOf(7, { columnWidthsPoints: [36, 270, 100, widthPoints] });
  expect(rules(narrow(60))).toEqual([]);
  expect(faultOf(narrow(40), "figures-hidden")).toMatchObject({ row: 1, column: 3, cells: 8, repair: undefined });
});
