/** A timeframe that cannot be: it ends before it begins, or names a quarter or month that no year has. */
import { isoDay } from "../../plan/calendar";
import { foldText } from "../../plan/fold-text";
import { doubtsAbout } from "../../plan/read-timeframe";
import { address } from "../../tables/address";
import { plainText } from "../../tables/plain-text";
import { tableRule } from "../rule";
import { columnsOf } from "../table-places";

export const timeframeCannotBe = tableRule("timeframe-cannot-be", "error", ({ table }) => {
  const known = new Map<string, string | undefined>();
  const partOf = (text: string): string | undefined => {
    if (known.has(text)) return known.get(text);
    const part = text.length <= 200 ? impossiblePart(text) : undefined;
    known.set(text, part);
    return part;
  };
  return columnsOf(table, "timeframe").flatMap((column) =>
    table.rows.flatMap(({ row, kind, label }) => {
      const cell = table.sheet.rows[row]?.[column.index];
      const text = cell?.type === "text" ? plainText(cell) : "";
      const wrong = kind === "item" && text !== "" ? partOf(text) : undefined;
      if (wrong === undefined) return [];
      const place = address(row, column.index);
      return [
        {
          rule: "timeframe-cannot-be" as const,
          severity: "error" as const,
          sheet: table.sheet.name,
          cell: place,
          cells: [place],
          stated: wrong,
          label,
        },
      ];
    }),
  );
});

function impossiblePart(text: string): string | undefined {
  const part = doubtsAbout(text).find((doubt) => doubt.kind === "period")?.text;
  return part ?? (backwards(foldText(text)) ? text : undefined);
}

const day = /(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/g;
const month = /(?:^|[^\d/])(\d{1,2})\/(\d{4})(?!\/)/g;
const quarter = /qu[yi]\s*(iv|i{1,3}|[1-4])\s*[/-]\s*(\d{4})/g;
const quarters: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

/** Two days, months, quarters or years of one kind with "-" or "đến" between them, the second before the first. */
function backwards(folded: string): boolean {
  if (!/-|den|–/.test(folded)) return false;
  const days = [...folded.matchAll(day)].map(([, d, m, y]) => isoDay(Number(y), Number(m), Number(d)) ?? "");
  const months = [...folded.matchAll(month)].map(([, m, y]) => `${String(y)}-${String(m).padStart(2, "0")}`);
  const quarterList = [...folded.matchAll(quarter)].map(([, q = "", y]) => `${String(y)}-${String(quarters[q] ?? Number(q))}`);
  const years = /^(?:giai doan |nam |tu nam )*(\d{4})\s*(?:-|–|den(?: nam)?)\s*(\d{4})$/.exec(folded.trim())?.slice(1) ?? [];
  return [days, days.length === 0 ? months : [], quarterList, years].some(
    (list) => list.length === 2 && !list.includes("") && (list[0] ?? "") > (list[1] ?? ""),
  );
}
