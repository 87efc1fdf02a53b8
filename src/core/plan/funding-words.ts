/** Whose money an amount is, in the words before or behind it: "(ngân sách tỉnh)", "từ nguồn xã hội hóa", "Ngân sách xã: …". */
import { foldText } from "./fold-text";

/** Names a source of money. Folded, at the beginning. */
const source =
  /^(?:ngan sach|nguon|von|xa hoi hoa|xhh|quy(?! (?:(?:i{1,3}|iv|v|\d+)(?![a-z])|dinh|che))|kinh phi (?:thuong xuyen|khong thuong xuyen|su nghiep|tu chu|khong tu chu|chi|cua|hoat dong)|su nghiep|dong gop|van dong|doi ung|tai tro|vien tro|ho tro cua|huy dong|thu (?:su nghiep|phi|le phi|tu)|hoc phi|nsnn|nstw|nsdp|nst|nsh|nsx|odan?|chuong trinh muc tieu|long ghep|doanh nghiep|nha tai tro|co quan|don vi)/;
const lead = /^(?:(?:tu|do|bang|trich tu|trich|lay tu|lay|su dung|thuoc)\s+)+/;

/** The source that the words name, without "từ" and brackets; undefined where they name none, or hold a figure that is neither a year nor a percentage. */
export function fundingOf(words: string): string | undefined {
  const closed = /^[^(]*\)/.test(words.replace(/^[\s,;:(–-]+/, "")) ? words.replace(/[()]/g, "") : words;
  const plain = closed.replace(/^[\s,;:()–-]+|[\s,;:.()–-]+$/g, "");
  const folded = foldText(plain);
  if (plain === "" || plain.length > longestSource || folded.length !== plain.length) return undefined;
  const start = lead.exec(folded)?.[0].length ?? 0;
  if (!source.test(folded.slice(start).replace(/^(?:\d{1,3}(?:,\d{1,2})?\s?%\s*)?(?:(?:tu|do|la|bang)\s+)*/, ""))) return undefined;
  return /\d/.test(folded.replace(/nam \d{4}(?:\s*-\s*\d{4})?|\d{1,3}(?:,\d{1,2})?\s?%/g, "")) ? undefined : plain.slice(start);
}

const longestSource = 120;
