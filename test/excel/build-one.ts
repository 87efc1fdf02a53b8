import type { Appendix } from "../../src/core/plan/appendix";
import type { Result } from "../../src/core/result";
import { accept } from "../../src/core/result";
import type { BuiltAppendix } from "../../src/excel/build-appendix";
import { buildAppendices } from "../../src/excel/build-appendix";
import type { ExcelProblem } from "../../src/excel/problem";

/** One appendix on a sheet of its own; with `replace`, in place of that sheet. */
export async function buildAppendix(appendix: Appendix, replace: string | undefined): Promise<Result<BuiltAppendix, ExcelProblem>> {
  const built = await buildAppendices([appendix], replace === undefined ? {} : { replace: [replace] });
  return built.ok ? accept(built.value[0]!) : built;
}
