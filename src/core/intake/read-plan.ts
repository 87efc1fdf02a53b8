/** Reads the text of a plan: its tasks, its title and its reference. The door of intake; never throws, whatever the text. */
import { equals, sum, toPlainText } from "../money/amount";
import type { Amount } from "../money/amount";
import { readAmount } from "../money/read-amount";
import type { Notice } from "../plan/notice";
import type { Plan, PlanReference, PlanSource } from "../plan/plan";
import { defaultDocumentKind } from "../plan/print-attached-to";
import type { Result } from "../result";
import { accept, refuse } from "../result";
import { readWords } from "../words/read-words";
import { compareSources } from "./compare-sources";
import type { DraftTask } from "./draft-task";
import { findTables, rowsLeftOut } from "./find-tables";
import type { FoundTable } from "./find-tables";
import { finishTasks } from "./finish-tasks";
import type { FinishedTasks } from "./finish-tasks";
import type { IntakeProblem } from "./intake-problem";
import type { Line } from "./line";
import { readLines } from "./line";
import type { Paragraph } from "./paragraph";
import type { AppendixHead } from "./read-appendix-head";
import { readAppendixHead } from "./read-appendix-head";
import type { ReadBody } from "./read-body";
import { readBody } from "./read-body";
import type { Letterhead } from "./read-letterhead";
import { readLetterhead } from "./read-letterhead";
import { readParagraphs } from "./read-paragraphs";
import type { ReferenceParts } from "./read-reference";
import { readReference } from "./read-reference";
import { readMoneyUnit } from "./read-money-unit";
import type { ReadTable } from "./read-table";
import { readTable } from "./read-table";
import type { SettledTable } from "./settle-sums";
import { settleSums } from "./settle-sums";
import type { TableUnit } from "./table-unit";
import { inTableUnit, unitOfAppendix } from "./table-unit";

export interface ReadPlanOptions {
  /** Which part to take where the text has both. Without it: the appendix table where there is one, the body otherwise. */
  readonly source?: PlanSource;
}

interface Appendix {
  readonly head: AppendixHead;
  readonly table: Omit<SettledTable, "notices"> & Pick<ReadTable, "words" | "notices">;
  readonly leftOutTables: readonly FoundTable[];
  /** Undefined where the text names none: bare figures are then taken for đồng, with a notice. */
  readonly unit: TableUnit | undefined;
  /** The unit line says one thing, the heading of the costs another: the heading is nearer to the figures. */
  readonly unitsDisagree: boolean;
}

export function readPlan(text: string, options: ReadPlanOptions = {}): Result<Plan, IntakeProblem> {
  const read = readLines(text);
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
  return accept(makePlan({ lines, paragraphs, appendix, body, source, sources }));
}

