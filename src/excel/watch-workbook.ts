/** Listens to the workbook, so that the check follows what is typed. */
import type { Result } from "../core/result";
import { accept } from "../core/result";
import type { WorkbookGrid } from "../core/tables/grid";
import { Dirty } from "./grid/dirty";
import type { KnownSheet } from "./grid/read-changes";
import { readChanges } from "./grid/read-changes";
import { readGrid } from "./grid/read-grid";
import { reuseWorkbook } from "./grid/reuse";
import { StylePool } from "./grid/style-pool";
import { listen } from "./listen";
import type { ExcelProblem } from "./problem";
import { runExcel } from "./run-excel";

/** Takes the handlers away again; nothing is told afterwards. */
export type StopWatching = () => Promise<void>;

/** Excel tells of one paste in several events, and of each result that follows: all of them are read at once. */
const quietMilliseconds = 40;

/** After Excel did not answer. */
const retryMilliseconds = 1_000;

/**
 * Tells of every change of the workbook with its new grid, whoever made it: what did not change is the same object as before. Each change is read in one
 * sync, inserted rows and renamed sheets with everything. Never moves the selection or the focus; waits while a cell is being edited. What Excel has no
 * event for (the page's setup, columns that are hidden, cells that are merged) is seen at the next reading of everything.
 */
export async function watchWorkbook(
  grid: WorkbookGrid,
  onChange: (next: WorkbookGrid) => void,
): Promise<Result<StopWatching, ExcelProblem>> {
  const watch = new Watch(grid, onChange);
  const listening = await listen({
    onCells: ({ worksheetId, address, changeType }) => {
      watch.mark((dirty) => {
        if (changeType === "RangeEdited") dirty.addCells(worksheetId, address);
        else dirty.addAll();
      });
    },
    onFormat: ({ worksheetId, address }) => {
      watch.mark((dirty) => {
        dirty.addCells(worksheetId, address);
      });
    },
    onRowsHidden: ({ worksheetId }) => {
      watch.mark((dirty) => {
        dirty.addLines(worksheetId);
      });
    },
    onResults: () => {
      watch.mark((dirty) => {
        dirty.addFormulas();
      });
    },
    onSheets: () => {
      watch.mark((dirty) => {
        dirty.addAll();
      });
    },
  });
  if (!listening.ok) return listening;
  // Between the reading of the grid and the first event something may have been typed, and the ids of the sheets are not known yet.
  watch.mark((dirty) => {
    dirty.addAll();
  });
  return accept(async () => {
    watch.stop();
    await listening.value();
  });
}

class Watch {
  #grid: WorkbookGrid;
  readonly #onChange: (next: WorkbookGrid) => void;
  readonly #styles: StylePool;
  #ids: readonly string[] = [];
  #dirty = new Dirty();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #reading = false;
  /** Until what is left is read; undefined for not before the next event. */
  #pause: number | undefined = quietMilliseconds;
  #stopped = false;

  constructor(grid: WorkbookGrid, onChange: (next: WorkbookGrid) => void) {
    this.#grid = grid;
    this.#onChange = onChange;
    this.#styles = new StylePool(grid);
  }

  mark(add: (dirty: Dirty) => void): void {
    add(this.#dirty);
    this.#schedule(quietMilliseconds);
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }

  #schedule(milliseconds: number | undefined): void {
    if (milliseconds === undefined || this.#timer !== undefined || this.#reading || this.#stopped) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      void this.#read();
    }, milliseconds);
  }

  /** What comes in meanwhile is read afterwards. */
  async #read(): Promise<void> {
    this.#reading = true;
    const dirty = this.#dirty;
    this.#dirty = new Dirty();
    this.#pause = quietMilliseconds;
    try {
      const read = await runExcel((context) => this.#readIn(context, dirty), { waitForCellEdit: true });
      if (!read.ok) this.#keepForLater(read.problem);
      else if (!this.#isOver()) this.#tell(read.value);
    } finally {
      this.#reading = false;
    }
    if (!this.#dirty.isEmpty) this.#schedule(this.#pause);
  }

  /** What a second try may cure is tried again; anything else at the next event. */
  #keepForLater({ kind }: ExcelProblem): void {
    this.#dirty.addAll();
    this.#pause = kind === "not-responding" || kind === "cell-edit-mode" ? retryMilliseconds : undefined;
  }

  /** A method, since the compiler takes what was false before an await for false after it. */
  #isOver(): boolean {
    return this.#stopped;
  }

  #tell({ grid, ids }: { readonly grid: WorkbookGrid; readonly ids: readonly string[] }): void {
    const before = this.#grid;
    this.#grid = grid;
    this.#ids = ids;
    if (grid !== before) this.#onChange(grid);
  }

  async #readIn(
    context: Excel.RequestContext,
    dirty: Dirty,
  ): Promise<Result<{ readonly grid: WorkbookGrid; readonly ids: readonly string[] }, ExcelProblem>> {
    const known = this.#grid.sheets.map((sheet, index): KnownSheet => ({ id: this.#ids[index] ?? "", grid: sheet }));
    const sheets = await readChanges(context, known, dirty, this.#styles);
    if (sheets !== undefined) return accept({ grid: reuseWorkbook(this.#grid, sheets), ids: this.#ids });
    const byId = new Map(known.map(({ id, grid }) => [id, grid]));
    const byName = new Map(this.#grid.sheets.map((sheet) => [sheet.name, sheet]));
    const all = await readGrid(context, ({ id, name }) => byId.get(id) ?? byName.get(name), this.#styles);
    return all.ok ? accept({ grid: reuseWorkbook(this.#grid, all.value.sheets), ids: all.value.ids }) : all;
  }
}
