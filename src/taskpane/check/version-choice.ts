/** What can be compared: this workbook or a file, one sheet of it or all. */
import type { WorkbookGrid } from "../../core/tables/grid";
import { isRecord } from "./sheets-to-check";

export type VersionSide = "before" | "after";

export interface VersionFile {
  readonly name: string;
  readonly grid: WorkbookGrid;
}

export interface VersionChoice {
  /** What the list of choices calls it. */
  readonly key: string;
  /** Undefined for this workbook. */
  readonly file: VersionFile | undefined;
  /** Undefined for all sheets. */
  readonly sheet: string | undefined;
}

function choicesOf(grid: WorkbookGrid, file: VersionFile | undefined): readonly VersionChoice[] {
  const sheets = grid.sheets.filter((sheet) => !isRecord(sheet)).map(({ name }) => name);
  return [undefined, ...sheets].map((sheet) => ({ key: JSON.stringify([file === undefined, sheet ?? null]), file, sheet }));
}

/** This workbook and its sheets, then those of the file. */
export function versionChoices(workbook: WorkbookGrid | undefined, file: VersionFile | undefined): readonly VersionChoice[] {
  return [...(workbook === undefined ? [] : choicesOf(workbook, undefined)), ...(file === undefined ? [] : choicesOf(file.grid, file))];
}

/** The sheets that are meant, of this workbook or of the file. */
export function gridOfChoice({ file, sheet }: VersionChoice, workbook: WorkbookGrid): WorkbookGrid {
  const { sheets } = file?.grid ?? workbook;
  return { sheets: sheets.filter((each) => (sheet === undefined ? !isRecord(each) : each.name === sheet)) };
}

/** Whether both are one and the same: comparing them would show nothing. */
export function isSameChoice(one: VersionChoice, other: VersionChoice): boolean {
  return one.file === other.file && one.sheet === other.sheet;
}