/** The first table with tasks is the appendix; its rows may go on in tables without a heading of their own. */
function readAppendix(lines: readonly Line[], tables: readonly FoundTable[]): Appendix | undefined {
  const read = tables.map((table) => ({ table, rows: readTable(table) }));
  const at = read.findIndex(({ rows }) => rows.tasks.length > 0);
  const chosen = read[at];
  if (chosen === undefined) return undefined;
  const head = readAppendixHead(lines, chosen.table.start);
  const { rows } = chosen;
  const heading = chosen.table.header.unit;
  const below = rows.unitLine === undefined ? undefined : readMoneyUnit(rows.unitLine.text);
  const unit = heading ?? head.unit ?? below;
  const { tasks, total, notices } = settleSums(rows, unit ?? "dong");
  const withTasks = read.filter((each) => each.rows.tasks.length > 0).map((each) => each.table);
  const leftOut = [
    ...(rows.unitLine === undefined || below === unit ? [] : [rows.unitLine]),
    ...rowsLeftOut(lines, withTasks, chosen.table.end),
  ].map(({ text, at: place }) => ({ facts: { code: "line-left-out", text }, at: place }) as const);
  return {
    head,
    table: { tasks, total, words: rows.words, notices: [...rows.notices, ...notices, ...leftOut] },
    leftOutTables: withTasks.slice(1),
    unit,
    unitsDisagree: head.unit !== undefined && heading !== undefined && head.unit !== heading,
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

interface Parts {
  readonly lines: readonly Line[];
  readonly paragraphs: readonly Paragraph[];
  readonly appendix: Appendix | undefined;
  readonly body: ReadBody;
  readonly source: PlanSource;
  readonly sources: readonly PlanSource[];
}

function makePlan({ lines, paragraphs, appendix, body, source, sources }: Parts): Plan {
  const letterhead = readLetterhead(paragraphs, lines);
  const attachedTo = appendix?.head.attachedTo;
  const reference = joinReferences(attachedTo === undefined ? undefined : readReference(attachedTo), letterhead);
  const year = reference.year ?? yearIn(appendix?.head.title) ?? yearIn(letterhead.title);
  const unit = appendix?.unit ?? "dong";
  const finish = (drafts: readonly DraftTask[], each: TableUnit): FinishedTasks => finishTasks(drafts, { unit: each, year });
  const [table, prose] = [finish(appendix?.table.tasks ?? [], unit), finish(body.tasks, "dong")];
  const [used, other] = source === "appendix" ? [table, prose] : [prose, table];
  const notices: Notice[] = [...used.notices];
  let statedTotal: Amount | undefined;
  if (source === "appendix" && appendix !== undefined) {
    notices.push(...appendixNotices(appendix), ...unitNotices(appendix));
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
    notices,
  };
}

function appendixNotices({ table, leftOutTables }: Appendix): readonly Notice[] {
  return [
    ...table.notices.map(({ facts, at }): Notice => ({ ...facts, task: undefined, at })),
    ...leftOutTables.map((each): Notice => ({
      code: "table-left-out",
      text: each.header.headings.join(" | "),
      task: undefined,
      at: { first: each.start + 1, last: each.end },
    })),
  ];
}

/** What was taken for granted about the unit, where money depends on it. */
function unitNotices({ table, unit, unitsDisagree }: Appendix): readonly Notice[] {
  const bare = table.tasks.find((task) => /^[\d., ]*\d[\d., ]*$/.test(task.cost.trim()));
  if (bare === undefined) return [];
  if (unitsDisagree && unit !== undefined) return [{ code: "units-disagree", taken: unit, task: undefined, at: bare.lines }];
  if (unit === undefined) return [{ code: "unit-not-stated", task: undefined, at: bare.lines }];
  return unit === "ty" ? [{ code: "unit-changed", task: undefined, at: bare.lines }] : [];
}

function checkTotal(
  { table, unit }: Appendix,
  used: FinishedTasks,
): { readonly stated: Amount | undefined; readonly notices: readonly Notice[] } {
  const { total } = table;
  const computed = sum(used.compared.map((each) => each.task.cost));
  const inWords = checkWords(table.words, computed);
  if (total === undefined || !/[\p{L}\p{N}]/u.test(total.text)) return { stated: undefined, notices: inWords };
  const place = { task: undefined, at: total.at };
  const figure = inTableUnit(total.text.replace(/[\s.;,/]+$/, ""), unit ?? "dong");
  const read = readAmount(figure.text, figure.unit);
  if (!read.ok)
    return { stated: undefined, notices: [{ code: "total-unreadable", text: total.text, problem: read.problem, ...place }, ...inWords] };
  const notices: readonly Notice[] = equals(read.value, computed)
    ? []
    : [{ code: "total-differs", stated: toPlainText(read.value), computed: toPlainText(computed), ...place }];
  return { stated: read.value, notices: [...notices, ...inWords] };
}

/** "Bằng chữ: …": dots to be filled in say nothing. */
function checkWords(words: ReadTable["words"], computed: Amount): readonly Notice[] {
  if (words === undefined || !/[\p{L}\d]/u.test(words.text)) return [];
  const place = { task: undefined, at: words.at };
  const read = readWords(words.text);
  if (!read.ok) return [{ code: "words-unreadable", text: words.text, ...place }];
  if (equals(read.value, computed)) return [];
  return [{ code: "words-differ", stated: toPlainText(read.value), computed: toPlainText(computed), ...place }];
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
