/** What changed between two versions, the largest money first: each row in one sentence, each total explained to the last đồng. */
import { printPlainDecimal } from "../../core/money/decimal";
import type { FieldChange, RowChange, TableComparison, TotalChange } from "../../core/versions/version-comparison";
import { unreachable } from "../../core/unreachable";

type Unit = TableComparison["unit"];

const quote = (text: string): string => `"${text.length > 120 ? `${text.slice(0, 119)}…` : text}"`;
const money = (plain: string, unit: Unit): string => `${printPlainDecimal(plain)}${unit === "dong" ? " đồng" : ""}`;
const size = (plain: string): string => plain.replace(/^-/, "");
const isNone = (plain: string): boolean => plain === "0";
const upOrDown = (plain: string, unit: Unit): string => `${plain.startsWith("-") ? "giảm" : "tăng"} ${money(size(plain), unit)}`;

function figure(text: string, { field }: FieldChange, unit: Unit): string {
  if (text === "") return "trống";
  if (field === "amount") return money(text, unit);
  return /^-?\d+(?:\.\d+)?$/.test(text) ? printPlainDecimal(text) : quote(text);
}

function fieldChange(change: FieldChange, unit: Unit): string {
  const { field, heading, before, after, difference } = change;
  const [from, to] = [figure(before, change, unit), figure(after, change, unit)];
  switch (field) {
    case "content":
      return `nội dung sửa từ ${from}`;
    case "group":
      return before === ""
        ? `chuyển vào nhóm ${to}`
        : after === ""
          ? `chuyển ra khỏi nhóm ${from}`
          : `chuyển từ nhóm ${from} sang nhóm ${to}`;
    case "amount":
      return `${quote(heading)} từ ${from} thành ${to} (${upOrDown(difference ?? "0", unit)})`;
    case "lead":
    case "cooperator":
    case "timeframe":
    case "other":
      return `${quote(heading)} từ ${from} thành ${to}`;
    default:
      return unreachable(field);
  }
}

const stated = (change: FieldChange, unit: Unit): string =>
  `${quote(change.heading)} ${figure(change.after === "" ? change.before : change.after, change, unit)}`;

function row({ kind, before, after, fields, amounts }: RowChange, unit: Unit): string {
  const { content = "", groups = [] } = after ?? before ?? {};
  const name = `${quote(content)}${kind === "changed" || groups.length === 0 ? "" : ` (nhóm ${quote(groups.join(" › "))})`}`;
  const facts = kind === "changed" ? fields.map((each) => fieldChange(each, unit)) : fields.map((each) => stated(each, unit));
  const counted = amounts.find((each) => !isNone(each));
  if (facts.length === 0 && counted !== undefined) facts.push(`số tính vào tổng ${upOrDown(counted, unit)}`);
  const start = kind === "added" ? "Thêm dòng " : kind === "removed" ? "Bỏ dòng " : "Dòng ";
  return `${start}${name}${facts.length === 0 ? "" : `: ${facts.join("; ")}`}.`;
}

function total({ heading, before, after, change, rows, rest }: TotalChange, unit: Unit): string {
  const sums = isNone(change)
    ? `Tổng cột ${quote(heading)} không đổi: ${money(after, unit)}.`
    : `Tổng cột ${quote(heading)} từ ${money(before, unit)} thành ${money(after, unit)}, ${upOrDown(change, unit)}.`;
  if (isNone(rest)) return isNone(change) ? sums : `${sums} Các dòng thay đổi cộng lại đúng bằng số này.`;
  return `${sums} Các dòng thay đổi cộng lại ${isNone(rows) ? "bằng 0" : upOrDown(rows, unit)}; phần còn lại, ${upOrDown(rest, unit)}, không do dòng nào: tổng ghi ở một trong hai bản không bằng các dòng của bản đó.`;
}

export const versions = {
  row,
  total,
  /** The report of the command line. */
  report: {
    heading: (before: string, after: string) => `So "${after}" với bản trước "${before}":`,
    table: (before: string, after: string, same: number, changed: number) =>
      `  ${before === after ? `Bảng ${after}` : `Bảng ${after} (bản trước: ${before})`}: ${String(changed)} dòng thay đổi, ${String(same)} dòng giữ nguyên.`,
    place: (sheet: string, range: string) => `${range}, trang tính "${sheet}"`,
    line: (sentence: string) => `  - ${sentence}`,
    addedTable: (place: string) => `  Bảng mới: ${place}.`,
    removedTable: (place: string) => `  Bảng không còn: ${place}.`,
    noTable: "  Cả hai bản không có bảng số liệu nào để so.",
  },
  refused: {
    oneFile: "Tùy chọn --before so một tệp với bản trước của nó. Ghi một tệp: phuluc check --before ban-truoc.xlsx ban-nay.xlsx",
  },
};
