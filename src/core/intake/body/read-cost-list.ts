/** The list of costs of a plan: "Tổng kinh phí: 186.500.000 đồng, trong đó: - Thuê sân khấu: 62.000.000 đồng; …". */
import { compare, equals, sum } from "../../money/amount";
import type { Amount } from "../../money/amount";
import { readAmount } from "../../money/read-amount";
import { foldText } from "../../plan/fold-text";
import type { SourceLines } from "../../plan/task";
import type { DraftNotice } from "../draft-task";
import type { BodyItem, ItemLine, Outline, Section } from "./outline";
import { plainTones } from "../lines/plain-tones";
import type { ProposedTask } from "./proposal";
import { withoutClosing } from "./task-entries";

export interface CostList {
  /** One for each cost; empty where the plan lists none. */
  readonly tasks: readonly ProposedTask[];
  /** The costs add up to the total that stands above them: then nothing is missing. */
  readonly isWhole: boolean;
  /** What the text states as the money of the whole plan. */
  readonly total: { readonly text: string; readonly at: SourceLines } | undefined;
  readonly notices: readonly DraftNotice[];
}

interface PricedLine {
  readonly line: ItemLine;
  readonly name: string;
  readonly cost: string;
  readonly amount: Amount;
}

interface StatedTotal {
  readonly text: string;
  readonly amount: Amount;
  readonly at: SourceLines;
  /** Below the money of a task, "Tổng kinh phí: …" is that of all. */
  readonly isOfAll: boolean;
}

interface Candidate {
  readonly total: StatedTotal | undefined;
  readonly costs: readonly PricedLine[];
  readonly item: BodyItem | undefined;
  readonly section: Section | undefined;
}

const money = String.raw`\d[\d.,]{0,40}\s?(?:(?:nghìn|ngàn|triệu|tỷ|tỉ)?\s?(?:đồng|đ|vnđ|vnd)|triệu|tỷ|tỉ)(?![\p{L}\d])`;
const priced = new RegExp(
  `^(.{3,400}?)\\s*[:–-]\\s*(?:\\D{0,30}=\\s*)?(${money})(?:/(?:năm|lớp|đợt))?(?:\\s*\\([^()]{0,200}\\))?[\\s.;,]*$`,
  "u",
);
const result = new RegExp(`=\\s*(${money})`, "u");
const stated = new RegExp(`(?:tổng|dự toán|kinh phí|nhu cầu|số tiền)[^\\d=]{0,200}?(${money})`, "u");

/** Where several lists have their own totals, as one for a year and one for five, the one with the largest total is for the whole plan. */
export function readCostList(outline: Outline): CostList {
  const candidates = [
    candidateOf(outline.loose, undefined, undefined),
    ...outline.sections.map((section) => candidateOf(section.own, undefined, section)),
    ...outline.items.map((item) => candidateOf([asLine(item), ...item.lines], item, item.section)),
  ].filter((candidate) => candidate.total !== undefined || candidate.costs.length > 1);
  const whole = candidates.filter(isWhole).sort(largestFirst)[0];
  const total = whole?.total ?? candidates.filter((each) => each.total !== undefined && isOfWholePlan(each)).sort(largestFirst)[0]?.total;
  if (whole === undefined) return { tasks: [], isWhole: false, total, notices: [] };
  const first = whole.costs[0]?.line.at;
  return {
    tasks: whole.costs.map((cost) => ({ item: whole.item, section: whole.section, draft: draftCost(cost) })),
    isWhole: true,
    total,
    notices: first === undefined ? [] : [{ facts: { code: "rows-from-costs", count: whole.costs.length }, at: first }],
  };
}

function candidateOf(lines: readonly ItemLine[], item: BodyItem | undefined, section: Section | undefined): Candidate {
  const costs = lines.filter((line) => line.bullet).flatMap(pricedLine);
  const hasCost = (upTo: number): boolean => lines.slice(0, upTo).some((line) => line.label?.kind === "cost");
  const heading = lines
    .filter((line) => !line.bullet || /tổng/iu.test(line.text.slice(0, 30)))
    .flatMap((line) => totalIn(line, hasCost(lines.indexOf(line))));
  return {
    costs: costs.filter((cost) => !/^tổng/iu.test(cost.name)),
    total: heading.find((total) => total.isOfAll) ?? heading[0],
    item,
    section,
  };
}

function pricedLine(line: ItemLine): readonly PricedLine[] {
  const found = line.text.length > 600 ? null : priced.exec(plainTones(line.text));
  if (found?.[1] === undefined || found[2] === undefined) return [];
  const read = readAmount(found[2].trim(), "dong");
  return read.ok ? [{ line, name: withoutClosing(line.text.slice(0, found[1].length)), cost: found[2].trim(), amount: read.value }] : [];
}

/** "1.500.000.000 đồng/năm x 05 năm = 7.500.000.000 đồng" states its result. */
function totalIn({ text, at }: ItemLine, isBelowCost: boolean): readonly StatedTotal[] {
  const plain = plainTones(text.slice(0, 1_000));
  const found = (result.exec(plain) ?? stated.exec(plain))?.[1]?.trim();
  if (found === undefined) return [];
  const read = readAmount(found, "dong");
  return read.ok ? [{ text: found, amount: read.value, at, isOfAll: isBelowCost && /^tổng/iu.test(text) }] : [];
}

function isWhole({ total, costs }: Candidate): boolean {
  return total !== undefined && costs.length > 1 && equals(total.amount, sum(costs.map((cost) => cost.amount)));
}

/** "Tổng kinh phí …", in a part about money or at its head: not the cost of one task. */
function isOfWholePlan({ section, item, total }: Candidate): boolean {
  const where = foldText(`${section?.title ?? ""} ${item?.heading.slice(0, 100) ?? ""}`);
  return total !== undefined && (total.isOfAll || /kinh phi|du toan/.test(where));
}

function largestFirst(a: Candidate, b: Candidate): number {
  if (a.total === undefined || b.total === undefined) return 0;
  return compare(b.total.amount, a.total.amount);
}

function asLine(item: BodyItem): ItemLine {
  return { label: undefined, bullet: false, sign: "", text: item.heading, at: item.headingLines, joined: undefined };
}

function draftCost({ line, name, cost }: PricedLine): ProposedTask["draft"] {
  return { ordinal: "", content: name, leads: "", cooperators: "", time: "", cost, funding: "", detail: "", lines: line.at, notices: [] };
}
