/** One amount among words, or one product: what a written-out cost is made of. Where the words could change what a figure means, nothing is read. */
import type { Amount } from "../money/amount";
import { equals } from "../money/amount";
import { readCost } from "../money/read-amount";
import type { Manner } from "../money/read-figure";
import { hasTimes, readProduct } from "./cost-product";
import { foldText } from "./fold-text";
import { fundingOf } from "./funding-words";

/** "… = 12.000.000 đồng", where the terms make another amount. */
export interface ResultDiffers {
  readonly stated: Amount;
  readonly computed: Amount;
}

/** "Không quá" is a `ceiling`, "khoảng" `about`, "từ … trở lên" a `floor`. */
export type Exactness = "ceiling" | "about" | "floor";

export interface CostTerm {
  /** The stated result where there is one. */
  readonly amount: Amount;
  /** The amount as written. */
  readonly written: string;
  /** What it is for: "hội trường". Empty where the text does not say. */
  readonly label: string;
  /** Whose money it is; undefined where the text does not say. */
  readonly funding: string | undefined;
  /** The factors, where it is a product. */
  readonly product: readonly string[] | undefined;
  readonly differs: ResultDiffers | undefined;
  readonly as: Exactness | undefined;
}

const scaled = String.raw`\d[\d.,]{0,40}\s?(?:ty|ti|trieu|tr)\s+`;
const withUnit = String.raw`\d[\d.,]{0,40}\s?(?:(?:nghin|ngan|trieu|tr|ty|ti)?\s?(?:dong|d|vnd)|trieu|tr|ty|ti)(?![a-z\d])`;
/** A figure with its unit: a bare one may count pupils. Folded. */
export const moneyFigure = `(?<![\\d.,])(?:(?:${scaled})?${withUnit})`;
const figures = new RegExp(moneyFigure, "g");

export const countFigures = (text: string): number => [...foldText(text).matchAll(figures)].length;

