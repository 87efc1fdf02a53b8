/** Puts described sheets into the workbook: all of them or nothing, in at most three syncs. */
import type { Result } from "../core/result";
import { accept, refuse } from "../core/result";
import { anatomy } from "../sheet/anatomy";
import type { Block, SheetDescription } from "../sheet/description";
import { codeOf, explainError } from "./explain-error";
import { freeSheetName } from "./free-sheet-name";
import type { ExcelProblem } from "./problem";
import type { PageSetting } from "./read-back-page";
import { readBackPage } from "./read-back-page";
import { runExcel } from "./run-excel";
import { splitBlocks } from "./split-blocks";
import { writeBlock } from "./write-block";
import { writeLayout } from "./write-layout";

export interface BuiltSheet {
  readonly name: string;
  /** Settings of the page that the host did not take. */
  readonly dropped: readonly PageSetting[];
}

/** One sync looks, the others write. */
const mostPortions = 2;

/** A block, and the sheet that it belongs to by its place among the descriptions. */
type SheetBlock = Block & { readonly sheet: number };

/**
 * Writes the sheets, each under the first free form of its name. With `replace` there is one of them, in place of that sheet, which goes only
 * after the new one is whole. If Excel fails half-way the new sheets are taken away again and the old one was never touched.
 */
export async function buildSheets(
  descriptions: readonly SheetDescription[],
  replace: string | undefined,
): Promise<Result<readonly BuiltSheet[], ExcelProblem>> {
  const blocks = descriptions.flatMap((description, sheet) => description.blocks.map((block): SheetBlock => ({ ...block, sheet })));
  const portions = splitBlocks(blocks);
  if (portions.length > mostPortions) return refuse({ kind: "too-large" });

  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load({ name: true });
    const old = replace === undefined ? undefined : worksheets.getItemOrNullObject(replace);
    const oldBody = old?.names.getItemOrNullObject(anatomy.body);
    await context.sync();
    if (replace !== undefined && (old?.isNullObject !== false || oldBody?.isNullObject !== false))
      return refuse({ kind: "sheet-missing", sheet: replace });

    const names = freeSheetNames(
      descriptions.map(({ name }) => name),
      worksheets.items.map((sheet) => sheet.name),
    );
    try {
      const dropped = await writeSheets(context, names, descriptions, portions, replace);
      return accept(names.map((name, index) => ({ name: replace ?? name, dropped: dropped[index] ?? [] })));
    } catch (error) {
      // Somebody else made a sheet of that name in between: adding ours failed, so there is nothing of ours to remove.
      if (codeOf(error) === "ItemAlreadyExists") return refuse({ kind: "not-responding", code: "ItemAlreadyExists" });
      return await takeBack(names, error);
    }
  });
}

function freeSheetNames(wanted: readonly string[], taken: readonly string[]): readonly string[] {
  const names: string[] = [];
  for (const name of wanted) names.push(freeSheetName(name, [...taken, ...names]));
  return names;
}

async function writeSheets(
  context: Excel.RequestContext,
  names: readonly string[],
  descriptions: readonly SheetDescription[],
  portions: readonly (readonly SheetBlock[])[],
  replace: string | undefined,
): Promise<readonly (readonly PageSetting[])[]> {
  const { worksheets } = context.workbook;
  const sheets = names.map((name) => worksheets.add(name));
  for (const [index, portion] of portions.entries()) {
    for (const block of portion) {
      const [sheet, description] = [sheets[block.sheet], descriptions[block.sheet]];
      if (sheet !== undefined && description !== undefined) writeBlock(sheet, block, description.fontName);
    }
    if (index < portions.length - 1) await context.sync();
  }
  const readings = descriptions.flatMap((description, index) => {
    const sheet = sheets[index];
    if (sheet === undefined) return [];
    writeLayout(sheet, description);
    return [readBackPage(sheet, description)];
  });
  const [first] = sheets;
  first?.activate();
  if (replace !== undefined && first !== undefined) {
    // The last actions of the last request: nothing that can fail comes behind them.
    worksheets.getItem(replace).delete();
    first.name = replace;
  }
  await context.sync();
  return readings.map((answer) => answer());
}

/** Removes what was written before Excel failed. Waits for the person to leave a cell, since nothing may stay half-written. */
async function takeBack(names: readonly string[], error: unknown): Promise<Result<never, ExcelProblem>> {
  const removed = await runExcel(
    async (context) => {
      const leftovers = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
      await context.sync();
      for (const leftover of leftovers) if (!leftover.isNullObject) leftover.delete();
      await context.sync();
      return accept(undefined);
    },
    { waitForCellEdit: true },
  );
  if (!removed.ok) return refuse({ kind: "leftover-sheet", sheet: names.join('", "') });
  const problem = explainError(error);
  if (problem === undefined) throw error;
  return refuse(problem);
}
