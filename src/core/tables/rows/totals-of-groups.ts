/** "Cộng vật liệu" below a group "Vật liệu": a total by the words of the group that it ends. Seen from the rows above, since no list of words can hold such names. */
import { foldText } from "../../plan/fold-text";
import type { TableRow } from "../table";
import { readTotalLabel } from "../total-label";

/** A cheap look at how such a name begins: cong, tong. */
const mayName = /^[\s*]*[ct][o\u0080-\uffff]/i;
const named = /^(?:tong )?cong (.{3,100}?)[\s:.]*$/;
/** Ordinals and signs before the words of a group. */
const mostBefore = 10;
/** A group's title is looked for so far above, and for all such rows together. */
const mostAbove = 2000;
const mostLooks = 100_000;

/** `read`: the row as it is read by itself, for one that was taken for such a total before an edit. The very list where no row changes. */
export function withTotalsOfGroups(rows: readonly TableRow[], read: (row: number) => TableRow | undefined): readonly TableRow[] {
  let result: TableRow[] | undefined;
  let looks = 0;
  for (let index = 1; index < rows.length && looks < mostLooks; index++) {
    const row = rows[index];
    if (row === undefined || row.ordinal !== undefined || row.corrected !== undefined || !mayName.test(row.label)) continue;
    const folded = foldText(row.label);
    const [, words] = named.exec(folded) ?? [];
    if (words === undefined || readTotalLabel(folded) !== undefined) continue;
    const own = row.kind === "total" ? read(row.row) : row;
    if (own === undefined || own.ordinal !== undefined) continue;
    const from = Math.max(0, index - mostAbove);
    const group = rows.slice(from, index).findLast(({ kind, label }) => kind === "item" && isCalled(label, words));
    looks += index - from;
    const next: TableRow = group === undefined ? own : asTotal(own, group);
    if (isSameKind(next, row)) continue;
    result ??= [...rows];
    result[index] = next;
  }
  return result ?? rows;
}

function isCalled(label: string, words: string): boolean {
  const longer = label.length - words.length;
  return (
    longer >= 0 &&
    longer <= mostBefore &&
    foldText(label)
      .replace(/^[^\p{L}]*(?:[a-z\d]{1,4}[.)]\s*)?/u, "")
      .trimEnd() === words
  );
}

function asTotal(row: TableRow, { ordinal }: TableRow): TableRow {
  return { ...row, kind: "total", total: { kind: "part", terms: ordinal === undefined || ordinal.text === "" ? [] : [ordinal.text] } };
}

function isSameKind(one: TableRow, other: TableRow): boolean {
  return one.kind === other.kind && one.total?.terms.join() === other.total?.terms.join();
}