/** What may stand before a figure without saying what it is for: "Tổng kinh phí thực hiện dự kiến khoảng". Folded. */
const noLabel =
  /^(?:(?:tong|kinh phi|du toan|du kien|khoang|uoc|uoc tinh|tam tinh|khong qua|toi da|khong vuot qua|toi thieu|it nhat|tu|so tien|muc chi|nhu cau|bo tri|cap|giao|thuc hien|trien khai|nhiem vu|hoat dong|de|la|cong|so|voi|chi)[\s:,(]*)*$/;
/** What a figure is for, behind it: nothing that multiplies, adds, or says for how many ("/lớp", "x 4", "mỗi xã", "rưỡi", "USD"). Folded. */
const goesOn =
  /^[\s,;.–-]*(?:$|\)|\(|(?:tro len|tro xuong|de|cho (?:cac )?(?:hoat dong|nhiem vu|cong tac|viec|chuong trinh|hoi nghi|hoi thi|cuoc thi|ke hoach)|chi|nham|tien|do|tu|bang|trich|thuoc|phuc vu|thuc hien|theo|trong nam|nam \d{4}|tam tinh|du kien|uoc tinh|mua|in|thue|to chuc|ho tro|boi duong)(?![a-z]))/;

/** Make something else of a figure than the money of the task: an alternative, a gap, a cut, an income, the price of one. With accents. */
const changesMeaning =
  /(?<!\p{L})(?:phương án|hoặc|hay(?! nhất)|nếu|chưa|thiếu(?! n(?:hi|iên))|giảm(?! nghèo| thiểu| nhẹ| tải| phát thải)|tăng thêm|thu hồi|đã(?! bao gồm| gồm)|giải ngân|tạm ứng|trị giá|lương|điều lệ|tiết kiệm|so với|thay cho|còn lại|chênh lệch|mỗi|từng|bình quân|đơn giá|định mức|mức(?! chi)|usd|nộp|phạt|vay|doanh thu|học phí thu)(?!\p{L})/iu;

/** Figures that count nothing: years, days, numbers of documents, of rounds and of grades; percentages. */
const harmless =
  /(?:số\s+)?\d+[/-]\d{4}[/-][\p{L}-]+|\d+\/\p{L}[\p{L}/-]*|(?:năm|đợt|lần|quý|tháng|ngày|lớp|khối|mục|số|kỳ|giai đoạn|cấp|thứ|khóa|khoá|vòng|điều|khoản)\s+\d[\d/.-]*(?:\s*-\s*\d[\d/]*)?|\d{1,2}\/\d{1,2}(?:\/\d{4})?|\d{1,3}(?:,\d{1,2})?\s?%/giu;
const hasCount = (words: string): boolean => /\d/.test(words.replace(harmless, ""));

/** Words alone, which neither are nor change an amount: "cây giống do hợp tác xã hỗ trợ". */
export const isWithoutMoney = (piece: string): boolean => !hasCount(piece) && !changesMeaning.test(piece);

/** The one amount of a piece of text: "giải thưởng 8,5 triệu đồng", "50 triệu đồng từ ngân sách tỉnh". NFC. */
export function readPlainTerm(piece: string, manner?: Manner): CostTerm | undefined {
  const folded = foldText(piece);
  const [found, ...more] = [...folded.matchAll(figures)];
  if (found === undefined || more.length > 0 || folded.length !== piece.length) return undefined;
  const end = found.index + found[0].length;
  const [lead, rest] = [piece.slice(0, found.index), piece.slice(end)];
  const [sourceBefore, sourceBehind] = [fundingOf(lead), fundingOf(rest)];
  const isPlain = noLabel.test(folded.slice(0, found.index));
  // "20% kinh phí 50 triệu đồng" is another amount.
  if (/%(?!.*:\s*$)/s.test(lead) || (sourceBefore === undefined && !isPlain && !isLabel(lead))) return undefined;
  if (sourceBehind === undefined && !isRemark(rest)) return undefined;
  const written = piece.slice(found.index, end).trim();
  // Words in brackets may say the amount again.
  const inWords = /^\s*\([^()\d]*\)$/.test(rest) ? readCost(written + rest, "dong", manner) : undefined;
  const read = readCost(written, "dong", manner);
  if (!read.ok || (inWords?.ok === false && inWords.problem.kind === "two-amounts")) return undefined;
  return {
    amount: read.value,
    written,
    label: isPlain || sourceBefore !== undefined ? "" : lead.replace(/[\s:,(–-]+$/, ""),
    funding: sourceBehind ?? sourceBefore,
    product: undefined,
    differs: undefined,
    as: exactness(folded.slice(0, found.index), folded.slice(end)),
  };
}

/** What a figure is for, before it. "02 giải nhì 3 triệu đồng" may be the price of one of them; "nước uống 80 người: 2 triệu đồng" is for all. */
function isLabel(lead: string): boolean {
  if (changesMeaning.test(lead) || !/^[\s(]*[\p{L}\d"“]/u.test(lead)) return false;
  return !hasCount(lead) || (/:\s*$/.test(lead) && lead.length < longestLabel);
}

const longestLabel = 150;

function isRemark(rest: string): boolean {
  const folded = foldText(rest);
  return (
    goesOn.test(folded) &&
    !hasCount(rest) &&
    !changesMeaning.test(rest) &&
    !/(?<!\p{L})một(?!\p{L})|[/×*+=]/u.test(rest.replace(harmless, ""))
  );
}

/** A product, with its result where the text states one: "14 lớp × 12 triệu đồng/lớp = 168 triệu đồng (ngân sách tỉnh)". */
export function readProductTerm(piece: string, manner?: Manner): CostTerm | undefined {
  const [left = "", right, ...more] = piece.split("=").map((side) => side.trim());
  if (more.length > 0) return undefined;
  const [expression, result] = right !== undefined && !hasTimes(left) ? [right, left] : [left, right];
  const { factors, funding } = withoutSource(expression);
  const product = readProduct(factors, manner);
  if (product === undefined || changesMeaning.test(labelOf(expression))) return undefined;
  const { amount, terms } = product;
  const term = { label: labelOf(expression), product: terms, as: undefined };
  if (result === undefined) return { ...term, amount, written: expression, funding, differs: undefined };
  const stated = readResult(result, manner);
  if (stated === undefined) return undefined;
  const differs = equals(stated.amount, amount) ? undefined : { stated: stated.amount, computed: amount };
  return { ...term, amount: stated.amount, written: stated.written, funding: stated.funding ?? funding, differs };
}

/** A result in đồng may stand without its unit: "= 12.000.000". */
function readResult(result: string, manner: Manner | undefined): Pick<CostTerm, "amount" | "written" | "funding"> | undefined {
  const read = readCost(result, "dong", manner);
  return read.ok ? { amount: read.value, written: result, funding: undefined } : readPlainTerm(result, manner);
}

const labelOf = (expression: string): string => /^[^\d]*/.exec(expression)?.[0].replace(/[\s:(–-]+$/, "") ?? "";

function withoutSource(expression: string): { readonly factors: string; readonly funding: string | undefined } {
  const [tail, words] = /(?:\s*\(([^()\d]+)\)|\s((?:từ|do|bằng)\s\D+))$/iu.exec(expression) ?? [];
  const funding = tail === undefined ? undefined : fundingOf(words ?? tail);
  return funding === undefined || tail === undefined
    ? { factors: expression, funding: undefined }
    : { factors: expression.slice(0, -tail.length), funding };
}

/** What the words around a figure make of it; undefined where they leave it as it is. Folded. */
function exactness(lead: string, rest: string): Exactness | undefined {
  if (/khong qua|toi da|khong vuot qua/.test(lead) || /tro xuong/.test(rest)) return "ceiling";
  if (/toi thieu|it nhat/.test(lead) || /tro len/.test(rest)) return "floor";
  // "Từ 50 triệu đồng" leads to something that is not said.
  if (/(?:^|\s)tu\s*$/.test(lead)) return "floor";
  return /(?<![a-z])(?:khoang|uoc)(?![a-z])/.test(lead) ? "about" : undefined;
}
