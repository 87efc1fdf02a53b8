/** What happened between two states of a workbook, in the order in which Excel tells it: cells, looks, lines, sheets, and last what was computed. */
import type { AreaFile, StyleFile } from "../../../documents/xlsx/workbook-file";
import { formatArea } from "../cells/address";
import { union } from "../cells/area";
import type { ChangedCells } from "../embedded-workbook";
import type { SheetState } from "../state/sheet-state";
import type { WorkbookState } from "../state/workbook-state";
import type { WorkbookEvent } from "./workbook-event";

export function eventsBetween(before: WorkbookState, after: WorkbookState, changes: readonly ChangedCells[]): readonly WorkbookEvent[] {
  const shifted = new Set(changes.filter(({ changeType }) => changeType !== "RangeEdited").map(({ sheetId }) => sheetId));
  const pairs = after.sheets.flatMap((sheet) => {
    const twin = before.sheets.find(({ id }) => id === sheet.id);
    return twin === undefined || twin === sheet ? [] : [{ twin, sheet }];
  });
  // Whole rows and columns that moved take their looks and heights along: no change of either.
  const still = pairs.filter(({ sheet }) => !shifted.has(sheet.id));
  return [
    ...changes.map(({ sheetId, area, changeType }) => ({
      kind: "changed" as const,
      worksheetId: sheetId,
      address: formatArea(area),
      changeType,
    })),
    ...still.flatMap(({ twin, sheet }) => formatEvents(twin, sheet)),
    ...still.flatMap(({ twin, sheet }) => hiddenEvents(twin, sheet)),
    ...sheetEvents(before, after, pairs),
    ...(changes.length === 0 ? [] : after.sheets.filter(hasFormula).map(({ id }) => ({ kind: "calculated" as const, worksheetId: id }))),
  ];
}

function formatEvents(before: SheetState, after: SheetState): readonly WorkbookEvent[] {
  let area: AreaFile | undefined;
  for (const row of new Set([...before.cells.keys(), ...after.cells.keys()])) {
    const [was, is] = [before.cells.get(row), after.cells.get(row)];
    if (was === is) continue;
    for (const column of new Set([...(was?.cells.keys() ?? []), ...(is?.cells.keys() ?? [])])) {
      if (looksAlike(before.styleAt(row, column), after.styleAt(row, column))) continue;
      const cell = { top: row, left: column, rows: 1, columns: 1 };
      area = area === undefined ? cell : union(area, cell);
    }
  }
  return area === undefined ? [] : [{ kind: "formatChanged", worksheetId: after.id, address: formatArea(area) }];
}

/** The apostrophe before a text is no look. */
function looksAlike(one: StyleFile, other: StyleFile): boolean {
  if (one === other) return true;
  const keys = (Object.keys(one) as (keyof StyleFile)[]).filter((key) => key !== "quotePrefix");
  return keys.every((key) => one[key] === other[key] || JSON.stringify(one[key]) === JSON.stringify(other[key]));
}

function hiddenEvents(before: SheetState, after: SheetState): readonly WorkbookEvent[] {
  // No event that an add-in hears of in a whole workbook tells what a filter hides.
  if (before.rows === after.rows || before.filters !== after.filters) return [];
  const events: { first: number; last: number; hidden: boolean }[] = [];
  for (const row of [...new Set([...before.rows.keys(), ...after.rows.keys()])].sort((one, other) => one - other)) {
    const hidden = after.rows.get(row)?.hidden === true;
    if ((before.rows.get(row)?.hidden === true) === hidden) continue;
    const last = events.at(-1);
    if (last?.last === row - 1 && last.hidden === hidden) last.last = row;
    else events.push({ first: row, last: row, hidden });
  }
  return events.map(({ first, last, hidden }) => ({
    kind: "rowHiddenChanged",
    worksheetId: after.id,
    address: `${String(first + 1)}:${String(last + 1)}`,
    changeType: hidden ? "Hidden" : "Unhidden",
  }));
}

interface Pair {
  readonly twin: SheetState;
  readonly sheet: SheetState;
}

function sheetEvents(before: WorkbookState, after: WorkbookState, pairs: readonly Pair[]): readonly WorkbookEvent[] {
  const has = ({ sheets }: WorkbookState, id: string): boolean => sheets.some((sheet) => sheet.id === id);
  return [
    ...before.sheets.filter(({ id }) => !has(after, id)).map(({ id }) => ({ kind: "deleted" as const, worksheetId: id })),
    ...after.sheets.filter(({ id }) => !has(before, id)).map(({ id }) => ({ kind: "added" as const, worksheetId: id })),
    ...pairs
      .filter(({ twin, sheet }) => twin.name !== sheet.name)
      .map(({ twin, sheet }) => ({ kind: "nameChanged" as const, worksheetId: sheet.id, nameBefore: twin.name, nameAfter: sheet.name })),
    ...pairs
      .filter(({ twin, sheet }) => twin.visibility !== sheet.visibility)
      .map(({ twin, sheet }) => ({
        kind: "visibilityChanged" as const,
        worksheetId: sheet.id,
        visibilityBefore: twin.visibility,
        visibilityAfter: sheet.visibility,
      })),
    ...movedEvents(before, after),
  ];
}

/** Only where the same sheets stand in another order. */
function movedEvents(before: WorkbookState, after: WorkbookState): readonly WorkbookEvent[] {
  if (before.sheets.length !== after.sheets.length) return [];
  const moved = after.sheets.flatMap(({ id }, positionAfter) => {
    const positionBefore = before.sheets.findIndex((sheet) => sheet.id === id);
    return positionBefore === -1 || positionBefore === positionAfter
      ? []
      : [{ kind: "moved" as const, worksheetId: id, positionBefore, positionAfter }];
  });
  // One sheet was dragged; the others made room.
  const far = (event: (typeof moved)[number]): number => Math.abs(event.positionAfter - event.positionBefore);
  return moved.sort((one, other) => far(other) - far(one)).slice(0, 1);
}

function hasFormula({ cells }: SheetState): boolean {
  for (const row of cells.values()) for (const cell of row.cells.values()) if (cell.formula !== undefined) return true;
  return false;
}
