/** Sorts the lines below a task's heading: who leads, who cooperates, when, for how much, and what only explains. */
import { readBodies } from "../../plan/body-list";
import { bodyHeads } from "../../plan/body-heads";
import { foldText } from "../../plan/fold-text";
import type { NoticeFacts } from "../../plan/notice";
import { bodiesAtStart } from "../sentence/body-span";
import type { DraftNotice } from "../draft-task";
import type { LabelKind } from "../lines/label";
import type { ItemLine } from "./outline";

export interface TakenLabels {
  readonly leads: string;
  readonly cooperators: string;
  readonly time: string;
  readonly cost: string;
  readonly funding: string;
  readonly detail: string;
  readonly notices: readonly DraftNotice[];
}

type Field = "leads" | "cooperators" | "time" | "cost" | "funding";

/** "Sở A chủ trì, phối hợp với Sở B và các đơn vị": lead and cooperators in one sentence. Folded. */
const inOneSentence =
  /^(.{3,200}?)[\s,]+chu tri(?:[\s,;]|\bva\b|thuc hien|tham muu){1,6}phoi hop(?:\s+(?:chat che|thuc hien))?(?:\s+(?:voi|cung))?\s*:?\s+(?=\S)/;
const leadsAlone = /^(.{3,200}?)[\s,]+chu tri(?:\s+(?:thuc hien|tham muu))?[\s.;]*$/;

export function takeLabels(lines: readonly ItemLine[]): TakenLabels {
  const values: Record<Field, string[]> = { leads: [], cooperators: [], time: [], cost: [], funding: [] };
  const details: string[] = [];
  const notices: DraftNotice[] = [];
  const note = (facts: NoticeFacts, at: ItemLine["at"]): void => void notices.push({ facts, at });
  const detail = (line: ItemLine): void => {
    details.push(line.text);
    note({ code: "detail-left-out", text: line.text }, line.at);
  };
  /** "Thời gian: quý II năm 2024. Đồng chí Hòa phụ trách.": a sentence of its own stands behind the value. */
  const takeValue = (line: ItemLine, kind: "time" | "cost", value: string): void => {
    const rest = sentenceBehind(value);
    values[kind].push(rest === undefined ? value : value.slice(0, -rest.length).replace(/[\s.;,]+$/, ""));
    if (rest !== undefined && !takeDoer(values, rest) && !takeSentence(values, rest)) detail({ ...line, text: rest });
  };
  /** The label that waits for its value on the lines below it. */
  let waiting: LabelKind | undefined;
  for (const line of lines) {
    const { label } = line;
    if (label === undefined) {
      if (waiting === undefined) detail(line);
      else if (waiting === "responsibility" || waiting === "doers") {
        if (!looksLikeBodies(line.text)) detail(line);
        else if (!takeSentence(values, line.text)) {
          values.leads.push(line.text);
          note({ code: "lead-without-label", text: line.text }, line.at);
        }
      } else if (isField(waiting)) values[waiting].push(line.text);
      if (!line.bullet) waiting = undefined;
      continue;
    }
    waiting = label.value === "" ? label.kind : undefined;
    const value = withoutOpenBracket(label.value);
    if (value === "") continue;
    if (label.kind === "content") detail(line);
    else if (label.kind === "cost" && isTotal(label.label) && values.cost.length > 0) continue;
    else if (label.kind === "time" || label.kind === "cost") takeValue(line, label.kind, value);
    else if (label.kind === "funding") values[label.kind].push(value);
    else if (takeSentence(values, value)) continue;
    else if (label.kind === "doers" || label.kind === "responsibility") {
      const as = values.leads.length === 0 ? "leads" : "cooperators";
      values[as].push(value);
      note({ code: "label-interpreted", label: label.label, as }, line.at);
    } else values[label.kind].push(value);
  }
  return {
    leads: join(values.leads.map(namesIn)),
    cooperators: join(values.cooperators.map(namesIn)),
    time: join(values.time),
    cost: join(values.cost),
    funding: join(values.funding),
    detail: details.join(" "),
    notices,
  };
}

/** What stands behind the name in "chị Lan phụ trách, phối hợp với các chi hội." */
const ofDoer =
  /^\s+(?:chủ trì|phụ trách|thực hiện|đảm nhiệm|chịu trách nhiệm)(?:[\s,;]+(?:và\s+)?phối hợp\s+(?:với|cùng)\s+(?<cooperators>.{2,300}?))?[\s.;]*$/u;

