/** Days as Excel counts them: 1 is 1 January 1900, and 60 the 29 February 1900 that never was. */
const dayMilliseconds = 86_400_000;
const epoch = Date.UTC(1899, 11, 30);

/** Undefined where the calendar has no such day, or Excel none (before 1 March 1900, after 9999). */
export function serialOfDay(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const serial = (date.getTime() - epoch) / dayMilliseconds;
  return serial > 60 && year <= 9999 ? serial : undefined;
}

export interface DayAndTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** 0 is Sunday. */
  readonly weekday: number;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
}

/** What a serial number shows under a date format; fractions of a day are time, rounded to the second. */
export function dayOfSerial(serial: number): DayAndTime {
  const seconds = Math.round(serial * 86_400);
  const date = new Date(epoch + seconds * 1000);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
    hours: date.getUTCHours(),
    minutes: date.getUTCMinutes(),
    seconds: date.getUTCSeconds(),
  };
}
