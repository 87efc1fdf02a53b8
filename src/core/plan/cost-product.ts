/** Products as officers write out a cost: "80 học viên × 150.000 đồng", "12 tháng x 2 người x 1,5 triệu đồng/người". */
import type { Amount } from "../money/amount";
import { mostDigits, times, toPlainText } from "../money/amount";
import { readCost } from "../money/read-amount";
import type { Manner } from "../money/read-figure";
import { readFigure } from "../money/read-figure";
import { foldText } from "./fold-text";

export interface CostProduct {
  readonly amount: Amount;
  /** The factors as written, in their order. */
  readonly terms: readonly string[];
}

/** "x" stands between blanks or beside a figure: the x of "xã" does not. */
const timesSign = /\s*[×*✕]\s*|\s+nhân\s+(?=\d)|(?<=[\s\d)])\s*[xX]\s*(?=\d)/u;
/** A figure with a unit of money, and for how many it is. Folded. */
const moneyTerm =
  /^(\d[\d.,]*\s?(?:(?:nghin|ngan|trieu|ty|ti|tr)?\s?(?:dong|d|vnd)|trieu|ty|ti|tr)(?![a-z]))\s*((?:\/|moi|cho|mot)?[^\d%]*)$/;
/** A number of something. Folded. "2 lớp 40 học viên" are two numbers and none. */
const countTerm = /^(\d[\d.,]*)(?!\s*%)(?:\s?(?:[a-z(/][^\d%]*)?)$/;

export const hasTimes = (text: string): boolean => timesSign.test(text);

/** Undefined where a factor is no number, or not exactly one of them is money, or the product is no whole number of đồng. */
export function readProduct(text: string, manner?: Manner): CostProduct | undefined {
  const terms = text
    .split(timesSign)
    .map((term) => term.replace(/^[\s(]+|[\s).;,]+$/g, ""))
    .filter((term) => term !== "");
  if (terms.length < 2 || terms.length > mostTerms) return undefined;
  const folded = terms.map((term, index) => withoutLabel(foldText(term), index));
  const prices = folded.flatMap((term, index) => {
    const figure = moneyTerm.exec(term)?.[1];
    if (figure === undefined) return [];
    const written = terms[index] ?? "";
    const start = written.length - term.length;
    const read = readCost(written.slice(start, start + figure.length).replace(/(?<=\d\s?)tr\.?(?=đ|d|\s|$)/iu, "triệu "), "dong", manner);
    return [{ index, amount: read.ok ? read.value : undefined }];
  });
  const [price, ...more] = prices;
  if (price?.amount === undefined || more.length > 0) return undefined;
  let product: Amount | undefined = price.amount;
  for (const [index, term] of folded.entries()) {
    if (index === price.index) continue;
    const count = countOf(term);
    product = count === undefined || product === undefined ? undefined : times(product, count);
  }
  return product === undefined || toPlainText(product).length > mostDigits ? undefined : { amount: product, terms };
}

/** More factors than any estimate has. */
const mostTerms = 8;

/** "Bồi dưỡng giảng viên: 2 người", "nước uống 800 người": what it is for is no factor. */
function withoutLabel(folded: string, index: number): string {
  const named = folded.replace(/^(?:[^\d:]|(?<=(?:nam|lop|khoi|dot|lan|quy|thang) )\d{1,4})*:\s*/, "");
  return index === 0 ? named.replace(/^[^\d]+(?=\d)/, "") : named.replace(/^(?:so luong|du kien|khoang)\s+(?=\d)/, "");
}

function countOf(folded: string): string | undefined {
  const figure = countTerm.exec(folded)?.[1]?.replace(/[.,]+$/, "");
  const readings = figure === undefined ? undefined : readFigure(figure)?.readings;
  return readings?.length === 1 ? readings[0] : undefined;
}
