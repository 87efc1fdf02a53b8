import { dayOfSerial } from "./serial-day";

const monthNames = Array.from({ length: 12 }, (_, index) => `Thg${String(index + 1)}`);
const weekdayNames = ["CN", "T2", "T3", "T4", "T5", "T6", "T7"];
const two = (value: number): string => String(value).padStart(2, "0");

/** A serial number under a date format, as vi-VN Excel shows it. Excel draws the system's short date, `m/d/yyyy`, in the user's order. */
export function dateText(serial: number, format: string): string {
  const at = dayOfSerial(serial);
  const code = /^m\/d\/yyyy$/i.test(format.trim()) ? "dd/mm/yyyy" : format;
  const halfDay = /am\/pm/i.test(code);
  const hours = halfDay ? at.hours % 12 || 12 : at.hours;
  let afterHours = false;
  return code.replace(
    /"([^"]*)"|\\(.)|am\/pm|d+|m+(?=:?\s*s)|m+|y+|h+|s+/giu,
    (token: string, quoted?: string, escaped?: string, offset?: number) => {
      if (quoted !== undefined || escaped !== undefined) return quoted ?? escaped ?? "";
      const length = token.length;
      const minutes = afterHours || /^:?\s*s/i.test(code.slice((offset ?? 0) + length));
      switch (token.charAt(0).toLowerCase()) {
        case "a":
          return at.hours < 12 ? "SA" : "CH";
        case "d":
          return length > 2 ? (weekdayNames[at.weekday] ?? "") : length === 2 ? two(at.day) : String(at.day);
        case "y":
          return length > 2 ? String(at.year) : two(at.year % 100);
        case "h":
          afterHours = true;
          return length > 1 ? two(hours) : String(hours);
        case "s":
          return length > 1 ? two(at.seconds) : String(at.seconds);
        default:
          if (minutes && length <= 2) {
            afterHours = false;
            return length > 1 ? two(at.minutes) : String(at.minutes);
          }
          return length > 2 ? (monthNames[at.month - 1] ?? "") : length === 2 ? two(at.month) : String(at.month);
      }
    },
  );
}
