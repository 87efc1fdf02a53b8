/** A stretch of the calendar as a text names it, before its years are settled. */

export interface CalendarPlace {
  /** `"next"`: "năm sau", the year after the one that the text speaks of. Undefined: comes from elsewhere. */
  readonly year: number | "next" | undefined;
  readonly month: number;
  /** `"last"`: the last day of the month. */
  readonly day: number | "last";
}

export type PeriodUnit = "day" | "week" | "month" | "quarter" | "half" | "year";

export interface Stretch {
  readonly from: CalendarPlace;
  readonly to: CalendarPlace;
  /** What is named: "trước" a day keeps the day, "trước" a month ends the day before it. */
  readonly unit: PeriodUnit;
  /** One day, one month, one quarter; not "tháng 3 - 5". */
  readonly isOne: boolean;
  /** Parts that do not touch: "Quý I, III". */
  readonly isApart: boolean;
  /** "Đầu tháng 5", "giữa năm", "cuối quý II": somewhere in it; only the first day of a beginning and the last of an end are sure. */
  readonly somewhere?: "beginning" | "middle" | "end";
}

export interface Period extends Stretch {
  /** Where the words stand in the folded text. */
  readonly start: number;
  readonly end: number;
}

/** What a form may say of words that have its shape: `day` and `period` name something that no calendar has, `nothing` no days at all. */
export type Refusal = "day" | "period" | "nothing";
