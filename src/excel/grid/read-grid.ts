/** Reads every sheet as the checks see it, inside a run. */
import type { Result } from "../../core/result";
import { accept, refuse } from "../../core/result";
import type { GridCell, SheetGrid } from "../../core/tables/grid";
import { codeOf, isStale } from "../explain-error";
import type { ExcelProblem } from "../problem";
import { readCells } from "./read-cells";
import type { SheetFrame } from "./read-frames";
import { countCells } from "./place";
import { readFrames } from "./read-frames";
import { reuseSheet } from "./reuse";
import type { StylePool } from "./style-pool";

export interface ReadSheets {
  readonly sheets: readonly SheetGrid[];
  /** Under which Excel knows the sheets, whatever their names, in the same order. */
  readonly ids: readonly string[];
}

/** Of a sheet that is deleted while it is being read nothing can be told but by reading again. */
const mostAttempts = 3;

/** A hundred reads of 5 MB: some minutes on the web, and about what a page can hold. */
const mostCells = 2_000_000;

/** `beforeOf` gives what a sheet was when it was read last. Three syncs, and one for each 20,000 cells. */
export async function readGrid(
  context: Excel.RequestContext,
  beforeOf: (sheet: { readonly id: string; readonly name: string }) => SheetGrid | undefined,
  styles: StylePool,
): Promise<Result<ReadSheets, ExcelProblem>> {
  let code = "";
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    try {
      return await readOnce(context, beforeOf, styles);
    } catch (error) {
      if (!isStale(error)) throw error;
      code = codeOf(error) ?? "";
    }
  }
  return refuse({ kind: "not-responding", code });
}

async function readOnce(
  context: Excel.RequestContext,
  beforeOf: (sheet: { readonly id: string; readonly name: string }) => SheetGrid | undefined,
  styles: StylePool,
): Promise<Result<ReadSheets, ExcelProblem>> {
  const { worksheets } = context.workbook;
  worksheets.load({ id: true, name: true, visibility: true });
  await context.sync();
  const frames = await readFrames(context, worksheets.items);
  const tooMany = refuseTooMany(frames);
  if (tooMany !== undefined) return refuse(tooMany);
  const read = await readCells(context, frames, styles);
  const sheets = frames.map((frame, index) => {
    const rows = read[index]?.rows ?? [];
    const sheet: SheetGrid = {
      name: frame.name,
      visibility: frame.visibility,
      rowCount: rows.length,
      columnCount: rows.reduce((most, row: readonly unknown[] | undefined) => Math.max(most, row?.length ?? 0), 0),
      // Dense, so that what walks over them sees every cell.
      rows: Array.from(rows, (row: readonly (GridCell | undefined)[] | undefined) => row && Array.from(row)),
      merges: frame.merges,
      hiddenRows: read[index]?.hiddenRows ?? new Set(),
      filteredAreas: frame.filteredAreas,
      hiddenColumns: frame.hiddenColumns,
      page: frame.page,
    };
    return reuseSheet(beforeOf(frame), sheet);
  });
  return accept({ sheets, ids: frames.map(({ id }) => id) });
}

function refuseTooMany(frames: readonly SheetFrame[]): ExcelProblem | undefined {
  const sizes = frames.map(({ name, filled }) => ({ name, cells: filled.reduce((sum, area) => sum + countCells(area), 0) }));
  const cells = sizes.reduce((sum, size) => sum + size.cells, 0);
  const [largest] = sizes.sort((one, other) => other.cells - one.cells);
  if (cells <= mostCells || largest === undefined) return undefined;
  return { kind: "too-many-filled", sheet: largest.name, cells, limit: mostCells };
}
