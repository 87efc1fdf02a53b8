/**
 * Amounts side by side, as officers write a cost out: "50 triệu đồng (ngân sách tỉnh) + 20 triệu đồng (xã hội hóa)",
 * "Hội trường 5.000.000 đồng; nước uống 80 người × 20.000 đồng = 1.600.000 đồng. Cộng: 6.600.000 đồng".
 */
import type { Amount } from "../money/amount";
import { compare, equals, sum } from "../money/amount";
import type { Manner } from "../money/read-figure";
import { hasTimes } from "./cost-product";
import type { CostTerm, ResultDiffers } from "./cost-term";
import { countFigures, isWithoutMoney, readProductTerm, readPlainTerm } from "./cost-term";

export interface CostSum {
  /** What the text states as its sum or its whole, else what its parts make. */
  readonly amount: Amount;
  /** At least one. */
  readonly parts: readonly CostTerm[];
  /** Whose money it is, with the shares that the text names; "" where it does not say. */
  readonly funding: string;
  /** The first stated result that its terms do not make. */
  readonly differs: ResultDiffers | undefined;
}

const mostParts = 20;

/** "…, trong đó …", "… gồm: …", "Tổng kinh phí 47 triệu đồng: …": a whole and what it is made of. */
const among =
  /^(.*?\d.*?)(?:[\s,;.(]+(?<!(?:đã|chưa|không|bao)\s)(?:trong đó|bao gồm|gồm có|gồm)(?!\p{L})\s*:?\s*|(?<=đồng|đ|triệu|tỷ)\s*:\s+)(.+?)\)?$/isu;
/** "25 triệu đồng + 4 triệu đồng = 29 triệu đồng". */
const added = /^([^=]*\+[^=]*)=([^=]+)$/;
const bracketed = /^([^()]*\d[^()]*)\(([^()]*\d[^()]*)\)$/;
const isTotal = /^(?:và\s+)?(?:tổng(?: cộng| số| kinh phí| chi| chi phí| dự toán)*|cộng)(?!\p{L})/iu;

/** Undefined where anything in the text may be money and is not understood. One amount among words is a sum of one part. */
export function readCostSum(text: string, manner?: Manner): CostSum | undefined {
  const [, head, rest] = among.exec(text) ?? [];
  if (head !== undefined && rest !== undefined) return withShares(readParts(head, manner), rest, manner);
  const [, expression, result] = added.exec(text) ?? [];
  if (expression === undefined || result === undefined) return readParts(text, manner);
  const [computed, stated] = [readParts(expression, manner), readPlainTerm(result.trim(), manner)];
  if (computed === undefined || stated === undefined) return undefined;
  return { ...computed, amount: stated.amount, differs: computed.differs ?? differing(stated.amount, computed.amount) };
}

/** Sources side by side with their amounts: "Ngân sách tỉnh: 150 triệu; xã hội hóa: 50 triệu". Undefined where a part names no source. */
export function readFundingParts(text: string): readonly (CostTerm & { readonly funding: string })[] | undefined {
  const parts = readParts(text, undefined)?.parts ?? [];
  const named = parts.flatMap((part) => (part.funding === undefined ? [] : [{ ...part, funding: part.funding }]));
  return parts.length > 0 && named.length === parts.length ? named : undefined;
}

function withShares(whole: CostSum | undefined, rest: string, manner: Manner | undefined): CostSum | undefined {
  if (whole === undefined) return undefined;
  const shares = readParts(rest, manner);
  return shares === undefined ? whole : explained(whole, shares);
}

/** A whole with its parts. One part alone may be less than the whole: "…, trong đó xã hội hóa 30 triệu đồng". */
function explained(whole: CostSum, shares: CostSum): CostSum {
  const [only, ...more] = shares.parts;
  const isShare = more.length === 0 && only?.product === undefined && compare(shares.amount, whole.amount) < 0;
  if (isShare) return { ...whole, funding: only?.funding === undefined ? whole.funding : `${only.funding}: ${only.written}` };
  const funding = shares.funding === "" ? whole.funding : shares.funding;
  const differs = whole.differs ?? shares.differs ?? differing(whole.amount, shares.amount);
  const parts = whole.parts.length === 1 && whole.parts[0]?.product === undefined ? shares.parts : whole.parts;
  return { amount: whole.amount, parts, funding, differs };
}

function differing(stated: Amount, computed: Amount): ResultDiffers | undefined {
  return equals(stated, computed) ? undefined : { stated, computed };
}

