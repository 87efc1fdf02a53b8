import type { Fix } from "../../core/checks/finding";
import { cellAt } from "../../core/tables/grid";
import type { GridCell, SheetGrid, WorkbookGrid } from "../../core/tables/grid";
import { unreachable } from "../../core/unreachable";
import type { CellContent, CellEntry } from "../../excel/cell-entry";
import type { Repair } from "../../core/checks/repairs/repair";
import { placeOf } from "./place-of";

/** What is typed in a cell, as it is to be found there again when the repair is written. */
function contentOf(cell: GridCell | undefined): CellContent {
  if (cell === undefined) return { kind: "empty" };
  if (cell.formula !== undefined) return { kind: "formula", formula: cell.formula };
  switch (cell.type) {
    case "number":
      return { kind: "number", number: cell.text };
    case "boolean":
      return { kind: "boolean", value: cell.text === "TRUE" };
    case "text":
      return { kind: "text", text: cell.text };
    case "error":
      return { kind: "error", error: cell.text };
    case "none":
      return { kind: "empty" };
    default:
      return unreachable(cell.type);
  }
}

function contentOfFix(fix: Fix): CellContent {
  switch (fix.kind) {
    case "formula":
      return { kind: fix.kind, formula: fix.formula };
    case "number":
      return { kind: fix.kind, number: fix.number };
    case "text":
      return { kind: fix.kind, text: fix.text };
    default:
      return unreachable(fix);
  }
}

const textFormat = "@";

/** A repair as Excel is asked for it; undefined where its sheet is gone. A number that stood there as a text gets the format of money. */
export function entryOf(repair: Repair, { sheets }: WorkbookGrid): CellEntry | undefined {
  const sheet: SheetGrid | undefined = sheets.find(({ name }) => name === repair.sheet);
  const place = placeOf(repair.cell);
  if (sheet === undefined || place === undefined) return undefined;
  const now = cellAt(sheet, place.row, place.column);
  const { entry } = repair;
  const asText = now?.style.numberFormat === textFormat && entry.kind === "number";
  return {
    sheet: repair.sheet,
    cell: repair.cell,
    entry: contentOfFix(entry),
    expected: contentOf(now),
    ...(asText ? { numberFormat: "#,##0" } : {}),
  };
}