/** The part of a value behind a full stop, or behind a semicolon where it begins with a body; undefined where there is none. */
function sentenceBehind(value: string): string | undefined {
  for (const found of [...value.slice(0, 2_000).matchAll(/[.;]\s+(?=\p{L})/gu)].slice(0, 12)) {
    const rest = value.slice(found.index + found[0].length);
    const isSentence = found[0].startsWith(".") && /^\p{Lu}/u.test(rest);
    const named = bodiesAtStart(rest);
    if (isSentence || (named !== undefined && ofDoer.test(rest.slice(named.end)))) return rest;
  }
  return undefined;
}

function takeDoer(values: Record<Field, string[]>, text: string): boolean {
  const named = bodiesAtStart(text);
  const role = named === undefined ? null : ofDoer.exec(text.slice(named.end));
  if (named === undefined || role === null) return false;
  values.leads.push(text.slice(0, named.end));
  if (role.groups?.["cooperators"] !== undefined) values.cooperators.push(role.groups["cooperators"]);
  return true;
}

/** "Tổng kinh phí" below a task that has its own money is that of the whole plan. */
function isTotal(label: string): boolean {
  return /^tổng/iu.test(label);
}

function isField(kind: LabelKind): kind is Field {
  return kind === "leads" || kind === "cooperators" || kind === "time" || kind === "cost" || kind === "funding";
}

function join(values: readonly string[]): string {
  return values.length < 2 ? (values[0] ?? "") : values.map((value) => value.replace(/[\s.;,]+$/, "")).join("; ");
}

/** A limit that stands between the names: "Sở A, các sở, ngành trong phạm vi chức năng của mình và các cơ quan liên quan". */
const limit =
  /,?\s+(?:trong phạm vi|theo)(?:\s+các)?\s+(?:chức năng|phạm vi|lĩnh vực|thẩm quyền|nhiệm vụ|quyền hạn)[^;.]{0,80}?(?:của mình|được giao|được phân công|phụ trách|quản lý)(?=\s+và\s|[,;.]|\s*$)/giu;

/** A shorter rest is more likely the end of a name: "các đơn vị bảo vệ". */
const shortestOrder = 25;

/** The bodies of a value that says in sentences what each of them does: "Bộ A rà soát …; các bộ, ngành gửi kết quả …". Other values stay as they are. */
function namesIn(value: string): string {
  const named = value.replace(limit, "");
  if (named.length > 5_000) return value;
  const clauses = named.split(/;\s*/).filter((clause) => clause !== "");
  const spans = clauses.map((clause) => bodiesAtStart(clause));
  const verbs = spans.some((span, index) => span?.before === "verb" && (clauses[index]?.length ?? 0) - span.end >= shortestOrder);
  const isProse = clauses.every((clause, index) => spans[index]?.before !== "verb" || !goesOnWithBodies(clause.slice(spans[index].end)));
  if (!isProse || !verbs) return named;
  return clauses.flatMap((clause, index) => (spans[index] === undefined ? [] : [clause.slice(0, spans[index].end)])).join("; ");
}

/** What looks like a verb stood inside a name: "Trung tâm Quản lý đô thị, Sở Xây dựng". */
function goesOnWithBodies(rest: string): boolean {
  return [...rest.matchAll(/,\s+(?:và\s+)?(?=\p{Lu})/gu)].some(
    (found) => bodiesAtStart(rest.slice(found.index + found[0].length)) !== undefined,
  );
}

function takeSentence(values: Record<Field, string[]>, text: string): boolean {
  const folded = foldText(text);
  if (folded.length !== text.length) return false;
  const both = inOneSentence.exec(folded);
  const lead = both?.[1] ?? leadsAlone.exec(folded)?.[1];
  if (lead === undefined) return false;
  values.leads.push(text.slice(0, lead.length).trim());
  if (both !== null) values.cooperators.push(text.slice(both[0].length).trim());
  return true;
}

/** Short, and begins like the name of a body. */
function looksLikeBodies(text: string): boolean {
  const first = readBodies(text).names[0];
  if (first === undefined || first.length > 120) return false;
  const folded = foldText(first);
  return (
    bodyHeads.some((head) => folded.startsWith(head) && !/^[a-z]/.test(folded.charAt(head.length))) || /^(?:cac|toan the)\s/.test(folded)
  );
}

/** "(Chủ trì: Phòng A; phối hợp: Phòng B)" leaves its closing bracket behind. */
function withoutOpenBracket(value: string): string {
  const opened = value.split("(").length;
  const closed = value.split(")").length;
  return closed > opened ? value.replace(/\)[\s.;]*$/, "") : value;
}
