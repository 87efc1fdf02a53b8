/** Gives every period of a text its years, and turns it into days. */
import { daysInMonth, isoDay } from "./calendar";
import type { CalendarPlace, Period } from "./period";
import type { IsoDay } from "./timeframe";

/** A period with its years, as far as they are known. */
export interface SettledPeriod extends Period {
  /** Undefined where the year is not known, or has no such day (29/2/2025). */
  readonly first: IsoDay | undefined;
  readonly last: IsoDay | undefined;
  /** The years are known, and yet there is no such day. */
  readonly isImpossible: boolean;
}

/**
 * A period without a year takes that of the next one that has it ("từ quý I, hoàn thành trong quý III/2019"), else of the one before it, else the plan's.
 * "năm sau" is the year after the one that the text speaks of just before, else after the plan's.
 */
export function settleYears(periods: readonly Period[], planYear: number | undefined): readonly SettledPeriod[] {
  let before: number | undefined;
  const settled = periods.map((period, index) => {
    const own = [period.from.year, period.to.year].find((year) => typeof year === "number");
    const follows = period.to.year === "next" || period.from.year === "next" ? undefined : yearAhead(periods.slice(index + 1));
    const base = own ?? follows ?? before ?? planYear;
    const fill = (place: CalendarPlace): number | undefined => {
      if (place.year === "next") return base === undefined ? undefined : base + 1;
      return place.year ?? base;
    };
    const [from, to] = [fill(period.from), fill(period.to)];
    before = to;
    return { period, from, to, isOwn: own !== undefined };
  });
  return settled.map(({ period, from, to, isOwn }, index) => {
    // "25/12 - 05/01/2026": the year behind the second day is not the first one's.
    const next = settled[index + 1];
    const isLate = !isOwn && next?.isOwn === true && from === next.from && isBehind(period.from, next.period.from);
    const back = isLate ? 1 : 0;
    const [first, last] = [dayOf(period.from, from, back), dayOf(period.to, to, back)];
    const isImpossible = (from !== undefined && first === undefined) || (to !== undefined && last === undefined);
    return { ...period, first, last, isImpossible };
  });
}

/** The year of the first period ahead that names one; "năm sau" is none, and what stands before it is of the year before. */
function yearAhead(periods: readonly Period[]): number | undefined {
  const found = periods.find((period) => period.from.year !== undefined);
  return typeof found?.from.year === "number" ? found.from.year : undefined;
}

function isBehind(one: CalendarPlace, other: CalendarPlace): boolean {
  const place = ({ month, day }: CalendarPlace): number => month * 100 + (day === "last" ? 31 : day);
  return place(one) > place(other);
}

function dayOf(place: CalendarPlace, year: number | undefined, back: number): IsoDay | undefined {
  if (year === undefined) return undefined;
  const own = year - back;
  return isoDay(own, place.month, place.day === "last" ? daysInMonth(own, place.month) : place.day);
}
