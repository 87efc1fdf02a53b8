/** Puts right what does not print as it should, reads it back, and hands out what undoes it. The sheet is read anew first: it may have changed since it was shown. */
import type { Result } from "../core/result";
import { accept, refuse } from "../core/result";
import { repairSheet } from "../sheet/judge-sheet";
import type { PaperChange } from "../sheet/paper-change";
import { applyChange, changeBack, noChange } from "../sheet/paper-change";
import type { PaperRule } from "../sheet/paper-fault";
import type { PrintedPage, PrintedSheet } from "../sheet/printed-sheet";
import type { PageSetting } from "./read-back-page";
import type { PaperReading } from "./read-paper";
import { paperOf } from "./read-paper";
import type { PaperProblem } from "./read-printed-sheet";
import { readIn } from "./read-printed-sheet";
import { runExcel } from "./run-excel";
import { writePaperChange } from "./write-paper-change";

export type PaperSetting = PageSetting | "row-heights" | "fonts";

export interface PaperRepaired {
  /** The sheet as it was read back. */
  readonly reading: PaperReading;
  /** What leads back; undefined where nothing was changed. */
  readonly undo: PaperUndo | undefined;
  /** What the host did not take. */
  readonly dropped: readonly PaperSetting[];
}

/** Where the sheet was changed by hand since, what was changed there stays. */
export interface PaperUndo {
  readonly sheet: string;
  readonly made: PaperChange;
  readonly back: PaperChange;
}

/** Repairs the faults of these rules, or all; nothing where they are gone by now. */
export async function repairPaper(sheet: string, rules: readonly PaperRule[] | undefined): Promise<Result<PaperRepaired, PaperProblem>> {
  return changePaper(sheet, (before) => repairSheet(before, rules === undefined ? undefined : new Set(rules)));
}

export async function undoRepair({ sheet, made, back }: PaperUndo): Promise<Result<PaperRepaired, PaperProblem>> {
  return changePaper(sheet, (before) => stillStanding(before, made, back));
}

async function changePaper(
  name: string,
  changeOf: (before: PrintedSheet) => PaperChange | undefined,
): Promise<Result<PaperRepaired, PaperProblem>> {
  const changed = await runExcel<Result<PaperRepaired, PaperProblem>>(async (context) => {
    const before = await readIn(context, name);
    if (!before.ok) return accept(before);
    const change = changeOf(before.value);
    if (change === undefined) return accept(accept({ reading: paperOf(before.value), undo: undefined, dropped: [] }));
    writePaperChange(context.workbook.worksheets.getItem(name), before.value, change);
    const after = await readIn(context, name);
    if (!after.ok) return accept(after);
    return accept(
      accept({
        reading: paperOf(after.value),
        undo: { sheet: name, made: change, back: changeBack(before.value, change) },
        dropped: droppedOf(applyChange(before.value, change), after.value, change),
      }),
    );
  });
  return changed.ok ? changed.value : refuse(changed.problem);
}

const settingOf: Readonly<Record<keyof PrintedPage, PageSetting>> = {
  paper: "paper",
  orientation: "orientation",
  marginsPoints: "margins",
  centred: "centred",
  zoom: "fit-to-width",
  printArea: "print-area",
  titleRows: "header-rows",
  codes: "page-number",
  firstPageNumber: "page-number",
  firstCodes: "no-number-on-first-page",
  breaksBefore: "page-breaks",
};

function droppedOf(wanted: PrintedSheet, got: PrintedSheet, change: PaperChange): readonly PaperSetting[] {
  const pages = (Object.keys(change.page) as (keyof PrintedPage)[]).filter((key) => !isSame(wanted.page[key], got.page[key]));
  const heights = change.heights.some(({ row, heightPoints }) => !isNear(heightPoints, got.rowHeightsPoints[row] ?? 0));
  const fontOf = new Map(got.cells.map(({ row, column, style }) => [`${String(row)} ${String(column)}`, style.fontName]));
  const fonts = wanted.cells.some(({ row, column, style }) => fontOf.get(`${String(row)} ${String(column)}`) !== style.fontName);
  return [
    ...new Set<PaperSetting>([
      ...pages.map((key) => settingOf[key]),
      ...(heights ? (["row-heights"] as const) : []),
      ...(change.fonts.length > 0 && fonts ? (["fonts"] as const) : []),
    ]),
  ];
}

/** Programs keep margins and heights in units of their own. */
const play = 0.5;

function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= play;
}

/** Plain data, down to its figures. */
function isSame(one: unknown, other: unknown): boolean {
  if (typeof one === "number" && typeof other === "number") return isNear(one, other);
  if (typeof one !== "object" || one === null || typeof other !== "object" || other === null) return one === other;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) =>
    isSame((one as Readonly<Record<string, unknown>>)[key], (other as Readonly<Record<string, unknown>>)[key]),
  );
}

/** Of what leads back, the part whose change still stands. */
function stillStanding(now: PrintedSheet, made: PaperChange, back: PaperChange): PaperChange | undefined {
  const madeHeight = new Map(made.heights.map(({ row, heightPoints }) => [row, heightPoints]));
  const madeFonts = new Set(made.fonts.map(({ fontName }) => fontName));
  const fontOf = new Map(now.cells.map(({ row, column, style }) => [`${String(row)} ${String(column)}`, style.fontName]));
  const change: PaperChange = {
    ...noChange,
    page: Object.fromEntries(
      (Object.keys(back.page) as (keyof PrintedPage)[])
        .filter((key) => isSame(now.page[key], made.page[key]))
        .map((key) => [key, back.page[key]]),
    ),
    heights: back.heights.filter(({ row }) => isNear(now.rowHeightsPoints[row] ?? 0, madeHeight.get(row) ?? 0)),
    fonts: back.fonts.filter(({ area }) => madeFonts.has(fontOf.get(`${String(area.top)} ${String(area.left)}`) ?? "")),
  };
  return Object.keys(change.page).length + change.heights.length + change.fonts.length === 0 ? undefined : change;
}
