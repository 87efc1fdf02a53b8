/** Reads again what an edit can have changed: its own cells, every formula, hidden lines. One sync. */
import type { GridArea, SheetGrid } from "../../core/tables/grid";
import { codeOf, isStale } from "../explain-error";
import type { Dirty } from "./dirty";
import { formulaAreas } from "./formula-areas";
import type { CellPatch } from "./patch-sheet";
import { patchSheet } from "./patch-sheet";
import { countCells } from "./place";
import type { CellMatrix } from "./queue-cells";
import { queueCells } from "./queue-cells";
import { queueMerges, sortedAreas } from "./queue-merges";
import { queueResults } from "./queue-results";
import { reuseSheet } from "./reuse";
import type { StylePool } from "./style-pool";

/** A sheet and the id under which Excel knows it, whatever its name. */
export interface KnownSheet {
  readonly id: string;
  readonly grid: SheetGrid;
}

/** A result takes about 40 bytes of an answer, a rectangle about 600 of the request: both stay well under 5 MB. */
const mostResults = 60_000;
const mostAreas = 2_000;

/** Then it was too much at once. */
const sizeCodes = new Set(["GeneralException", "ResponsePayloadSizeLimitExceeded"]);

/**
 * One sync, and one more for each 60,000 formulas beyond the first. Undefined where everything must be read: sheets came, went or got another name, or
 * other rows are hidden.
 */
export async function readChanges(
  context: Excel.RequestContext,
  known: readonly KnownSheet[],
  dirty: Dirty,
  styles: StylePool,
): Promise<readonly SheetGrid[] | undefined> {
  if (dirty.everything) return undefined;
  const { worksheets } = context.workbook;
  worksheets.load({ id: true, name: true, visibility: true });
  const answers = known.map((sheet) => queueEdits(worksheets.getItem(sheet.id), sheet, dirty, styles));
  const [first = [], ...portions] = portionsOf(known);
  try {
    const results = first.map((result) => queueResult(worksheets, result));
    await context.sync();
    if (!isSameFrame(known, worksheets.items)) return undefined;
    for (const portion of portions) {
      results.push(...portion.map((result) => queueResult(worksheets, result)));
      await context.sync();
    }
    const sheets = answers.map((answer, index) => {
      const ofSheet = results.filter(({ id }) => id === known[index]?.id).map(({ area, read }) => ({ area, cells: read() }));
      return answer(ofSheet);
    });
    return sheets.every((sheet) => sheet !== undefined) ? sheets : undefined;
  } catch (error) {
    if (isStale(error) || sizeCodes.has(codeOf(error) ?? "")) return undefined;
    throw error;
  }
}

/** Formulas of one sheet, in one rectangle. */
interface ResultArea extends KnownSheet {
  readonly area: GridArea;
}

interface QueuedResult {
  readonly id: string;
  readonly area: GridArea;
  readonly read: () => CellMatrix;
}

function queueResult(worksheets: Excel.WorksheetCollection, { id, grid, area }: ResultArea): QueuedResult {
  return { id, area, read: queueResults(worksheets.getItem(id), grid, area) };
}

function portionsOf(known: readonly KnownSheet[]): readonly (readonly ResultArea[])[] {
  const portions: ResultArea[][] = [];
  let cells = Infinity;
  for (const { id, grid } of known) {
    for (const area of formulaAreas(grid).flatMap(inPieces)) {
      cells += countCells(area);
      const last = portions.at(-1);
      if (last !== undefined && cells <= mostResults && last.length < mostAreas) last.push({ id, grid, area });
      else {
        portions.push([{ id, grid, area }]);
        cells = countCells(area);
      }
    }
  }
  return portions;
}

function inPieces(area: GridArea): readonly GridArea[] {
  const height = Math.max(1, Math.floor(mostResults / (area.right - area.left + 1)));
  const pieces: GridArea[] = [];
  for (let { top } = area; top <= area.bottom; top += height)
    pieces.push({ ...area, top, bottom: Math.min(area.bottom, top + height - 1) });
  return pieces;
}

function isSameFrame(known: readonly KnownSheet[], sheets: readonly Excel.Worksheet[]): boolean {
  return (
    known.length === sheets.length &&
    sheets.every(({ id, name, visibility }, index) => {
      const sheet = known[index];
      return sheet?.id === id && sheet.grid.name === name && sheet.grid.visibility === visibility;
    })
  );
}

function queueEdits(
  sheet: Excel.Worksheet,
  { id, grid }: KnownSheet,
  dirty: Dirty,
  styles: StylePool,
): (results: readonly CellPatch[]) => SheetGrid | undefined {
  const edits = (dirty.areas.get(id) ?? []).map((area) => ({
    area,
    readCells: queueCells(sheet, area, styles),
    readMerges: queueMerges(sheet, area),
  }));
  const readLines = queueLines(sheet, grid, dirty.lines.has(id));
  return (results) => {
    const patches = [...results];
    let { merges } = grid;
    for (const { area, readCells, readMerges } of edits) {
      const cells = readCells();
      if (cells === undefined) return undefined;
      patches.push({ area, cells });
      merges = withMerges(merges, area, readMerges());
    }
    const lines = readLines();
    return lines && reuseSheet(grid, { ...patchSheet(grid, patches), merges, ...lines });
  };
}

/** The merged areas with those in the edited one read anew, from top to bottom. */
function withMerges(merges: readonly GridArea[], area: GridArea, read: readonly GridArea[]): readonly GridArea[] {
  const others = merges.filter(
    ({ top, left, bottom, right }) => bottom < area.top || top > area.bottom || right < area.left || left > area.right,
  );
  return sortedAreas([...others, ...read]);
}

type Lines = Partial<Pick<SheetGrid, "hiddenColumns">>;

/**
 * A filter hides rows without an event that a whole workbook hears of. Where none were hidden one question is enough; undefined where others are now than
 * were: then everything is read, and with it what hides them.
 */
function queueLines(sheet: Excel.Worksheet, grid: SheetGrid, isDirty: boolean): () => Lines | undefined {
  if (grid.rowCount === 0) return () => ({});
  if (isDirty || grid.hiddenRows.size > 0) return queueHidden(sheet, grid);
  const rows = sheet.getRangeByIndexes(0, 0, grid.rowCount, 1).load({ rowHidden: true });
  return () => ((rows.rowHidden as boolean | null) === false ? {} : undefined);
}

function queueHidden(sheet: Excel.Worksheet, { rowCount, columnCount, hiddenRows }: SheetGrid): () => Lines | undefined {
  const rows = sheet.getRangeByIndexes(0, 0, rowCount, 1).getRowProperties({ rowHidden: true });
  const columns = sheet.getRangeByIndexes(0, 0, 1, columnCount).getColumnProperties({ columnHidden: true });
  return () => {
    const isSame = rows.value.every(({ rowHidden }, row) => (rowHidden === true) === hiddenRows.has(row));
    if (!isSame) return undefined;
    return { hiddenColumns: new Set(columns.value.flatMap(({ columnHidden }, column) => (columnHidden === true ? [column] : []))) };
  };
}
