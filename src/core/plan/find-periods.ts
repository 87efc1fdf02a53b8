/** Finds the stretches of calendar that a timeframe names, in reading order: days, weeks, months, quarters, half-years, years. */
import type { Period, Refusal, Stretch } from "./period";
import { forms } from "./period-forms";

/** Words that have the shape of a period and name what no calendar has. */
export interface Impossible {
  readonly what: "day" | "period";
  readonly start: number;
  readonly end: number;
}

export interface FoundPeriods {
  readonly periods: readonly Period[];
  readonly impossible: readonly Impossible[];
}

/** `folded` as `foldText` makes it, with dashes of every kind written "-". */
export function findPeriods(folded: string): FoundPeriods {
  const periods: Period[] = [];
  const impossible: Impossible[] = [];
  let at = 0;
  while (at < folded.length) {
    const found = startsWord(folded, at) ? formAt(folded, at) : undefined;
    if (found === undefined) {
      at += 1;
      continue;
    }
    const place = { start: at, end: at + found.length };
    if (typeof found.read !== "string") periods.push({ ...found.read, ...place });
    else if (found.read !== "nothing") impossible.push({ what: found.read, ...place });
    at = place.end;
  }
  return { periods, impossible };
}

function startsWord(folded: string, at: number): boolean {
  return /[a-z\d]/.test(folded.charAt(at)) && (at === 0 || !/[a-z\d/]/.test(folded.charAt(at - 1)));
}

/** "Kế hoạch số 10/2025": the number of a document and no month. */
const documentNumber = /(?:^|[^a-z])(?:so|nghi dinh|nghi quyet|quyet dinh|thong tu|cong van|chi thi|luat|dieu|khoan)\s*:?\s*$/;

function formAt(folded: string, at: number): { readonly read: Stretch | Refusal; readonly length: number } | undefined {
  if (/\d/.test(folded.charAt(at)) && documentNumber.test(folded.slice(Math.max(0, at - 16), at))) return undefined;
  for (const form of forms) {
    form.pattern.lastIndex = at;
    const found = form.pattern.exec(folded);
    if (found !== null && found[0] !== "") return { read: form.read(found), length: found[0].length };
  }
  return undefined;
}
