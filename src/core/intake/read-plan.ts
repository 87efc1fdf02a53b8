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
import { findTables } from "./table/find-tables";
import type { FoundTable } from "./table/find-tables";
import type { FinishedTasks } from "./finish-tasks";
import { finishTasks } from "./finish-tasks";
import type { IntakeProblem } from "./intake-problem";
import type { Line } from "./lines/line";
import { readLines } from "./lines/line";
import type { PlanDocument, PlanText } from "./plan-document";
import type { ReadAppendices, ReadAppendix } from "./table/read-appendix";
import { appendixNotices, readAppendices } from "./table/read-appendix";
import { checkTotals, groupsOfAppendices, planAppendices } from "./table/plan-appendices";
import type { AppendixHead } from "./table/read-appendix-head";
import type { ReadBody } from "./body/read-body";
import { readBody } from "./body/read-body";
import type { Letterhead } from "./head/read-letterhead";
import { readLetterhead } from "./head/read-letterhead";
import { readParagraphs } from "./lines/read-paragraphs";
import type { ReferenceParts } from "./head/read-reference";
import { readReference } from "./head/read-reference";
import { comparableText } from "./same-bodies";
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
  const { sources, table, body } = read.value;
  const source = options.source ?? sources[0];
  if (source === undefined || sources.length === 0) return refuse(noTask(read.value));
  if (!sources.includes(source))
    return refuse(
      source === "appendix"
        ? { kind: "no-appendix-table", bodyTasks: body.tasks.length }
        : { kind: "no-body-tasks", tableRows: table.compared.length },
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
  /** Its tables: the appendices, the first of which ends the body, and others. */
  readonly tables: ReadAppendices;
  readonly body: ReadBody;
  /** The tasks of the appendices, and those of the body. */
  readonly table: FinishedTasks;
  readonly prose: FinishedTasks;
  readonly sources: readonly PlanSource[];
}

function understand(written: Written): Result<Understood, IntakeProblem> {
  const read = readLines(written);
  if (!read.ok) return read;
  const lines = read.value;
  const found = findTables(lines);
  const tables = readAppendices(lines, found);
  const { appendices } = tables;
  const paragraphs = readParagraphs(bodyLines(lines, appendices[0]?.head, found));
  const body = readBody(paragraphs);
  const letterhead = readLetterhead(paragraphs, lines);
  const attachedTo = attachedToOf(appendices);
  const reference = joinReferences(attachedTo === undefined ? undefined : readReference(attachedTo), letterhead);
  const dates = planDates([...appendices.map(({ head }) => head.title), letterhead.title], reference);
  return accept({
    notices: typeof written === "string" ? [] : written.notices,
    lines,
    letterhead,
    reference,
    tables,
    body,
    table: finishTasks(
      appendices.map(({ table: { tasks: drafts }, unit = "dong" }) => ({ drafts, unit })),
      dates,
    ),
    prose: finishTasks([{ drafts: body.tasks, unit: "dong" }], dates),
    sources: [...(appendices.length === 0 ? [] : (["appendix"] as const)), ...(body.tasks.length === 0 ? [] : (["body"] as const))],
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
  const { notices: ofFile, lines, letterhead, reference, tables, body, table, prose, sources } = understood;
  const [first] = tables.appendices;
  const used = source === "appendix" ? table : prose;
  const fromTables = source === "appendix" ? tables.appendices : [];
  const groups = groupsOfAppendices(fromTables);
  const appendices = planAppendices(fromTables);
  const notices: Notice[] = [...ofFile.map((facts): Notice => ({ ...facts, task: undefined, at: undefined })), ...used.notices];
  let statedTotal: Amount | undefined;
  if (source === "appendix") {
    if (appendices.length > 0) notices.push({ code: "several-appendices", appendices, task: undefined, at: undefined });
    notices.push(...appendixNotices(tables));
    const total = checkTotals(
      fromTables,
      used.compared.map(({ task }) => task.cost),
    );
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
    title: firstFilled(first?.head.title, letterhead.title),
    reference,
    attachedTo: attachedToOf(tables.appendices),
    unit: source === "appendix" ? unitOfAppendix(first?.unit ?? "dong") : "dong",
    source,
    sources,
    tasks: used.compared.map((each) => each.task),
    ...(groups.length > 0 ? { groups } : {}),
    ...(tables.appendices.length === 1 && first?.head.numeral !== undefined ? { numeral: first.head.numeral } : {}),
    ...(appendices.length > 0 ? { appendices } : {}),
    statedTotal,
    lines: lines.map((line) => line.text),
    notices,
  };
}

/** All of them are attached to the same document: the first that says to which one tells. */
function attachedToOf(appendices: readonly ReadAppendix[]): string | undefined {
  return appendices.find(({ head }) => head.attachedTo !== undefined)?.head.attachedTo;
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
