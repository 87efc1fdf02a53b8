/** Reads the text of a plan: its tasks, its title and its reference. The door of intake; never throws, whatever the text. */
import type { Amount } from "../money/amount";
import type { Notice, NoticeFacts } from "../plan/notice";
import type { Plan, PlanReference, PlanSource } from "../plan/plan";
import { defaultDocumentKind } from "../plan/print-attached-to";
import type { Result } from "../result";
import { accept, refuse } from "../result";
import { compareSources } from "./compare-sources";
import type { DraftTask } from "./draft-task";
import { findTables } from "./find-tables";
import type { FoundTable } from "./find-tables";
import type { FinishedTasks } from "./finish-tasks";
import { finishTasks } from "./finish-tasks";
import type { IntakeProblem } from "./intake-problem";
import type { Line } from "./line";
import { readLines } from "./line";
import type { Paragraph } from "./paragraph";
import type { PlanDocument } from "./plan-document";
import type { ReadAppendix } from "./read-appendix";
import { appendixNotices, checkTotal, readAppendix } from "./read-appendix";
import type { AppendixHead } from "./read-appendix-head";
import type { ReadBody } from "./read-body";
import { readBody } from "./read-body";
import type { Letterhead } from "./read-letterhead";
import { readLetterhead } from "./read-letterhead";
import { readParagraphs } from "./read-paragraphs";
import type { ReferenceParts } from "./read-reference";
import { readReference } from "./read-reference";
import type { TableUnit } from "./table-unit";
import { unitOfAppendix } from "./table-unit";

export interface ReadPlanOptions {
  /** Which part to take where the text has both. Without it: the appendix table where there is one, the body otherwise. */
  readonly source?: PlanSource;
}

/** Reads a plan's text, or the document that a reader of files made of it. `SourceLines` of the plan count in its `lines`. */
export function readPlan(written: string | PlanDocument, options: ReadPlanOptions = {}): Result<Plan, IntakeProblem> {
  const read = readLines(written);
  if (!read.ok) return read;
  const lines = read.value;
  const tables = findTables(lines);
  const appendix = readAppendix(lines, tables);
  const paragraphs = readParagraphs(bodyLines(lines, appendix?.head, tables));
  const body = readBody(paragraphs);
  const sources: readonly PlanSource[] = [
    ...(appendix === undefined ? [] : (["appendix"] as const)),
    ...(body.tasks.length === 0 ? [] : (["body"] as const)),
  ];
  const source = options.source ?? sources[0];
  const filled = lines.filter((line) => line.text.trim() !== "").length;
  if (source === undefined) return refuse({ kind: "no-task", lines: filled, numberedParagraphs: body.numberedParagraphs });
  if (!sources.includes(source)) {
    if (sources.length === 0) return refuse({ kind: "no-task", lines: filled, numberedParagraphs: body.numberedParagraphs });
    return refuse(
      source === "appendix"
        ? { kind: "no-appendix-table", bodyTasks: body.tasks.length }
        : { kind: "no-body-tasks", tableRows: appendix?.table.tasks.length ?? 0 },
    );
  }
  const notices = typeof written === "string" ? [] : written.notices;
  return accept(makePlan({ notices, lines, paragraphs, appendix, body, source, sources }));
}

/** The body ends where the appendix is headed by its word; a table in the middle of the body is only taken out of it. */
function bodyLines(lines: readonly Line[], head: AppendixHead | undefined, tables: readonly FoundTable[]): readonly Line[] {
  if (head?.marked === true) return lines.slice(0, head.start);
  return lines.filter(
    (_, index) =>
      !tables.some(
        (table) => index >= (table === tables[0] ? Math.min(table.start, head?.start ?? table.start) : table.start) && index < table.end,
      ),
  );
}

interface Parts {
  /** Of the reader of the file. */
  readonly notices: readonly NoticeFacts[];
  readonly lines: readonly Line[];
  readonly paragraphs: readonly Paragraph[];
  readonly appendix: ReadAppendix | undefined;
  readonly body: ReadBody;
  readonly source: PlanSource;
  readonly sources: readonly PlanSource[];
}

function makePlan({ notices: ofFile, lines, paragraphs, appendix, body, source, sources }: Parts): Plan {
  const letterhead = readLetterhead(paragraphs, lines);
  const attachedTo = appendix?.head.attachedTo;
  const reference = joinReferences(attachedTo === undefined ? undefined : readReference(attachedTo), letterhead);
  const year = reference.year ?? yearIn(appendix?.head.title) ?? yearIn(letterhead.title);
  const unit = appendix?.unit ?? "dong";
  const finish = (drafts: readonly DraftTask[], each: TableUnit): FinishedTasks => finishTasks(drafts, { unit: each, year });
  const [table, prose] = [finish(appendix?.table.tasks ?? [], unit), finish(body.tasks, "dong")];
  const [used, other] = source === "appendix" ? [table, prose] : [prose, table];
  const notices: Notice[] = [...ofFile.map((facts): Notice => ({ ...facts, task: undefined, at: undefined })), ...used.notices];
  let statedTotal: Amount | undefined;
  if (source === "appendix" && appendix !== undefined) {
    notices.push(...appendixNotices(appendix));
    const total = checkTotal(appendix, used);
    statedTotal = total.stated;
    notices.push(...total.notices);
  } else {
    notices.push(...body.notices.map(({ facts, at }): Notice => ({ ...facts, task: undefined, at })));
    if (body.leftOut.length > 0) notices.push({ code: "sections-left-out", titles: body.leftOut, task: undefined, at: body.leftOutAt });
  }
  if (sources.length === 2) notices.push(...compareSources(used.compared, other.compared, source));
  return {
    title: firstFilled(appendix?.head.title, letterhead.title),
    reference,
    attachedTo,
    unit: source === "appendix" ? unitOfAppendix(unit) : "dong",
    source,
    sources,
    tasks: used.compared.map((each) => each.task),
    statedTotal,
    lines: lines.map((line) => line.text),
    notices,
  };
}

/** Part by part: what "(Kèm theo …)" leaves blank may stand in the head of the plan. */
function joinReferences(attached: ReferenceParts | undefined, head: Letterhead): PlanReference {
  return {
    kind: attached?.kind ?? head.kind ?? defaultDocumentKind,
    number: attached?.number ?? head.number,
    symbol: attached?.symbol ?? head.symbol,
    day: attached?.day ?? head.day,
    month: attached?.month ?? head.month,
    year: attached?.year ?? head.year,
    issuedBy: attached?.issuedBy ?? head.issuedBy,
  };
}

function yearIn(title: string | undefined): number | undefined {
  const found = /(?<!\d)((?:19|20)\d{2})(?!\d)/.exec(title ?? "")?.[1];
  return found === undefined ? undefined : Number(found);
}

function firstFilled(...texts: readonly (string | undefined)[]): string {
  return texts.find((text) => text !== undefined && text !== "") ?? "";
}
