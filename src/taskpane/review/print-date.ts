import type { DocumentDate } from "./read-date";

const twoDigits = (part: number | undefined): string => (part === undefined ? "…" : String(part).padStart(2, "0"));

/** As `readDate` reads it: "09/02/2026", "…/02/2026"; empty where no part is known. */
export function printDate({ day, month, year }: DocumentDate): string {
  if (day === undefined && month === undefined && year === undefined) return "";
  return `${twoDigits(day)}/${twoDigits(month)}/${year === undefined ? "…" : String(year)}`;
}
