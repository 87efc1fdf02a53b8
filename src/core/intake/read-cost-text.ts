/** Reads the money of a cell or of a "Kinh phí:" line. */
import type { Amount } from "../money/amount";
import { toPlainText } from "../money/amount";
import { readCost } from "../money/read-amount";
import type { Manner } from "../money/read-figure";
import { foldText } from "../plan/fold-text";
import type { NoticeFacts } from "../plan/notice";
import type { TableUnit } from "./table-unit";
import { inTableUnit, unitOfAppendix } from "./table-unit";

export interface CostReading {
  readonly cost: Amount | undefined;
  /** Why there is no cost although something is written, or from what it was taken; undefined where nothing is to be said. */
  readonly notice: NoticeFacts | undefined;
}

const longestCost = 300;

/** A figure with its unit inside a sentence. It needs the unit: a bare figure may count pupils. Folded. */
const figure = /(?<![\d.,])\d[\d.,]{0,40}\s?(?:(?:nghin|ngan|trieu|ty|ti)?\s?(?:dong|d|vnd)|trieu|ty|ti)(?![a-z\d])/g;

/** What may stand before the one figure of a sentence without changing it: "Tổng kinh phí dự kiến khoảng". Folded. */
const before = /^(?:(?:tong|kinh phi|du toan|du kien|khoang|uoc|khong qua|toi da|so tien|thuc hien|la|cong|so)[\s:]*)*$/;

/** And behind it: whose money it is. Nothing that multiplies, adds, or says for how many ("/lớp", "x 4", "mỗi xã", "rưỡi", "USD"). Folded. */
const behind = /^[\s,;(–-]*(?:$|(?:tu |ngan sach|nguon|quy |von |trich|xa hoi hoa|lay tu|do ngan sach)[^\d/%×*]*$)/;

/**
 * A bare figure counts in `unit`, its separators follow `manner` where the rest of the column proves one. Words without a figure ("Lồng ghép") are no
 * amount and are told of as such; a figure taken out of a sentence is told of too.
 */
export function readCostText(text: string, unit: TableUnit, manner?: Manner): CostReading {
  // A break inside a cell stays: "1⏎500" is two figures and not 1.500.
  const written = text.replace(/[^\S\n]+/g, " ").trim();
  if (!/[\p{L}\p{N}]/u.test(written)) return { cost: undefined, notice: undefined };
  const bare = written.replace(/[\s.;,/]+$/, "");
  const bareFigure = inTableUnit(bare, unit);
  const whole = readCost(bareFigure.text, bareFigure.unit, manner);
  if (whole.ok) return { cost: whole.value, notice: undefined };
  if (!/\p{N}/u.test(bare)) return { cost: undefined, notice: { code: "cost-without-figure", text: written } };
  const inside = bare.length <= longestCost ? figureIn(bare) : undefined;
  const only = inside === undefined ? undefined : readCost(inside, unitOfAppendix(unit), manner);
  if (only?.ok === true) return { cost: only.value, notice: { code: "cost-from-sentence", text: written, cost: toPlainText(only.value) } };
  return { cost: undefined, notice: { code: "cost-unreadable", text: written, problem: whole.problem } };
}

/** The one figure of a sentence in which nothing else changes what it means. */
function figureIn(text: string): string | undefined {
  const folded = foldText(text);
  if (folded.length !== text.length) return undefined;
  const [found, ...more] = [...folded.matchAll(figure)];
  if (found === undefined || more.length > 0) return undefined;
  const end = found.index + found[0].length;
  if (!before.test(folded.slice(0, found.index)) || !behind.test(folded.slice(end))) return undefined;
  return text.slice(found.index, end).trim();
}
