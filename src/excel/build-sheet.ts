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
 * Writes the sheets, each under the first free form of its name. The sheets of `replace` go only after the new ones are whole; their names are free
 * then, and where one sheet takes the place of another it has its name. If Excel fails half-way the new sheets are taken away again and the old
 * ones were never touched.
 */
export async function buildSheets(
  descriptions: readonly SheetDescription[],
  replace: readonly string[],
): Promise<Result<readonly BuiltSheet[], ExcelProblem>> {
  const blocks = descriptions.flatMap((description, sheet) => description.blocks.map((block): SheetBlock => ({ ...block, sheet })));
  const portions = splitBlocks(blocks);
  if (portions.length > mostPortions) return refuse({ kind: "too-large" });

  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load({ name: true });
    const olds = replace.map((name) => {
      const sheet = worksheets.getItemOrNullObject(name);
      return { name, sheet, body: sheet.names.getItemOrNullObject(anatomy.body) };
    });
    await context.sync();
    const missing = olds.find(({ sheet, body }) => sheet.isNullObject || body.isNullObject);
    if (missing !== undefined) return refuse({ kind: "sheet-missing", sheet: missing.name });

    const taken = worksheets.items.map((sheet) => sheet.name);
    const wanted = descriptions.map(({ name }) => name);
    const names = freeSheetNames(wanted, taken);
    const [only] = replace;
    const staying = taken.filter((name) => !replace.includes(name));
    const finalNames = descriptions.length === 1 && replace.length === 1 && only !== undefined ? [only] : freeSheetNames(wanted, staying);
    try {
      const dropped = await writeSheets(context, { names, finalNames, descriptions, portions, replace });
      return accept(finalNames.map((name, index) => ({ name, dropped: dropped[index] ?? [] })));
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

interface Writing {
  /** While the old sheets are there, and afterwards. */
  readonly names: readonly string[];
  readonly finalNames: readonly string[];
  readonly descriptions: readonly SheetDescription[];
  readonly portions: readonly (readonly SheetBlock[])[];
  readonly replace: readonly string[];
}

async function writeSheets(
  context: Excel.RequestContext,
  { names, finalNames, descriptions, portions, replace }: Writing,
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
  sheets[0]?.activate();
  // The last actions of the last request: nothing that can fail comes behind them.
  for (const old of replace) worksheets.getItem(old).delete();
  for (const [index, sheet] of sheets.entries()) {
    const name = finalNames[index];
    if (name !== undefined && name !== names[index]) sheet.name = name;
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
