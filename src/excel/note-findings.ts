/**
 * Writes what was found beside the officer's cells, as comments: Excel's notes proper came with ExcelApi 1.18 only, and the library that an office without
 * the internet loads (@microsoft/office-js 1.1.110) does not know them.
 */
import type { Result } from "../core/result";
import { accept, refuse } from "../core/result";
import { codeOf } from "./explain-error";
import { isMarkedNote, markedNote } from "./note-mark";
import type { ExcelProblem } from "./problem";
import { runExcel } from "./run-excel";

/** What is to be read in a note at a cell. */
export interface CellMark {
  readonly sheet: string;
  /** "F12". */
  readonly cell: string;
  readonly text: string;
}

/** Whether this Excel can write notes at all. */
export function canNote(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.10");
}

/** All marks of one cell. */
interface MarkedCell {
  readonly marks: readonly CellMark[];
  readonly range: Excel.Range;
}

/** Writes the texts as notes of their cells, in place of all notes of ours. The answer: marks whose cell has a note of somebody else's, which was left alone. */
export async function noteFindings(marks: readonly CellMark[]): Promise<Result<readonly CellMark[], ExcelProblem>> {
  if (!canNote()) return refuse({ kind: "no-notes" });
  return runExcel(async (context) => {
    const sheets = new Map(marks.map(({ sheet }) => [sheet, context.workbook.worksheets.getItemOrNullObject(sheet)]));
    for (const sheet of sheets.values()) sheet.protection.load({ protected: true });
    const { comments } = context.workbook;
    comments.load({ content: true });
    await context.sync();
    for (const [sheet, found] of sheets) if (found.isNullObject) return refuse({ kind: "sheet-gone", sheet });
    if ([...sheets.values()].some(({ protection }) => protection.protected)) return refuse({ kind: "protected" });

    const cells = markedCells(marks, sheets);
    for (const { range } of cells) range.load({ address: true });
    const known = comments.items.map((comment) => ({ comment, location: comment.getLocation().load({ address: true }) }));
    await context.sync();
    const byAddress = new Map(known.map(({ comment, location }) => [location.address, comment]));
    const isOthers = ({ range }: MarkedCell): boolean => {
      const comment = byAddress.get(range.address);
      return comment !== undefined && !isMarkedNote(comment.content);
    };
    for (const { comment } of known) if (isMarkedNote(comment.content)) comment.delete();
    await context.sync();
    const refused = await addNotes(
      context,
      cells.filter((cell) => !isOthers(cell)),
    );
    return accept([...cells.filter(isOthers), ...refused].flatMap((cell) => cell.marks));
  });
}

function markedCells(marks: readonly CellMark[], sheets: ReadonlyMap<string, Excel.Worksheet>): readonly MarkedCell[] {
  const cells = new Map<string, CellMark[]>();
  for (const mark of marks) {
    const key = `${mark.cell}!${mark.sheet}`;
    cells.set(key, [...(cells.get(key) ?? []), mark]);
  }
  return [...cells.values()].flatMap((same) => {
    const [first] = same;
    const range = first === undefined ? undefined : sheets.get(first.sheet)?.getRange(first.cell);
    return range === undefined ? [] : [{ marks: same, range }];
  });
}

/** All at once; where Excel refuses one (a note of the older kind stands there), one by one. The answer: those that were refused. */
async function addNotes(context: Excel.RequestContext, cells: readonly MarkedCell[]): Promise<readonly MarkedCell[]> {
  const add = ({ marks, range }: MarkedCell): void => {
    context.workbook.comments.add(range, markedNote(marks.map(({ text }) => text)));
  };
  for (const cell of cells) add(cell);
  if (await syncNotes(context)) return [];
  // Those before the refused one stand by now.
  const { comments } = context.workbook;
  comments.load({ content: true });
  await context.sync();
  for (const comment of comments.items) if (isMarkedNote(comment.content)) comment.delete();
  await context.sync();
  const refused: MarkedCell[] = [];
  for (const cell of cells) {
    add(cell);
    if (!(await syncNotes(context))) refused.push(cell);
  }
  return refused;
}

/** False where Excel refused a note. */
async function syncNotes(context: Excel.RequestContext): Promise<boolean> {
  try {
    await context.sync();
    return true;
  } catch (error) {
    const code = codeOf(error);
    if (code === "InvalidOperation" || code === "InvalidArgument" || code === "ItemAlreadyExists") return false;
    throw error;
  }
}
