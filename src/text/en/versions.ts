import { printPlainDecimal } from "../../core/money/decimal";
import type { FieldChange, RowChange, TableComparison, TotalChange } from "../../core/versions/version-comparison";
import { unreachable } from "../../core/unreachable";
import type { Texts } from "../vi";

type Unit = TableComparison["unit"];

const quote = (text: string): string => `"${text.length > 120 ? `${text.slice(0, 119)}…` : text}"`;
const money = (plain: string, unit: Unit): string => `${printPlainDecimal(plain)}${unit === "dong" ? " đồng" : ""}`;
const size = (plain: string): string => plain.replace(/^-/, "");
const isNone = (plain: string): boolean => plain === "0";
const upOrDown = (plain: string, unit: Unit): string => `${plain.startsWith("-") ? "down" : "up"} ${money(size(plain), unit)}`;

function figure(text: string, { field }: FieldChange, unit: Unit): string {
  if (text === "") return "nothing";
  if (field === "amount") return money(text, unit);
  return /^-?\d+(?:\.\d+)?$/.test(text) ? printPlainDecimal(text) : quote(text);
}

function fieldChange(change: FieldChange, unit: Unit): string {
  const { field, heading, before, after, difference } = change;
  const [from, to] = [figure(before, change, unit), figure(after, change, unit)];
  switch (field) {
    case "content":
      return `reworded from ${from}`;
    case "group":
      return before === "" ? `moved into group ${to}` : after === "" ? `moved out of group ${from}` : `moved from group ${from} to ${to}`;
    case "amount":
      return `${quote(heading)} from ${from} to ${to} (${upOrDown(difference ?? "0", unit)})`;
    case "lead":
    case "cooperator":
    case "timeframe":
    case "other":
      return `${quote(heading)} from ${from} to ${to}`;
    default:
      return unreachable(field);
  }
}

const stated = (change: FieldChange, unit: Unit): string =>
  `${quote(change.heading)} ${figure(change.after === "" ? change.before : change.after, change, unit)}`;

function row({ kind, before, after, fields, amounts }: RowChange, unit: Unit): string {
  const { content = "", groups = [] } = after ?? before ?? {};
  const name = `${quote(content)}${kind === "changed" || groups.length === 0 ? "" : ` (group ${quote(groups.join(" › "))})`}`;
  const facts = kind === "changed" ? fields.map((each) => fieldChange(each, unit)) : fields.map((each) => stated(each, unit));
  const counted = amounts.find((each) => !isNone(each));
  if (facts.length === 0 && counted !== undefined) facts.push(`what it adds to the total is ${upOrDown(counted, unit)}`);
  const start = kind === "added" ? "Added row " : kind === "removed" ? "Removed row " : "Row ";
  return `${start}${name}${facts.length === 0 ? "" : `: ${facts.join("; ")}`}.`;
}

function total({ heading, before, after, change, rows, rest }: TotalChange, unit: Unit): string {
  const sums = isNone(change)
    ? `The total of column ${quote(heading)} is unchanged: ${money(after, unit)}.`
    : `The total of column ${quote(heading)} went from ${money(before, unit)} to ${money(after, unit)}, ${upOrDown(change, unit)}.`;
  if (isNone(rest)) return isNone(change) ? sums : `${sums} The changed rows add up to exactly that.`;
  return `${sums} The changed rows add up to ${isNone(rows) ? "0" : upOrDown(rows, unit)}; the rest, ${upOrDown(rest, unit)}, comes from no row: the total of one version is not what its rows add up to.`;
}

export const versions: Texts["versions"] = {
  row,
  total,
  report: {
    heading: (before, after) => `"${after}" against the version before, "${before}":`,
    table: (before, after, same, changed) =>
      `  ${before === after ? `Table ${after}` : `Table ${after} (before: ${before})`}: ${String(changed)} row(s) changed, ${String(same)} the same.`,
    place: (sheet, range) => `${range}, sheet "${sheet}"`,
    line: (sentence) => `  - ${sentence}`,
    addedTable: (place) => `  New table: ${place}.`,
    removedTable: (place) => `  Table that is gone: ${place}.`,
    noTable: "  Neither version has a table to compare.",
  },
  refused: {
    oneFile: "The option --before holds one file against the version before it. Name one file: phuluc check --before before.xlsx now.xlsx",
  },
};
