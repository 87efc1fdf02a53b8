/** Days as documents print them (Nghị định 30/2020/NĐ-CP, Phụ lục I): a zero before days below 10 and before months 1 and 2. */
import type { PlaceAndDate } from "./appendix-options";

/** What stands for a part that a draft leaves blank, to be filled in by hand. */
export const blank = "…";

export function padDay(day: number | undefined): string {
  return day === undefined ? blank : String(day).padStart(2, "0");
}

export function padMonth(month: number | undefined): string {
  return month === undefined ? blank : month < 3 ? `0${String(month)}` : String(month);
}

/** "Long Hưng, ngày 05 tháng 02 năm 2026". */
export function printPlaceAndDate({ place, day, month, year }: PlaceAndDate): string {
  const where = place.trim() === "" ? blank : place.trim();
  return `${where}, ngày ${padDay(day)} tháng ${padMonth(month)} năm ${year === undefined ? blank : String(year)}`;
}
