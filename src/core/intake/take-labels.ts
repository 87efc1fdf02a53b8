/** Sorts the lines below a task's heading: who leads, who cooperates, when, for how much, and what only explains. */
import { readBodies } from "../plan/body-list";
import { bodyHeads } from "../plan/body-heads";
import { foldText } from "../plan/fold-text";
import type { NoticeFacts } from "../plan/notice";
import type { DraftNotice } from "./draft-task";
import type { LabelKind } from "./label";
import type { ItemLine } from "./outline";

export interface TakenLabels {
  readonly leads: string;
  readonly cooperators: string;
  readonly time: string;
  readonly cost: string;
  readonly detail: string;
  readonly notices: readonly DraftNotice[];
}

type Field = "leads" | "cooperators" | "time" | "cost";

/** "Sở A chủ trì, phối hợp với Sở B và các đơn vị": lead and cooperators in one sentence. Folded. */
const inOneSentence =
  /^(.{3,200}?)[\s,]+chu tri(?:[\s,;]|\bva\b|thuc hien|tham muu){1,6}phoi hop(?:\s+(?:chat che|thuc hien))?(?:\s+(?:voi|cung))?\s*:?\s+(?=\S)/;
const leadsAlone = /^(.{3,200}?)[\s,]+chu tri(?:\s+(?:thuc hien|tham muu))?[\s.;]*$/;

export function takeLabels(lines: readonly ItemLine[]): TakenLabels {
  const values: Record<Field, string[]> = { leads: [], cooperators: [], time: [], cost: [] };
  const details: string[] = [];
  const notices: DraftNotice[] = [];
  const note = (facts: NoticeFacts, at: ItemLine["at"]): void => void notices.push({ facts, at });
  const detail = (line: ItemLine): void => {
    details.push(line.text);
    note({ code: "detail-left-out", text: line.text }, line.at);
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
    if (label.kind === "content" || label.kind === "funding") detail(line);
    else if (label.kind === "time" || label.kind === "cost") values[label.kind].push(value);
    else if (takeSentence(values, value)) continue;
    else if (label.kind === "doers" || label.kind === "responsibility") {
      const as = values.leads.length === 0 ? "leads" : "cooperators";
      values[as].push(value);
      note({ code: "label-interpreted", label: label.label, as }, line.at);
    } else values[label.kind].push(value);
  }
  return {
    leads: join(values.leads),
    cooperators: join(values.cooperators),
    time: join(values.time),
    cost: join(values.cost),
    detail: details.join(" "),
    notices,
  };
}

function isField(kind: LabelKind): kind is Field {
  return kind === "leads" || kind === "cooperators" || kind === "time" || kind === "cost";
}

function join(values: readonly string[]): string {
  return values.length < 2 ? (values[0] ?? "") : values.map((value) => value.replace(/[\s.;,]+$/, "")).join("; ");
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
