/** Tells the rows that sum up from tasks: "Tổng kinh phí thực hiện kế hoạch", "Cộng mục I", but not "Tổng kết công tác năm". */
import { foldText } from "../../plan/fold-text";

/** "whole": of all rows. "sum": a bare "Cộng", of all rows or of those since the last. "part": of a named part. */
export type TotalKind = "whole" | "sum" | "part";

/** Folded. What is summed up follows the word: money, never an event. */
const whole =
  /^tong(?:\s*(?:$|[:(])|\s+(?:cong|so|kinh phi|du toan|chi phi|chi|tien|muc|nhu cau|gia tri|von|ngan sach|nhom|phan|toan|hop (?:kinh phi|du toan))(?![a-z]))/;
const sum = /^cong(?:\s*(?:$|[:(])|\s+(?:muc|nhom|phan|tong|kinh phi|so|tien|chi|toan bo|du toan|[ivx]{1,4}|[a-h]|\d{1,2})(?![a-z]))/;
const part =
  /\s(?:muc|nhom|phan)\s+(?:[ivxl]{1,4}|[a-h]|\d{1,2})(?![a-z])|^(?:tong )?cong(?: so| kinh phi)?\s*\(?(?:[ivxl]{1,4}|[a-h]|\d{1,2})\)?[\s:.]*$/;

const longestName = 120;

/** Undefined for a text that sums up nothing. */
export function totalKind(text: string): TotalKind | undefined {
  const folded = foldText(text.slice(0, longestName))
    .replace(/^[\s*(]+/, "")
    .trimEnd();
  const kind = whole.test(folded) ? "whole" : sum.test(folded) ? "sum" : undefined;
  return kind !== undefined && part.test(folded) ? "part" : kind;
}

/** "Bằng chữ: …", also with the words in the next cell. */
export function isInWords(text: string): boolean {
  return /^\s*\(?(?:so tien )?(?:viet )?bang chu\s*(?:[:)]|$)/.test(foldText(text.slice(0, 60)));
}

/** Whether a cell names a total or its words. */
export function isClosingCell(text: string): boolean {
  return totalKind(text) !== undefined || isInWords(text);
}

/** "Tổng cộng: 200.000.000 đồng" and "Bằng chữ: …" may stand below the table as plain lines; a sentence about the total is none. */
export function isClosingLine(text: string): boolean {
  if (isInWords(text)) return true;
  if (totalKind(text) === undefined) return false;
  return /^[^:]{0,100}:/.test(text) || text.trim().length <= 12 || /^\D{0,80}\d[\d.,]*\s?\p{L}{0,6}[\s.]*$/u.test(text);
}
