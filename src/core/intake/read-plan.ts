/** Reads the text of a plan: its tasks, its title and its reference. The door of intake; never throws, whatever the text. */
import type { Amount } from "../money/amount";
import type { Notice, NoticeFacts } from "../plan/notice";
import type { Plan, PlanReference, PlanSource } from "../plan/plan";
import { planDates } from "../plan/plan-dates";
import { defaultDocumentKind } from "../plan/print-attached-to";
import type { Result } from "../result";
import { accept, refuse } from "../result";
import { checkBodyTotal } from "./body/check-body-total";
import type { ComparedTask } from "./compare-sources";
import { compareSources } from "./compare-sources";
import type { DraftTask } from "./draft-task";
import { findTables } from "./table/find-tables";
import type { FoundTable } from "./table/find-tables";
import type { FinishedTasks } from "./finish-tasks";
import { finishTasks } from "./finish-tasks";
import type { IntakeProblem } from "./intake-problem";
import type { Line } from "./lines/line";
import { readLines } from "./lines/line";
import type { PlanDocument, PlanText } from "./plan-document";
import type { ReadAppendix } from "./table/read-appendix";
import { appendixNotices, checkTotal, readAppendix } from "./table/read-appendix";
import type { AppendixHead } from "./table/read-appendix-head";
import type { ReadBody } from "./body/read-body";
import { readBody } from "./body/read-body";
import type { Letterhead } from "./head/read-letterhead";
import { readLetterhead } from "./head/read-letterhead";
import { readParagraphs } from "./lines/read-paragraphs";
import type { ReferenceParts } from "./head/read-reference";
import { readReference } from "./head/read-reference";
import { comparableText } from "./same-bodies";
import type { TableUnit } from "./table/table-unit";
import { unitOfAppendix } from "./table/table-unit";

type Written = string | PlanText | PlanDocument;

export interface ReadPlanOptions {
  /** Which part to take where the text has both. Without it: the appendix table where there is one, the body otherwise. */
  readonly source?: PlanSource;
  /** The plan that this appendix belongs to, or the appendix of this plan, where they are two files: what the rows are held against. */
  readonly against?: Written;
}

/** Reads a plan's text, or the document that a reader of files made of it. `SourceLines` of the plan count in its `lines`. */
export function readPlan(written: Written, options: ReadPlanOptions = {}): Result<Plan, IntakeProblem> {
  const read = understand(written);
  if (!read.ok) return read;
  const { sources, appendix, body } = read.value;
  const source = options.source ?? sources[0];
  if (source === undefined || sources.length === 0) return refuse(noTask(read.value));
  if (!sources.includes(source))
    return refuse(
      source === "appendix"
        ? { kind: "no-appendix-table", bodyTasks: body.tasks.length }
        : { kind: "no-body-tasks", tableRows: appendix?.table.tasks.length ?? 0 },
    );
  if (options.against === undefined) {
    const other = source === "appendix" ? read.value.prose : read.value.table;
    return accept(
      makePlan(read.value, source, sources.length === 2 ? compareSources(tasksOf(read.value, source), other.compared, source) : []),
    );
  }
  const against = understand(options.against);
  if (!against.ok) return refuse({ kind: "against", problem: against.problem });
  const wanted: PlanSource = source === "appendix" ? "body" : "appendix";
  const held = against.value.sources.includes(wanted) ? wanted : against.value.sources[0];
  if (held === undefined) return refuse({ kind: "against", problem: noTask(against.value) });
  const differences = compareSources(tasksOf(read.value, source), tasksOf(against.value, held), source);
  // What only the other file has stands on none of the lines of this one.
  const here = differences.map((notice): Notice => (notice.task === undefined ? { ...notice, at: undefined } : notice));
  return accept(makePlan(read.value, source, here));
}

/** A text understood as far as it can be without knowing which of its parts is wanted. */
interface Understood {
  /** Of the reader of the file. */
  readonly notices: readonly NoticeFacts[];
  readonly lines: readonly Line[];
  readonly letterhead: Letterhead;
  readonly reference: PlanReference;
  readonly appendix: ReadAppendix | undefined;
  readonly body: ReadBody;
  /** The tasks of the appendix, and those of the body. */
  readonly table: FinishedTasks;
  readonly prose: FinishedTasks;
  readonly sources: readonly PlanSource[];
}

