/**
 * Takes a sentence that gives an order apart: "Giao Sở Y tế chủ trì, phối hợp với Công an tỉnh kiểm tra …, hoàn thành trước ngày 30/6/2024." The rest keeps
 * the officer's words.
 */
import { bodiesAtStart } from "./body-span";
import { costInSentence } from "./cost-in-sentence";
import { plainTones } from "../lines/plain-tones";
import { holdsVerb } from "./starts-with-verb";
import { takeDeadline } from "./take-deadline";

export interface Direction {
  /** Whom the sentence itself names as the one to act; empty where it names none. */
  readonly leads: string;
  readonly cooperators: string;
  readonly time: string;
  readonly cost: string;
  readonly content: string;
  /** The sentence gives an order in so many words: "Giao Sở A …", "Sở A chủ trì …", "Sở A có trách nhiệm …". */
  readonly isOrder: boolean;
  /** The bodies whose end in the sentence is a guess; empty where none is. */
  readonly unsure: string;
}

/** Words before the name of whom an order is given to. */
const order =
  /^(?:(?:ủy ban nhân dân|ubnd|chủ tịch ubnd|chủ tịch ủy ban nhân dân)\s(?:[\p{L}\s]{2,30}\s)?)?(?:giao(?: nhiệm vụ)?(?: cho)?|đề nghị|yêu cầu|phân công|kính đề nghị|đối với|về phía|trách nhiệm của|nhiệm vụ của)\s+(?=\S)/u;

/** What a lead is said to be before the words of its task. */
const asLead =
  /^[\s,]*(?:(?:có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|làm đầu mối|là đầu mối|là cơ quan đầu mối|là cơ quan chủ trì|là cơ quan thường trực)[\s,:]+(?=\S))?(?:chủ trì(?:[\s,;]+(?:và\s+)?(?=\S)|$))?/u;

const together =
  /^[\s,]*(?:và\s+)?(?:(?:chủ động|tăng cường|tiếp tục|thường xuyên|làm đầu mối|tích cực)[\s,]+(?:và\s+)?)*phối hợp(?:\s+(?:chặt chẽ|thực hiện|tốt|đồng bộ|thường xuyên|kịp thời))*(?:\s+(?:với|cùng(?:\s+với)?))\s+(?=\S)/u;

/** "…; phối hợp với Hội A và Hội B tổ chức …" in the middle: only where a clause begins. */
const togetherLater = /[.;]\s+(?:đồng thời,?\s+)?phối hợp(?:\s+(?:chặt chẽ|thực hiện|tốt))*(?:\s+(?:với|cùng(?:\s+với)?))\s+(?=\S)/gu;

/** "(do Sở A chủ trì)", "(Sở A chủ trì; …)", "… do Tổ Toán phụ trách." */
const doneBy = /\((?:do\s+)?(?=\p{L})|(?:^|[\s,])do\s+(?=\S)/gu;
const role = /^\s+(?:chủ trì|thực hiện|phụ trách|đảm nhiệm|tổ chức|chịu trách nhiệm|chủ trì thực hiện|triển khai)(?:\s*([.;,)].*))?$/u;

/** `hasHeading`: a heading above names the lead, and only a plain order to somebody else takes its place. */
export function readDirection(text: string, hasHeading: boolean): Direction {
  const timed = takeDeadline(text.trim());
  const subject = readSubject(timed.rest, hasHeading);
  const again = subject.leads === "" || timed.time !== "" ? timed : takeDeadline(subject.rest);
  const rest = again === timed ? subject.rest : again.rest;
  const shared = readCooperators(rest, subject.leads !== "" || hasHeading);
  const leads = subject.leads === "" ? leadAtEnd(shared.content) : subject.leads;
  return {
    leads: hasHeading && subject.leads === "" ? "" : leads,
    cooperators: shared.cooperators,
    time: again.time,
    cost: costInSentence(text),
    isOrder: subject.isOrder,
    content: capital(shared.content.replace(/^[\s,:;–-]+/, "").trim()),
    unsure: [subject.unsure, shared.unsure].filter((each) => each !== "").join("; "),
  };
}

/** A heading that is the name of bodies, whole: "2. Sở Thông tin và Truyền thông", "Đề nghị Hội Nông dân tỉnh:". Undefined for every other text. */
export function bodiesInHeading(text: string): string | undefined {
  const named = text.slice(orderLength(text)).replace(/[\s:;.]+$/, "");
  if (named.length === 0 || named.length > 700) return undefined;
  const span = bodiesAtStart(named, true);
  if (span === undefined || (orderLength(text) === 0 && !/^\p{Lu}/u.test(named))) return undefined;
  if (span.before === "end" && span.end >= named.length - 1) return named.slice(0, span.end);
  // "Chủ các cơ sở lưu trú, nhà hàng:" has words that no list knows, and no verb.
  const rest = named.slice(span.end);
  if (span.before === "unknown" && named.length < 160 && (/:\s*$/.test(text) || /^\s*(?:[,;–-]|và\s)/u.test(rest)) && !holdsVerb(rest))
    return named;
  // "Sở A chủ trì, phối hợp với Sở B:" and "Sở A có trách nhiệm:" head the lines below them.
  const duty = plainTones(rest);
  return /:\s*$/.test(text) &&
    /^[\s,]*(?:chủ trì|có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|thực hiện|triển khai|tập trung)/.test(duty) &&
    duty.length < 250
    ? named.slice(0, span.end)
    : undefined;
}

