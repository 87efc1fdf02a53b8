/** A sheet that is being made: texts as `gridOfText` reads them, and what a shape knows about its own rows and columns, so that a mistake can be put where it belongs. */
import type { GridArea, GridPage, GridStyle, SheetGrid } from "../../../../src/core/tables/grid";
import { gridOfText } from "../../../../src/core/tables/grid-of-text";

export interface Group {
  readonly row: number;
  /** The rows that add up to it. */
  readonly parts: readonly number[];
}

export interface SheetDraft {
  readonly name: string;
  readonly rows: string[][];
  readonly merges: GridArea[];
  readonly styles: Map<string, Partial<GridStyle>>;
  readonly hiddenRows: number[];
  readonly filteredAreas: GridArea[];
  readonly hiddenColumns: number[];
  page: GridPage | undefined;
  /** Rows that are nothing but themselves. */
  items: number[];
  groups: Group[];
  /** The total and what it adds up, undefined where the shape has none. */
  total: Group | undefined;
  /** Columns by what they hold; `amount` are those that are added up. */
  readonly columns: Readonly<Record<string, number>>;
  readonly amounts: readonly number[];
  /** Whether totals are formulas. */
  readonly formulas: boolean;
  words: { row: number; column: number } | undefined;
  readonly unitRow: number | undefined;
  readonly headerRow: number;
}

export function gridOf(draft: SheetDraft): SheetGrid {
  const { name, rows, merges, hiddenRows, filteredAreas, hiddenColumns, page, styles } = draft;
  return gridOfText({ name, rows, merges, hiddenRows, filteredAreas, hiddenColumns, styles, ...(page === undefined ? {} : { page }) });
}

export function put(draft: SheetDraft, row: number, column: number, text: string): void {
  const line = (draft.rows[row] ??= []);
  while (line.length <= column) line.push("");
  line[column] = text;
}

export function textAt(draft: SheetDraft, row: number, column: number): string {
  return draft.rows[row]?.[column] ?? "";
}

/** A whole row goes in at `row`; what the draft knows moves along. Formulas are not moved: use it on typed tables only. */
export function copyRow(draft: SheetDraft, row: number): void {
  const line = draft.rows[row] ?? [];
  const move = (at: number): number => (at > row ? at + 1 : at);
  const moveGroup = (group: Group): Group => ({ row: move(group.row), parts: group.parts.map(move) });
  draft.rows.splice(row + 1, 0, [...line]);
  draft.items = draft.items.map(move);
  draft.groups = draft.groups.map(moveGroup);
  draft.total = draft.total === undefined ? undefined : moveGroup(draft.total);
  draft.words = draft.words === undefined ? undefined : { ...draft.words, row: move(draft.words.row) };
}