function readParts(text: string, manner: Manner | undefined): CostSum | undefined {
  const { pieces, isSure } = cut(text);
  if (pieces.length > mostParts) return undefined;
  const last = pieces.at(-1);
  const total = pieces.length > 1 && last !== undefined && isTotal.test(last) ? readPlainTerm(last, manner) : undefined;
  const paid = (total === undefined ? pieces : pieces.slice(0, -1)).filter((piece) => !isWithoutMoney(piece));
  const read = paid.map((piece) => readPart(piece, manner));
  const parts = read.flatMap((part) => (part === undefined ? [] : [part]));
  const isWhole = parts.length > 0 && parts.length === read.length;
  if (total !== undefined) {
    if (!isWhole) return { amount: total.amount, parts: [total], funding: total.funding ?? "", differs: undefined };
    const computed = sum(parts.map((part) => part.amount));
    return {
      amount: total.amount,
      parts,
      funding: printFunding(parts),
      differs: firstDiffering(parts) ?? differing(total.amount, computed),
    };
  }
  // Side by side alone, amounts without a word of what they are for may be two readings of one.
  const isNamed = parts.every((part) => part.funding !== undefined || part.label !== "" || part.product !== undefined);
  if (!isWhole || (parts.length > 1 && !isSure && !isNamed)) return undefined;
  // The money of one year is not that of another: which is meant is the officer's to say.
  if (new Set(parts.flatMap((part) => /năm \d{4}/iu.exec(part.label)?.[0] ?? [])).size > 1) return undefined;
  return { amount: sum(parts.map((part) => part.amount)), parts, funding: printFunding(parts), differs: firstDiffering(parts) };
}

const firstDiffering = (parts: readonly CostTerm[]): ResultDiffers | undefined => parts.find((part) => part.differs !== undefined)?.differs;

function readPart(piece: string, manner: Manner | undefined): CostTerm | undefined {
  const [, head = "", explanation = ""] = bracketed.exec(piece) ?? [];
  // "(vận động 100%)" is no sum, and stays with its amount.
  const shares = countFigures(explanation) > 0 ? readParts(explanation, manner) : undefined;
  const whole = shares === undefined ? undefined : readTerm(head.trim(), manner);
  if (whole === undefined || shares === undefined) return readTerm(piece, manner);
  const { parts, differs, funding } = explained(
    { amount: whole.amount, parts: [whole], funding: whole.funding ?? "", differs: whole.differs },
    shares,
  );
  const product = parts.length === 1 ? parts[0]?.product : undefined;
  return { ...whole, product, differs, funding: funding === "" ? undefined : funding };
}

const readTerm = (piece: string, manner: Manner | undefined): CostTerm | undefined =>
  hasTimes(piece) ? readProductTerm(piece, manner) : readPlainTerm(piece, manner);

interface Pieces {
  readonly pieces: readonly string[];
  /** The sign between them adds. */
  readonly isSure: boolean;
}

function cut(listed: string): Pieces {
  // "a) Thuê xe …", "1. Thuê xe …": marks of the list.
  const text = listed.replace(/(^|[\n;+])\s*(?:\d{1,2}[.)]|\p{L}[.)])\s+(?=\p{L})/gu, "$1 ");
  const isSure = /\s\+\s|(?<=[đ\p{L})])\s?\+\s?(?=[\d\p{L}])/u.test(text);
  const strong = pieces(text, isSure ? /\s*\+\s*/g : /\s*[;\n]\s*|\.\s+(?=\p{L})/gu);
  if (isSure || strong.length > 1 || countFigures(text) < 2) return { pieces: strong, isSure };
  return { pieces: withTheirWords(pieces(text, /\s*,\s+|\s+và\s+/g)), isSure };
}

/** Cut at the separators that stand outside brackets. */
function pieces(text: string, separator: RegExp): readonly string[] {
  const outside = text.replace(/\([^()]*\)/g, (found) => "_".repeat(found.length));
  const cuts = [...outside.matchAll(separator)];
  const starts = [0, ...cuts.map((cutAt) => cutAt.index + cutAt[0].length)];
  return starts
    .map((start, index) => text.slice(start, cuts[index]?.index ?? text.length).replace(/^[-–•\s]+|[\s.,]+$/g, ""))
    .filter((piece) => piece !== "");
}

/** "Sân khấu, âm thanh 25 triệu đồng": words before a figure belong to it. */
function withTheirWords(parts: readonly string[]): readonly string[] {
  const whole: string[] = [];
  let waiting = "";
  for (const part of parts) {
    const joined = waiting === "" ? part : `${waiting}, ${part}`;
    if (/\d/.test(part)) whole.push(joined);
    waiting = /\d/.test(part) ? "" : joined;
  }
  return waiting === "" ? whole : [...whole, waiting];
}

/** "ngân sách tỉnh: 50 triệu đồng; xã hội hóa: 20 triệu đồng"; "" where a part names no source. */
function printFunding(parts: readonly CostTerm[]): string {
  const [only] = parts;
  if (parts.length === 1) return only?.funding ?? "";
  if (parts.some((part) => part.funding === undefined)) return "";
  return parts.map(({ funding, written }) => `${funding ?? ""}: ${written}`).join("; ");
}
