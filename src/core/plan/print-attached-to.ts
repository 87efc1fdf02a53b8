/**
 * The wording of a reference to a document, as Nghị định 30/2020/NĐ-CP (Phụ lục I) sets it: a zero before days below 10, before months
 * 1 and 2 and before numbers below 10. Parts that a draft leaves blank are printed as "…", to be filled in by hand.
 */
import type { AppendixOptions } from "./appendix-options";
import type { PlanReference } from "./plan";
import { blank, padDay, padMonth } from "./print-date";

/** What a document is called where its text does not say. */
export const defaultDocumentKind = "Kế hoạch";

/**
 * "Kế hoạch số 05/KH-STTTT ngày 09 tháng 02 năm 2020 của Sở …": what stands after "Kèm theo", as `Plan.attachedTo` has it. In the form of
 * the Party (Hướng dẫn 36-HD/VPTW) "Kế hoạch số 06 - KH/BCĐ, ngày 18-01-2019 của Ban Chỉ đạo …".
 */
export function printAttachedTo(reference: PlanReference, form: AppendixOptions["form"] = "state"): string {
  const { kind, number, symbol, day, month, year, issuedBy } = reference;
  const numbered = number === undefined || number === "" ? blank : padded(number);
  const named = `${kind.trim() === "" ? defaultDocumentKind : kind.trim()} số ${numbered}`;
  const issuer = issuedBy === undefined || issuedBy.trim() === "" ? blank : issuedBy.trim();
  const hasSymbol = symbol !== undefined && symbol !== "";
  if (form === "party")
    return `${named}${hasSymbol ? ` - ${symbol}` : ""}, ngày ${padDay(day)}-${padMonth(month)}-${year === undefined ? blank : String(year)} của ${issuer}`;
  return `${named}${hasSymbol ? `${sign(symbol)}${symbol}` : ""} ngày ${padDay(day)} tháng ${padMonth(month)} năm ${year === undefined ? blank : String(year)} của ${issuer}`;
}

/** "05/KH-UBND", but "06-KH/TU": where the symbol itself has a stroke, as in documents of the Party, a dash stands before it. */
function sign(symbol: string): string {
  return /^\p{L}+\//u.test(symbol) ? "-" : "/";
}

/** "5" and "05" are the same number and printed "05"; a number that is none ("5A") stays. */
function padded(number: string): string {
  const text = number.trim();
  return /^\d$/.test(text) ? `0${text}` : text;
}
