/** Understands the header row of an appendix table, in whatever words and order, with or without accents. */
import { foldText } from "../../plan/fold-text";
import { readMoneyUnit } from "./read-money-unit";
import type { TableUnit } from "./table-unit";

export type ColumnKind = "ordinal" | "content" | "leads" | "cooperators" | "timeframe" | "cost" | "funding" | "other";

export interface TableHeader {
  readonly columns: readonly ColumnKind[];
  readonly headings: readonly string[];
  /** "Kinh phí (triệu đồng)" states a unit. */
  readonly unit: TableUnit | undefined;
  /** The other columns that name money. */
  readonly otherCosts: readonly number[];
}

/** The first that fits counts: "Cơ quan phối hợp thực hiện" is no lead, "Nguồn kinh phí" no cost but where it comes from, "Nội dung thực hiện" no lead. Folded. */
const kinds: readonly (readonly [ColumnKind, RegExp])[] = [
  ["ordinal", /^(?:s\.?t\.?t\.?|t\.?t\.?|so tt|so thu tu|no)$/],
  ["funding", /^nguon(?: kinh phi| von| chi| ngan sach| dam bao| bao dam| thuc hien)?$|(?<![a-z])nguon(?: kinh phi| von)?$/],
  ["other", /^(?:nguon|ghi chu|ket qua|san pham|muc tieu|yeu cau|dia diem|so luong|don vi tinh|don gia|dvt|dien giai|cach tinh|can cu)/],
  ["cooperators", /^(?!.*chu tri).*(?:phoi hop|tham gia)/],
  [
    "leads",
    /chu tri|(?:don vi|co quan|bo phan|phong ban|nguoi|ca nhan|to chuc).*(?:thuc hien|phu trach|chiu trach nhiem|dam nhiem|dau moi)|^(?:trach nhiem|phan cong|phu trach|can bo phu trach|dau moi|thuc hien$)/,
  ],
  ["timeframe", /thoi (?:gian|han|diem)|tien do|han hoan thanh|^hoan thanh|^(?:thang|quy|tuan|ngay|han)(?: (?:nam|thang|hoan thanh))*$/],
  ["cost", /kinh phi|du toan|so tien|thanh tien|muc chi/],
  ["content", /noi dung|nhiem vu|cong viec|hoat dong|danh muc|hang muc|dau viec/],
];

const longestHeading = 80;
/** A table with more is no appendix. */
export const mostColumns = 30;

/** Undefined where the cells are no header: at least three known columns, the content among them. */
export function readHeader(cells: readonly string[]): TableHeader | undefined {
  if (cells.length < 3 || cells.length > mostColumns || cells.some((cell) => cell.length > longestHeading)) return undefined;
  const headings = cells.map((cell) => cell.replace(/\s+/g, " ").trim());
  const folded = headings.map((heading) =>
    foldText(heading)
      .replace(/[^a-z.\s]+/g, " ")
      .replace(/\s+/g, " ")
      .trim(),
  );
  const costs = moneyColumns(folded);
  const cost = costs.find((column) => isWhole(folded[column] ?? "")) ?? costs[0];
  const taken = new Set<ColumnKind>();
  const columns = folded.map((heading, column): ColumnKind => {
    const kind = column === cost ? "cost" : kindOf(heading);
    if (kind === "other" || taken.has(kind) || (kind === "cost" && column !== cost)) return "other";
    taken.add(kind);
    return kind;
  });
  if (taken.size < 3 || !taken.has("content") || headings.some((heading) => /[.;]$/.test(heading) && heading.length > 12)) return undefined;
  return {
    columns,
    headings,
    unit: cost === undefined ? undefined : readMoneyUnit(headings[cost] ?? ""),
    otherCosts: costs.filter((column) => column !== cost),
  };
}

function kindOf(folded: string): ColumnKind {
  return kinds.find(([, pattern]) => pattern.test(folded))?.[0] ?? "other";
}

/** Beside a column of money "Tổng số" is money too; alone it may count pupils. */
function moneyColumns(folded: readonly string[]): readonly number[] {
  const all = [...folded.keys()];
  const named = all.filter((column) => kindOf(folded[column] ?? "") === "cost");
  const isMoney = named.length > 0 || folded.some((heading) => /^(?:ngan sach|nst|nsd|von)/.test(heading));
  return isMoney ? all.filter((column) => named.includes(column) || onlyTotal.test(folded[column] ?? "")) : named;
}

/** Folded, without figures and brackets: "Tổng số (triệu đồng)". */
const onlyTotal = /^(?:tong|cong|tong (?:so|cong))(?: (?:nghin|ngan|trieu|ty)?\s?(?:dong|vnd))?$/;

function isWhole(folded: string): boolean {
  return (
    /^tong(?![a-z])|(?<![a-z])tong$/.test(folded) ||
    /(?<![a-z])tong (?:so|cong|kinh phi|tien|du toan)/.test(folded) ||
    onlyTotal.test(folded)
  );
}
