/** What is known of each sheet before its cells are read: how large it is, its merges, what is hidden, its page. */
import type { GridArea, GridPage, SheetGrid } from "../../core/tables/grid";
import { codeOf } from "../explain-error";
import { filledAreas } from "./filled-areas";
import { areaOf, loadPlace } from "./place";
import type { FiltersInForce } from "./queue-filters";
import { queueFilteredAreas, queueFilters } from "./queue-filters";
import { queueMerges, sortedAreas } from "./queue-merges";
import { queuePage } from "./queue-page";

export interface SheetFrame {
  readonly sheet: Excel.Worksheet;
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetGrid["visibility"];
  /** Everything that holds a value or a formula; undefined on an empty sheet. */
  readonly used: GridArea | undefined;
  /** The parts of it that are worth reading. */
  readonly filled: readonly GridArea[];
  readonly merges: readonly GridArea[];
  readonly hiddenColumns: ReadonlySet<number>;
  readonly filteredAreas: readonly GridArea[];
  /** Whether some of the rows in use, or all, are hidden. */
  readonly hidesRows: boolean;
  readonly page: GridPage;
}

type Hidden = Pick<SheetFrame, "hiddenColumns" | "filteredAreas" | "hidesRows">;

const nothingHidden: Hidden = { hiddenColumns: new Set(), filteredAreas: [], hidesRows: false };

interface Outline {
  readonly sheet: Excel.Worksheet;
  readonly used: GridArea | undefined;
  /** Merged cells may lie outside of what holds values. */
  readonly formatted: GridArea | undefined;
  readonly filters: FiltersInForce;
  readonly page: GridPage;
}

/** Two syncs for any number of sheets; a few more where more than 512 cells are merged, which Excel does not tell at once, and where a sheet is very large. */
export async function readFrames(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): Promise<readonly SheetFrame[]> {
  const outlines = await readOutlines(context, sheets);
  const { hidden, merges } = await readLines(context, outlines);
  const filled = await filledAreas(context, outlines);
  return outlines.map(({ sheet, used, page }, index) => ({
    sheet,
    id: sheet.id,
    name: sheet.name,
    visibility: sheet.visibility,
    used,
    filled: filled[index] ?? [],
    page,
    merges: merges[index] ?? [],
    ...(hidden[index] ?? nothingHidden),
  }));
}

async function readOutlines(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): Promise<readonly Outline[]> {
  const queued = sheets.map((sheet) => ({
    sheet,
    used: loadPlace(sheet.getUsedRangeOrNullObject(true)),
    formatted: loadPlace(sheet.getUsedRangeOrNullObject(false)),
    filters: queueFilters(sheet),
    page: queuePage(sheet),
  }));
  await context.sync();
  return queued.map(({ sheet, used, formatted, filters, page }) => ({
    sheet,
    used: areaOf(used),
    formatted: areaOf(formatted),
    filters: filters(),
    page: page(),
  }));
}

interface Lines {
  readonly hidden: readonly Hidden[];
  readonly merges: readonly (readonly GridArea[])[];
}

async function readLines(context: Excel.RequestContext, outlines: readonly Outline[]): Promise<Lines> {
  const hidden = outlines.map(queueHidden);
  const merges = outlines.map(queueMergesOf);
  if (await syncMerges(context)) return { hidden: hidden.map((answer) => answer()), merges: merges.map((answer) => sortedAreas(answer())) };
  // Too many merged cells on one of the sheets: nothing of that answer counts.
  const again = outlines.map(queueHidden);
  await context.sync();
  const found: (readonly GridArea[])[] = [];
  for (const outline of outlines) {
    const area = mergeArea(outline);
    found.push(area === undefined ? [] : sortedAreas(await readMergesIn(context, outline.sheet, area, { count: 0 })));
  }
  return { hidden: again.map((answer) => answer()), merges: found };
}

function queueHidden({ sheet, used, filters }: Outline): () => Hidden {
  if (used === undefined) return () => nothingHidden;
  const columns = sheet.getRangeByIndexes(0, 0, 1, used.right + 1).getColumnProperties({ columnHidden: true });
  const rows = sheet.getRangeByIndexes(0, 0, used.bottom + 1, 1).load({ rowHidden: true });
  const filtered = queueFilteredAreas(filters);
  return () => ({
    filteredAreas: filtered(),
    hiddenColumns: new Set(columns.value.flatMap(({ columnHidden }, column) => (columnHidden === true ? [column] : []))),
    // Null where some are hidden and some are not.
    hidesRows: (rows.rowHidden as boolean | null) !== false,
  });
}

/** So far beyond what the sheet holds merged cells are looked for: those that hide nothing are of no interest. */
const rowsBeyond = 200;
const columnsBeyond = 50;

function mergeArea({ used, formatted }: Outline): GridArea | undefined {
  if (used === undefined || formatted === undefined) return undefined;
  const bottom = Math.min(formatted.bottom, used.bottom + rowsBeyond);
  return { ...formatted, bottom, right: Math.min(formatted.right, used.right + columnsBeyond) };
}

function queueMergesOf(outline: Outline): () => readonly GridArea[] {
  const area = mergeArea(outline);
  return area === undefined ? () => [] : queueMerges(outline.sheet, area);
}

/** By halves, until Excel tells; an Excel that never does is asked this often. */
const mostQuestions = 500;

async function readMergesIn(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: GridArea,
  asked: { count: number },
): Promise<readonly GridArea[]> {
  const answer = queueMerges(sheet, area);
  asked.count += 1;
  if (await syncMerges(context)) return answer();
  if (area.top === area.bottom || asked.count > mostQuestions) return [];
  const middle = Math.floor((area.top + area.bottom) / 2);
  const above = await readMergesIn(context, sheet, { ...area, bottom: middle }, asked);
  const below = await readMergesIn(context, sheet, { ...area, top: middle + 1 }, asked);
  return [...above, ...below.filter(({ top }) => top > middle)];
}

/** False where there are more merged cells than Excel tells at once. */
async function syncMerges(context: Excel.RequestContext): Promise<boolean> {
  try {
    await context.sync();
    return true;
  } catch (error) {
    if (codeOf(error) === "GeneralException") return false;
    throw error;
  }
}
