/** Rows that sum up, by their names: "Tổng cộng", "Cộng mục I", "Tổng cộng (I+II)", "Tổng kinh phí", "Cộng". Works on folded text. */

export interface TotalLabel {
  /** "whole": of all rows. "sum": a bare "Cộng": of all rows or of those since the last. "part": of a named part. "after": tax, rounding, what follows a sum. */
  readonly kind: "whole" | "sum" | "part";
  /** The ordinals that it names: "(I+II)" -> I, II. */
  readonly terms: readonly string[];
}

const longestName = 140;

const whole =
  /^(?:tong(?:\s*(?:$|[:(=.])|\s+(?:cong|so|kinh phi|du toan|chi phi|chi|thu|tien|muc (?:dau tu|von|chi|kinh phi|ho tro)|nhu cau|gia|gia tri|von|ngan sach|nguon|toan bo|chung|hop|cac|thanh tien|so tien)(?![a-z]))|(?:thanh tien|gia tri) (?:sau thue|lam tron)|cong (?:toan(?![a-z])|tat ca|chung))/;
const sum =
  /^cong(?:\s*(?:$|[:(=.])|\s+(?:muc|nhom|phan|tong|kinh phi|so|tien|thu|chi|du toan|hang muc|chuong|trang|chuyen|mang|[ivx]{1,5}|[a-h]|\d{1,2}(?:\.\d{1,2})?)(?![a-z]))/;
const part =
  /^(?:tong )?cong(?: so| kinh phi| tien)?\s+(?:(?:muc|nhom|phan|hang muc|chuong)\s+)?((?:[ivx]{1,5}|[a-h]|\d{1,2})(?:\.\d{1,2})*)(?![a-z\d+])[\s:.]*(?:$|[-:(.])|^(?:tong )?cong(?: so| kinh phi)?\s+(?:muc|nhom|phan|hang muc|chuong)\s+(\S+)/;
const terms =
  /[([=]?\s*((?:[ivx]{1,5}|[a-h]|\d{1,2})(?:\.\d{1,2})*(?:\s*\+\s*(?:[ivx]{1,5}|[a-h]|\d{1,2})(?:\.\d{1,2})*)+(?:\s*\+\s*(?:\.{2,}|…)\s*\+\s*\S+)?)\s*[)\]]?/;

/** Behind such words no sum follows: an event, a body, a work with the word in its name. */
const notTotals =
  /^tong (?:ket|cuc|cong ty|hop (?:va|de|bao cao|so lieu|ket qua|thong tin|tai lieu|danh sach|y kien)|thanh tra|lien doan|dieu tra|ve sinh|duyet|quan|bien tap)|^cong (?:tac|viec|ty|trinh|doan|bo|chuc|nghe|cu|dong|khai|lao|nhan|hoa|an)/;

/** Undefined for a text that sums up nothing. */
export function readTotalLabel(folded: string): TotalLabel | undefined {
  const name = folded
    .slice(0, longestName)
    .replace(/^[\s*(]+/, "")
    .trimEnd();
  if (!/^(?:tong|cong|thanh tien|gia tri)/.test(name) || notTotals.test(name)) return undefined;
  const named = part.exec(name);
  const isWhole = whole.test(name);
  if (!isWhole && !sum.test(name) && named === null) return undefined;
  const added = terms.exec(name)?.[1];
  if (added !== undefined && !/\.{2}|…/.test(added))
    return { kind: "whole", terms: added.split("+").map((term) => term.trim().toUpperCase()) };
  if (named !== null) return { kind: "part", terms: [(named[1] ?? named[2] ?? "").toUpperCase().replace(/[.:,]+$/, "")] };
  return { kind: isWhole ? "whole" : "sum", terms: [] };
}

/** With its accents "Cộng" adds up whatever follows, but for the few words that begin with it. */
const accented =
  /^[\s*(]*c\u1ed9ng (?!(?:h\u00f2a|ho\u00e0|\u0111\u1ed3ng|t\u00e1c|s\u1ef1|sinh|s\u1ea3n|h\u01b0\u1edfng)(?!\p{L})).{2,60}$/iu;

/** "Cộng trước thuế", "Cộng nhân công": of the rows since the last total. `text`: with accents, NFC. */
export function readPlainSum(text: string): TotalLabel | undefined {
  return accented.test(text) ? { kind: "part", terms: [] } : undefined;
}

/** "Bằng chữ: …", "Số tiền viết bằng chữ", with the words behind it or in the next cell. */
export function isWordsLabel(folded: string): boolean {
  return /^\s*\(?(?:(?:tong )?so tien )?(?:ghi |viet )?(?:bang|thanh) chu\s*(?:[:)]|$|\()/.test(folded.slice(0, 60));
}

/** "Trong đó": what follows is a part of what stands above, and need not be all of it. */
export function isOfWhich(folded: string): boolean {
  return /^[\s+*–-]*trong do(?![a-z])/.test(folded);
}
