/** A formula that calls a function which Excel does not have: a macro or an add-in of the author's machine. Every other machine shows #NAME?. */
import { columnRanges } from "../../tables/address";
import { strangeFunction } from "../../tables/doubtful-formula";
import { brokenWordsFix } from "../repairs/words-fix";
import { sheetRule } from "../rule";

export const unknownFunction = sheetRule("unknown-function", "error", ({ sheet, doubtful, tables }) => {
  const found = new Map<string, { name: string; column: number; rows: number[]; broken: boolean }>();
  for (const formula of doubtful) {
    const { row, column, cell } = formula;
    const name = strangeFunction(formula);
    if (name === undefined) continue;
    const broken = cell.type === "none" || cell.type === "error";
    const key = `${name} ${String(column)} ${String(broken)}`;
    const known = found.get(key);
    if (known === undefined) found.set(key, { name, column, rows: [row], broken });
    else known.rows.push(row);
  }
  return [...found.values()].map(({ name, column, rows, broken }) => {
    const cells = columnRanges(rows, column);
    const [first = ""] = columnRanges(rows.slice(0, 1), column);
    const fix = rows.length === 1 ? brokenWordsFix(tables, rows[0] ?? -1, column) : undefined;
    return {
      rule: "unknown-function" as const,
      // With a stored result the sheet still shows what the author's machine computed.
      severity: broken ? ("error" as const) : ("warning" as const),
      sheet: sheet.name,
      cell: first,
      cells: [first, ...cells],
      other: name,
      count: rows.length,
      ...(fix === undefined ? {} : { fix }),
    };
  });
});
