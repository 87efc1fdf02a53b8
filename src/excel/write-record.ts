import type { Result } from "../core/result";
import { accept } from "../core/result";
import type { WordedRecord } from "../sheet/describe-record";
import { describeRecord } from "../sheet/describe-record";
import { buildSheets } from "./build-sheet";
import type { ExcelProblem } from "./problem";

/** Writes the record of a check on a new sheet and shows it. The answer: the name that the sheet got. */
export async function writeRecord(record: WordedRecord): Promise<Result<{ readonly sheet: string }, ExcelProblem>> {
  const built = await buildSheets([describeRecord(record)], []);
  return built.ok ? accept({ sheet: built.value[0]?.name ?? record.sheetName }) : built;
}