interface Subject {
  readonly leads: string;
  readonly isOrder: boolean;
  readonly rest: string;
  readonly unsure: string;
}

function orderLength(text: string): number {
  return order.exec(plainTones(text.slice(0, 80)))?.[0].length ?? 0;
}

function readSubject(text: string, hasHeading: boolean): Subject {
  const nobody: Subject = { leads: "", isOrder: false, rest: text, unsure: "" };
  const ordered = orderLength(text);
  const named = text.slice(ordered);
  const span = bodiesAtStart(named);
  if (span === undefined || span.before === "end") return nobody;
  const beforeColon = span.before === "unknown" ? bodiesBeforeColon(named) : undefined;
  if (beforeColon !== undefined) return { leads: beforeColon, isOrder: true, rest: named.slice(named.indexOf(":") + 1), unsure: "" };
  const leads = named.slice(0, span.end);
  const rest = named.slice(span.end);
  if (span.before === "colon")
    return /^\s*:\s*\S/.test(rest) ? { leads, isOrder: true, rest: rest.replace(/^\s*:\s*/, ""), unsure: "" } : nobody;
  if (ordered === 0 && (span.before === "unknown" || !/^\p{Lu}/u.test(leads))) return nobody;
  const plain = plainTones(rest);
  const lead = asLead.exec(plain)?.[0] ?? "";
  const isLead = lead.trim() !== "" || ordered > 0 || together.test(plain);
  // Below "Sở A", "Các đơn vị tổ chức …" is Sở A's task about them, unless it says that they are to lead.
  if (hasHeading && !isLead) return nobody;
  return { leads, isOrder: isLead, rest, unsure: span.before === "unknown" ? leads : "" };
}

/** "Phòng Quản lý vận tải, phương tiện và người lái: chủ trì …": what stands before the colon is a heading of bodies. */
function bodiesBeforeColon(text: string): string | undefined {
  const colon = text.slice(0, 160).indexOf(":");
  return colon > 0 && /\S/.test(text.slice(colon + 1)) ? bodiesInHeading(text.slice(0, colon + 1)) : undefined;
}

/** `isLed`: somebody is known to lead, so that "Chủ trì, phối hợp với Sở B" says nothing more than with whom. */
function readCooperators(
  text: string,
  isLed: boolean,
): { readonly cooperators: string; readonly content: string; readonly unsure: string } {
  const plain = plainTones(text);
  const lead = isLed ? (asLead.exec(plain)?.[0].length ?? 0) : (/^chủ trì,?\s+(?:và\s+)?(?=phối hợp)/u.exec(plain)?.[0].length ?? 0);
  const found = together.exec(plain.slice(lead));
  if (found !== null) {
    const list = text.slice(lead + found[0].length);
    const span = bodiesAtStart(list);
    if (span !== undefined) {
      const cooperators = list.slice(0, span.end);
      const rest = list.slice(span.end);
      // Without a verb behind the list the words stay whole: they are all that the content has.
      const isSure = span.before === "verb";
      return {
        cooperators: join([cooperators, ...laterCooperators(rest)]),
        content: isSure ? rest : text.slice(lead),
        unsure: isSure ? "" : cooperators,
      };
    }
  }
  const content = text.slice(lead);
  return { cooperators: join(laterCooperators(content)), content, unsure: "" };
}

/** A sentence has few such places; a text with more is no plan. */
const mostTries = 12;

function laterCooperators(text: string): readonly string[] {
  if (!text.includes("hối hợp")) return [];
  return [...plainTones(text.slice(0, 3_000)).matchAll(togetherLater)].slice(0, mostTries).flatMap((found) => {
    const list = text.slice(found.index + found[0].length);
    const span = bodiesAtStart(list);
    return span?.before === "verb" ? [list.slice(0, span.end)] : [];
  });
}

function leadAtEnd(text: string): string {
  if (!/\(|do\s/.test(text)) return "";
  for (const found of [...plainTones(text.slice(0, 2_000)).matchAll(doneBy)].slice(0, mostTries)) {
    const named = text.slice(found.index + found[0].length);
    const span = bodiesAtStart(named);
    const isInBrackets = found[0].startsWith("(");
    if (span === undefined || (!isInBrackets && !/^\p{Lu}/u.test(named))) continue;
    const said = role.exec(plainTones(named.slice(span.end)));
    if (said !== null && (isInBrackets || /^[\s.;)]*$/.test(said[1] ?? ""))) return named.slice(0, span.end);
  }
  return "";
}

function join(lists: readonly string[]): string {
  return lists.map((list) => list.replace(/[\s,;]+$/, "")).join("; ");
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
