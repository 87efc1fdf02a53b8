const twoDigits = (part: number): string => String(part).padStart(2, "0");

/** The time on the wall where this machine stands, to the second: "2026-11-21T19:46:27". */
export function localTime(time: Date): string {
  const day = [String(time.getFullYear()), twoDigits(time.getMonth() + 1), twoDigits(time.getDate())].join("-");
  return `${day}T${[time.getHours(), time.getMinutes(), time.getSeconds()].map(twoDigits).join(":")}`;
}
