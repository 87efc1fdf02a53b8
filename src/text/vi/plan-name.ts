/** A plan as sentences of both languages name it: its name is Vietnamese. */
import type { Plan } from "../../core/plan/plan";
import { printAttachedTo } from "../../core/plan/print-attached-to";

/** "Kế hoạch số 05/KH-STTTT ngày 09 tháng 02 năm 2020 của Sở …", without what is blank at the end; by its title where it has neither number nor year. */
export function planName({ reference, title }: Pick<Plan, "reference" | "title">): string {
  const { kind, number, symbol, year } = reference;
  if (number === undefined && symbol === undefined && year === undefined) return title === "" ? kind : `${kind} "${title}"`;
  return printAttachedTo(reference)
    .replace(/ của …$/, "")
    .replace(/ ngày … tháng … năm …/, "");
}
