import type { EmbeddedSheet } from "../../../src/embedded/model/embedded-sheet";
import { EmbeddedWorkbook } from "../../../src/embedded/model/embedded-workbook";
import { parseArea } from "../../../src/embedded/model/cells/address";
import type { Movement } from "../../../src/embedded/workbench/move-place";
import { movePlace } from "../../../src/embedded/workbench/move-place";

const merged = { top: 1, left: 1, rows: 2, columns: 2 };

/** A1:A3 and A6 filled, B2:C3 merged, row 5 hidden. */
function sheet(): EmbeddedSheet {
  const workbook = EmbeddedWorkbook.create();
  for (const row of [0, 1, 2, 5]) workbook.enter(workbook.activeSheet, row, 0, "x");
  const file = workbook.toFile();
  const rows = new Map([[4, { hidden: true }]]);
  return EmbeddedWorkbook.create({ ...file, sheets: file.sheets.map((each) => ({ ...each, merges: [merged], rows })) }).activeSheet;
}

const place = (address: string) => ({ row: parseArea(address)?.top ?? -1, column: parseArea(address)?.left ?? -1 });
const step = (direction: "up" | "down" | "left" | "right", lines = 1): Movement => ({ kind: "step", step: direction, lines });
const jump = (direction: "up" | "down" | "left" | "right"): Movement => ({ kind: "jump", step: direction });

test.each<[string, string, Movement, string]>([
  ["one cell down", "A1", step("down"), "A2"],
  ["not beyond the first row", "A1", step("up"), "A1"],
  ["not beyond the last column", "XFD1", step("right"), "XFD1"],
  ["over a hidden row", "A4", step("down"), "A6"],
  ["out of a merged area at its far side", "B2", step("down"), "B4"],
  ["out of a merged area to the right", "B2", step("right"), "D2"],
  ["to the end of the filled cells", "A1", jump("down"), "A3"],
  ["from there to the next filled one", "A3", jump("down"), "A6"],
  ["back to the first filled one", "A6", jump("up"), "A3"],
  ["to the edge of the sheet where nothing is filled", "D2", jump("up"), "D1"],
  ["to the first cell of the row", "D4", { kind: "row-start" }, "A4"],
  ["to the first cell", "D4", { kind: "sheet-start" }, "A1"],
  ["to the last cell that is used", "D4", { kind: "sheet-end" }, "A6"],
])("%s", (_name, from, movement, to) => {
  expect(movePlace(sheet(), place(from), movement)).toEqual(place(to));
});