function understand(written: Written): Result<Understood, IntakeProblem> {
  const read = readLines(written);
  if (!read.ok) return read;
  const lines = read.value;
  const tables = findTables(lines);
  const appendix = readAppendix(lines, tables);
  const paragraphs = readParagraphs(bodyLines(lines, appendix?.head, tables));
  const body = readBody(paragraphs);
  const letterhead = readLetterhead(paragraphs, lines);
  const attachedTo = appendix?.head.attachedTo;
  const reference = joinReferences(attachedTo === undefined ? undefined : readReference(attachedTo), letterhead);
  const dates = planDates([appendix?.head.title, letterhead.title], reference);
  const finish = (drafts: readonly DraftTask[], unit: TableUnit): FinishedTasks => finishTasks(drafts, { unit, dates });
  return accept({
    notices: typeof written === "string" ? [] : written.notices,
    lines,
    letterhead,
    reference,
    appendix,
    body,
    table: finish(appendix?.table.tasks ?? [], appendix?.unit ?? "dong"),
    prose: finish(body.tasks, "dong"),
    sources: [...(appendix === undefined ? [] : (["appendix"] as const)), ...(body.tasks.length === 0 ? [] : (["body"] as const))],
  });
}

function tasksOf({ table, prose }: Understood, source: PlanSource): readonly ComparedTask[] {
  return (source === "appendix" ? table : prose).compared;
}

function noTask({ lines, body }: Understood): IntakeProblem {
  return {
    kind: "no-task",
    lines: lines.filter((line) => line.text.trim() !== "").length,
    numberedParagraphs: body.numberedParagraphs,
  };
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

function makePlan(understood: Understood, source: PlanSource, differences: readonly Notice[]): Plan {
  const { notices: ofFile, lines, letterhead, reference, appendix, body, table, prose, sources } = understood;
  const used = source === "appendix" ? table : prose;
  const notices: Notice[] = [...ofFile.map((facts): Notice => ({ ...facts, task: undefined, at: undefined })), ...used.notices];
  let statedTotal: Amount | undefined;
  if (source === "appendix" && appendix !== undefined) {
    notices.push(...appendixNotices(appendix));
    const total = checkTotal(appendix, used);
    statedTotal = total.stated;
    notices.push(...total.notices);
  } else {
    notices.push(...body.notices.map(({ facts, at }): Notice => ({ ...facts, task: undefined, at })));
    const total = checkBodyTotal(body, used);
    statedTotal = total.stated;
    notices.push(...total.notices);
    if (body.leftOut.length > 0) notices.push({ code: "sections-left-out", titles: body.leftOut, task: undefined, at: body.leftOutAt });
  }
  notices.push(...differences);
  return {
    title: firstFilled(appendix?.head.title, letterhead.title),
    reference,
    attachedTo: appendix?.head.attachedTo,
    unit: source === "appendix" ? unitOfAppendix(appendix?.unit ?? "dong") : "dong",
    source,
    sources,
    tasks: used.compared.map((each) => each.task),
    ...(source === "appendix" && appendix !== undefined && appendix.table.groups.length > 0 ? { groups: appendix.table.groups } : {}),
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
    issuedBy: fullerName(attached?.issuedBy, head.issuedBy),
  };
}

/** "UBND tỉnh" in "(Kèm theo …)" is the "Ủy ban nhân dân tỉnh Nghệ An" of the head. */
function fullerName(attached: string | undefined, head: string | undefined): string | undefined {
  if (attached === undefined || head === undefined) return attached ?? head;
  const whole = new Set(comparableText(head).split(" "));
  return head.length > attached.length &&
    comparableText(attached)
      .split(" ")
      .every((word) => whole.has(word))
    ? head
    : attached;
}

function firstFilled(...texts: readonly (string | undefined)[]): string {
  return texts.find((text) => text !== undefined && text !== "") ?? "";
}
