/** A moment of the clock as the pane says it. */

/** "2026-11-21T19:46:27" -> "21/11/2026". */
const day = (time: string): string => /^(\d{4})-(\d{2})-(\d{2})/.exec(time)?.slice(1).reverse().join("/") ?? time;
const hour = (time: string): string => /T(\d{2}:\d{2})/.exec(time)?.[1] ?? "";
export const moment = (time: string): string => (hour(time) === "" ? day(time) : `${day(time)} at ${hour(time)}`);
