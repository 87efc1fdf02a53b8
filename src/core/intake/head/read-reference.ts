/** Reads "Kế hoạch số 05/KH-STTTT ngày 09/02/2020 của Sở …": number, symbol, date and issuing body, each of which a draft may leave blank. */
import { foldText } from "../../plan/fold-text";
import { daysInMonth, isPlanYear } from "../../plan/calendar";
import type { PlanReference } from "../../plan/plan";
import { documentKindAtStart } from "./document-kinds";

export type ReferenceParts = Omit<PlanReference, "kind"> & { readonly kind: string | undefined };

const noDate = { day: undefined, month: undefined, year: undefined };

/** The text is one line without brackets. Never fails: what is not there is undefined. */
export function readReference(text: string): ReferenceParts {
  const written = text.replace(/\s+/g, " ").trim();
  const folded = foldText(written);
  const kind = documentKindAtStart(folded);
  const of = / cua (?=\S)/.exec(folded);
  const issuedBy = of === null || folded.length !== written.length ? undefined : withoutClosing(written.slice(of.index + of[0].length));
  return {
    kind: kind === undefined ? undefined : sentenceCase(written.slice(0, kind.length)),
    ...readNumber(written),
    ...readDate(folded),
    issuedBy,
  };
}

/** "Số: 05/KH-STTTT", "số /KH-UBND" (blank), "Số 06 - KH/BCĐ" as Party documents write it. */
export function readNumber(text: string): Pick<PlanReference, "number" | "symbol"> {
  const found =
    /(?:^|[^\p{L}])s(?:ố|o)\s?:?\s{0,3}(\d{1,6}[A-Za-z]?|[.…_\s]{0,30})\s?[/-]\s?((?:\d{4}\/)?\p{Lu}[\p{Lu}\d]{0,12}(?:[-/&,.]\s?(?!ng(?:à|a)y[^\p{L}])[\p{L}\d&]{1,12}){0,5})/iu.exec(
      text,
    );
  if (found === null) return { number: undefined, symbol: undefined };
  const number = (found[1] ?? "").replace(/[.…_\s]+/g, "");
  return { number: number === "" ? undefined : number, symbol: found[2]?.replace(/\s+/g, "").replace(/[-/&,.]+$/, "") };
}

/** "ngày 09 tháng 02 năm 2020", "ngày tháng 02 năm 2020", "ngày 09/02/2020", "ngày /02/2020". Folded text. A day that does not exist is left out. */
export function readDate(folded: string): Pick<PlanReference, "day" | "month" | "year"> {
  const found =
    /ngay[\s.…_]{0,30}(\d{1,2})?[\s.…_]{0,30}thang[\s.…_]{0,30}(\d{1,2})?[\s.…_]{0,30}nam\s{0,3}(\d{4})/.exec(folded) ??
    /ngay[\s.…_]{0,30}(\d{1,2})?[\s.…_]{0,30}[/-]\s?(\d{1,2})\s?[/-]\s?(\d{4})/.exec(folded);
  if (found === null) return noDate;
  const [day, month, year] = [found[1], found[2], found[3]].map((part) => (part === undefined ? undefined : Number(part)));
  if (year === undefined || !isPlanYear(year)) return noDate;
  if (month === undefined || month < 1 || month > 12) return { ...noDate, year };
  return { day: day !== undefined && day >= 1 && day <= daysInMonth(year, month) ? day : undefined, month, year };
}

/** "KẾ HOẠCH" and "kế hoạch" are written "Kế hoạch". */
export function sentenceCase(text: string): string {
  const small = text.toLowerCase();
  return small.charAt(0).toUpperCase() + small.slice(1);
}

function withoutClosing(text: string): string | undefined {
  const body = text.replace(/[\s.,;:)/]+$/, "").trim();
  return body === "" ? undefined : body;
}
