/** Puts a described sheet into the workbook: all of it or nothing, in at most three syncs. */
import type { Result } from "../core/result";
import { accept, refuse } from "../core/result";
import { anatomy } from "../sheet/anatomy";
import type { Block, SheetDescription } from "../sheet/description";
import { codeOf, explainError } from "./explain-error";
import { freeSheetName } from "./free-sheet-name";
import type { ExcelProblem } from "./problem";
import { runExcel } from "./run-excel";
import { splitBlocks } from "./split-blocks";
import { writeBlock } from "./write-block";
import { writeLayout } from "./write-layout";

export interface BuiltSheet {
  readonly name: string;
}

/** One sync looks, the others write. */
const mostPortions = 2;

/**
 * Writes the sheet under the first free form of its name; with `replace`, in place of that sheet, which goes only after the new one is whole.
 * If Excel fails half-way the new sheet is taken away again and the old one was never touched.
 */
export async function buildSheet(description: SheetDescription, replace: string | undefined): Promise<Result<BuiltSheet, ExcelProblem>> {
  const portions = splitBlocks(description.blocks);
  if (portions.length > mostPortions) return refuse({ kind: "too-large" });

  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load({ name: true });
    const old = replace === undefined ? undefined : worksheets.getItemOrNullObject(replace);
    const oldBody = old?.names.getItemOrNullObject(anatomy.body);
    await context.sync();
    if (replace !== undefined && (old?.isNullObject !== false || oldBody?.isNullObject !== false))
      return refuse({ kind: "sheet-missing", sheet: replace });

    const name = freeSheetName(
      description.name,
      worksheets.items.map((sheet) => sheet.name),
    );
    try {
      await writeSheet(context, name, description, portions, replace);
    } catch (error) {
      // Somebody else made a sheet of that name in between: adding ours failed, so there is nothing of ours to remove.
      if (codeOf(error) === "ItemAlreadyExists") return refuse({ kind: "not-responding", code: "ItemAlreadyExists" });
      return await takeBack(name, error);
    }
    return accept({ name: replace ?? name });
  });
}

async function writeSheet(
  context: Excel.RequestContext,
  name: string,
  description: SheetDescription,
  portions: readonly (readonly Block[])[],
  replace: string | undefined,
): Promise<void> {
  const sheet = context.workbook.worksheets.add(name);
  for (const [index, portion] of portions.entries()) {
    for (const block of portion) writeBlock(sheet, block, description.fontName);
    if (index < portions.length - 1) await context.sync();
  }
  writeLayout(sheet, description);
  sheet.activate();
  if (replace !== undefined) {
    // The last actions of the last request: nothing that can fail comes behind them.
    context.workbook.worksheets.getItem(replace).delete();
    sheet.name = replace;
  }
  await context.sync();
}

/** Removes what was written before Excel failed. Waits for the person to leave a cell, since nothing may stay half-written. */
async function takeBack(name: string, error: unknown): Promise<Result<never, ExcelProblem>> {
  const removed = await runExcel(
    async (context) => {
      const leftover = context.workbook.worksheets.getItemOrNullObject(name);
      await context.sync();
      if (!leftover.isNullObject) leftover.delete();
      await context.sync();
      return accept(undefined);
    },
    { waitForCellEdit: true },
  );
  if (!removed.ok) return refuse({ kind: "leftover-sheet", sheet: name });
  const problem = explainError(error);
  if (problem === undefined) throw error;
  return refuse(problem);
}
