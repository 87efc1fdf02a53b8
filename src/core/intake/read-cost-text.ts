/** Reads the money of a cell or of a "Kinh phí:" line. Whatever is more than one plain amount is said, so that the officer looks at it. */
import type { Amount } from "../money/amount";
import { equals, toPlainText, zero } from "../money/amount";
import { readCost } from "../money/read-amount";
import type { Manner } from "../money/read-figure";
import { hasTimes } from "../plan/cost-product";
import type { CostSum } from "../plan/cost-sum";
import { readCostSum } from "../plan/cost-sum";
import type { CostTerm, Exactness } from "../plan/cost-term";
import { countFigures, isWithoutMoney, moneyFigure } from "../plan/cost-term";
import { foldText } from "../plan/fold-text";
import { fundingOf } from "../plan/funding-words";
import type { NoticeFacts } from "../plan/notice";
import type { TableUnit } from "./table/table-unit";
import { inTableUnit } from "./table/table-unit";

export interface CostReading {
  readonly cost: Amount | undefined;
  /** Whose money it is, where the same words say it; "" elsewhere. */
  readonly funding: string;
  /** Why there is no cost although something is written, or from what it was taken; undefined where nothing is to be said. */
  readonly notice: NoticeFacts | undefined;
}

const longestCost = 300;

const isRange = new RegExp(
  `^[^\\d/]*(?:tu )?(?<![\\d.,])\\d[\\d.,]*\\s?(?:nghin|ngan|trieu|ty|ti)?\\s?(?:dong|d|vnd)?\\s*(?:-|–|den)\\s*${moneyFigure}[^\\d]*$`,
);
const isUnitPrice = new RegExp(
  `^[^\\d/]*(?<![\\d.,])${moneyFigure}\\s*(?:/\\s?[a-z][^\\d]*|(?:moi|mot|cho moi|cho mot|tren mot)\\s[^\\d]*)$|^[^\\d]*(?:moi|cho moi)\\s[^\\d]*${moneyFigure}[^\\d]*$`,
);

const nothing = { cost: undefined, funding: "", notice: undefined };

/**
 * A bare figure counts in `unit`, its separators follow `manner` where the rest of the column proves one. Words without a figure ("Lồng ghép") are no
 * amount and are told of as such; a figure taken out of a sentence, a product and a sum are told of too.
 */
export function readCostText(text: string, unit: TableUnit, manner?: Manner): CostReading {
  // A break inside a cell stays: "1⏎500" is two figures and not 1.500.
  const written = text
    .normalize("NFC")
    .replace(/[^\S\n]+/g, " ")
    .trim();
  if (!/[\p{L}\p{N}]/u.test(written)) return nothing;
  const bare = written.replace(/[\s.;,/]+$/, "");
  const bareFigure = inTableUnit(bare, unit);
  const whole = readCost(bareFigure.text, bareFigure.unit, manner);
  if (whole.ok && !equals(whole.value, zero)) return { ...nothing, cost: whole.value };
  if (!/\p{N}/u.test(bare)) return { ...nothing, funding: fundingOf(bare) ?? "", notice: { code: "cost-without-figure", text: written } };
  // A task without money has an empty cell, never a zero.
  if (whole.ok) return nothing;
  const folded = foldText(bare);
  const unread: CostReading = { ...nothing, notice: { code: "cost-unreadable", text: written, problem: whole.problem } };
  if (bare.length > longestCost || folded.length !== bare.length) return unread;
  if (isRange.test(folded)) return { ...nothing, notice: { code: "cost-is-range", text: written } };
  if (!hasTimes(bare) && isUnitPrice.test(folded)) return { ...nothing, notice: { code: "cost-is-unit-price", text: written } };
  if (countFigures(bare) === 0 && isWithoutMoney(bare))
    return { ...nothing, funding: fundingOf(bare) ?? "", notice: { code: "cost-without-figure", text: written } };
  const sum = readCostSum(unit === "dong" ? withCurrency(bare) : bare, manner);
  if (sum !== undefined && equals(sum.amount, zero))
    return { ...nothing, funding: sum.funding, notice: { code: "cost-without-figure", text: written } };
  return sum === undefined ? unread : { cost: sum.amount, funding: sum.funding, notice: noticeOf(sum, written) };
}

/** In a table of đồng a large figure behind a colon is money: "Hội trường: 3.000.000; nước uống: 800.000". */
function withCurrency(text: string): string {
  return text.replace(/(?<=[:=]\s?)(?:\d{3}\.\d{3}|\d{1,3}(?:\.\d{3}){2,})(?![.,]?\d)(?=\s*(?:[;,.(\n]|$))/g, "$& đồng");
}

/** Of what the amount was made. */
function noticeOf({ amount, parts, differs }: CostSum, text: string): NoticeFacts {
  if (differs !== undefined)
    return { code: "cost-result-differs", text, stated: toPlainText(differs.stated), computed: toPlainText(differs.computed) };
  const cost = toPlainText(amount);
  const as = exactnessOf(parts);
  if (as !== undefined) return { code: "cost-not-exact", text, as, cost };
  const [only] = parts;
  if (parts.length > 1) return { code: "cost-added", text, terms: parts.map((part) => toPlainText(part.amount)), cost };
  return only?.product === undefined
    ? { code: "cost-from-sentence", text, cost }
    : { code: "cost-multiplied", text, terms: only.product, cost };
}

/** Of several that are not exact in different manners the sum is an estimate. */
function exactnessOf(parts: readonly CostTerm[]): Exactness | undefined {
  const [first, ...more] = [...new Set(parts.flatMap((part) => part.as ?? []))];
  return more.length === 0 ? first : "about";
}
