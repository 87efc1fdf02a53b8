/** Reads the money of a cell or of a "Kinh phí:" line. */
import type { Amount } from "../money/amount";
import { readCost } from "../money/read-amount";
import type { Manner } from "../money/read-figure";
import { foldText } from "../plan/fold-text";
import type { NoticeFacts } from "../plan/notice";
import type { TableUnit } from "./table-unit";
import { inTableUnit, unitOfAppendix } from "./table-unit";

export interface CostReading {
  readonly cost: Amount | undefined;
  /** Why there is no cost although something is written, or undefined. */
  readonly notice: NoticeFacts | undefined;
}

const longestCost = 300;

/** A figure with its unit inside a sentence: "khoảng 50.000.000 đồng (ngân sách xã)". It needs the unit: a bare figure may count pupils. Folded. */
const figure = /(?<![\d.,])\d[\d.,]{0,40}\s?(?:(?:nghin|ngan|trieu|ty|ti)?\s?(?:dong|d|vnd)|trieu|ty|ti)(?![a-z\d])/g;

/** A bare figure counts in `unit`, its separators follow `manner` where the rest of the column proves one. Words without a figure ("Lồng ghép") are no amount and are told of as such. */
export function readCostText(text: string, unit: TableUnit, manner?: Manner): CostReading {
  const written = text.replace(/\s+/g, " ").trim();
  if (!/[\p{L}\d]/u.test(written)) return { cost: undefined, notice: undefined };
  const bare = written.replace(/[\s.;,/]+$/, "");
  const bareFigure = inTableUnit(bare, unit);
  const whole = readCost(bareFigure.text, bareFigure.unit, manner);
  if (whole.ok) return { cost: whole.value, notice: undefined };
  if (!/\d/.test(bare)) return { cost: undefined, notice: { code: "cost-without-figure", text: written } };
  const inside = bare.length <= longestCost ? figuresIn(bare) : [];
  const only = inside.length === 1 ? readCost(inside[0] ?? "", unitOfAppendix(unit), manner) : undefined;
  if (only?.ok === true) return { cost: only.value, notice: undefined };
  return { cost: undefined, notice: { code: "cost-unreadable", text: written, problem: whole.problem } };
}

function figuresIn(text: string): readonly string[] {
  const folded = foldText(text);
  if (folded.length !== text.length) return [];
  return [...folded.matchAll(figure)].map((found) => text.slice(found.index, found.index + found[0].length).trim());
}
