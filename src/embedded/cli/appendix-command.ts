/** `appendix`: a plan's text -> its appendix or appendices, as rows on standard output and as a workbook, a Word document or a PDF. Nothing is printed before the file is written. */
import { appendicesOfPlan } from "../../core/plan/appendices-of-plan";
import type { Appendix } from "../../core/plan/appendix";
import type { PlanSource } from "../../core/plan/plan";
import type { Result } from "../../core/result";
import { accept, refuse } from "../../core/result";
import { unreachable } from "../../core/unreachable";
import type { Texts } from "../../text/vi";
import { appendixJson } from "./appendix-json";
import { appendixSummary } from "./appendix-summary";
import type { WrittenAppendices } from "./appendix-summary";
import type { Command } from "./command";
import type { FileProblem } from "./make-appendix-file";
import { makeAppendixFile } from "./make-appendix-file";
import { outKind } from "./out-kind";
import { readArguments } from "./read-arguments";
import { formOptionKinds, readFormOptions, withSignatures } from "./read-form-options";
import { readPlanFile } from "./read-plan-file";
import { readUnit } from "./read-unit";
import { typedPath } from "./typed-path";
import type { OutProblem } from "./write-file-whole";
import { checkOut, writeFileWhole } from "./write-file-whole";

export const appendixCommand: Command = async (typed, texts) => {
  const read = readArguments(
    typed,
    { "--out": "value", "--json": "flag", "--source": "value", "--against": "value", "--unit": "value", ...formOptionKinds },
    texts,
  );
  if (!read.ok) return read;
  const { options, rest } = read.value;
  const [file, extra] = rest;
  if (file === undefined) return refuse(texts.commandLine.usage.planMissing);
  if (extra !== undefined) return refuse(texts.commandLine.usage.tooMany(extra));
  const source = readSource(options.get("--source"), texts);
  if (!source.ok) return source;
  const unit = readUnit(options.get("--unit"), texts);
  if (!unit.ok) return unit;
  const form = readFormOptions(options, texts);
  if (!form.ok) return form;
  const out = options.get("--out");
  const place = out === undefined ? accept(undefined) : await checkOut(typedPath(out), typedPath(file));
  if (!place.ok) return refuse(sayOutProblem(place.problem, out ?? "", texts));

  const plan = await readPlanFile(file, { source: source.value, against: options.get("--against") }, texts);
  if (!plan.ok) return plan;
  const several = plan.value.appendices?.length ?? 1;
  if (several > 1 && options.has("--numeral")) return refuse(texts.commandLine.usage.numeralOfSeveral(several));
  const formOptions = options.has("--signatures") ? withSignatures(form.value, plan.value.reference) : form.value;
  const appendices = appendicesOfPlan(plan.value, { unit: unit.value, options: formOptions });
  const written = out === undefined ? accept(undefined) : await writeAppendices(appendices, out, texts);
  if (!written.ok) return written;
  if (options.has("--json")) return accept(`${JSON.stringify(appendixJson(plan.value, texts), undefined, 2)}\n`);
  return accept(`${appendixSummary(plan.value, appendices, written.value, texts).join("\n")}\n`);
};

async function writeAppendices(appendices: readonly Appendix[], file: string, texts: Texts): Promise<Result<WrittenAppendices, string>> {
  const made = await makeAppendixFile(appendices, outKind(file) ?? "xlsx");
  if (!made.ok) return refuse(sayFileProblem(made.problem, texts));
  const written = await writeFileWhole(typedPath(file), made.value.bytes);
  return written.ok ? accept({ file, built: made.value.built }) : refuse(sayOutProblem(written.problem, file, texts));
}

function sayFileProblem(problem: FileProblem, texts: Texts): string {
  switch (problem.kind) {
    case "excel":
      return texts.excel.problem(problem.problem);
    case "no-libreoffice":
      return texts.commandLine.out.noLibreOffice;
    case "failed":
      return texts.commandLine.out.noPdf;
    default:
      return unreachable(problem);
  }
}

function readSource(typed: string | undefined, texts: Texts): Result<PlanSource | undefined, string> {
  return typed === undefined || typed === "body" || typed === "appendix"
    ? accept(typed)
    : refuse(texts.commandLine.usage.notASource(typed));
}

function sayOutProblem(problem: OutProblem, file: string, texts: Texts): string {
  const say = texts.commandLine.out;
  switch (problem.kind) {
    case "unknown-kind":
      return say.unknownKind(file);
    case "is-plan":
      return say.isPlan(file);
    case "no-folder":
      return say.noFolder(file);
    case "is-folder":
      return say.isFolder(file);
    case "no-permission":
      return say.noPermission(file);
    case "not-written":
      return say.notWritten(file, problem.code);
    default:
      return unreachable(problem);
  }
}
