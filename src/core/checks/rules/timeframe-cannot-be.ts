/** A timeframe that cannot be: it ends before it begins, or names a quarter or month that no year has. */
import { isoDay } from "../../plan/calendar";
import { foldText } from "../../plan/fold-text";
import { doubtsAbout } from "../../plan/read-timeframe";
import { judgeTexts } from "../column-texts";
import { tableRule } from "../rule";
import { columnsOf, placeOf } from "../table-places";

export const timeframeCannotBe = tableRule("timeframe-cannot-be", "error", ({ table }) =>
  columnsOf(table, "timeframe").flatMap((column) =>
    judgeTexts(table, column, { name: "impossible", inputs: [], judge: impossiblePart }).map(({ index, said }) => {
      const cell = placeOf(table, index, column.index);
      return {
        rule: "timeframe-cannot-be" as const,
        severity: "error" as const,
        sheet: table.sheet.name,
        cell,
        cells: [cell],
        stated: said,
        label: table.rows[index]?.label ?? "",
      };
    }),
  ),
);

/** Longer texts are stories, not times. */
const longest = 200;

function impossiblePart(text: string): string | undefined {
  if (text === "" || text.length > longest) return undefined;
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
