/** The years that the titles above a table name: "… năm 2025", "giai đoạn 2021 - 2025". */
import { isPlanYear } from "../plan/calendar";
import { foldText } from "../plan/fold-text";
import { plainText } from "../tables/plain-text";
import type { Table } from "../tables/table";

export interface PlanYears {
  readonly from: number;
  readonly to: number;
}

/** How far above a table its titles stand. */
const reach = 8;

/** Undefined where no title names a year, or several name different ones. The line that names the plan ("Kèm theo … ngày … năm …") gives the day of signing. */
export function planYears({ sheet, top }: Table): PlanYears | undefined {
  const found = new Map<string, PlanYears>();
  for (let row = Math.max(0, top - reach); row < top; row++)
    for (const cell of sheet.rows[row] ?? []) {
      const text = foldText(plainText(cell));
      if (text === "" || /kem theo|ngay \d|ngay\s*\.|quyet dinh so|so:|ban hanh/.test(text)) continue;
      const years = yearsOf(text);
      if (years !== undefined) found.set(`${String(years.from)}-${String(years.to)}`, years);
    }
  const [only] = found.values();
  return found.size === 1 ? only : undefined;
}

function yearsOf(folded: string): PlanYears | undefined {
  const range = /(?:giai doan|nam|tu nam)\s+(\d{4})\s*(?:-|–|den(?: nam)?)\s*(\d{4})/.exec(folded);
  if (range !== null) return valid(Number(range[1]), Number(range[2]));
  const years = [...folded.matchAll(/(?:^|\s)nam\s+(\d{4})(?!\d)/g)].map(([, year]) => Number(year));
  const [first] = years;
  return first === undefined || new Set(years).size > 1 ? undefined : valid(first, first);
}

function valid(from: number, to: number): PlanYears | undefined {
  return isPlanYear(from) && isPlanYear(to) && from <= to ? { from, to } : undefined;
}
