/**
 * The wording of a reference to a document, as Nghị định 30/2020/NĐ-CP (Phụ lục I) sets it: a zero before days below 10, before months
 * 1 and 2 and before numbers below 10. Parts that a draft leaves blank are printed as "…", to be filled in by hand.
 */
import type { PlanReference } from "./plan";

const blank = "…";

/** What a document is called where its text does not say. */
export const defaultDocumentKind = "Kế hoạch";

/** "Kế hoạch số 05/KH-STTTT ngày 09 tháng 02 năm 2020 của Sở …": what stands after "Kèm theo", as `Plan.attachedTo` has it. */
export function printAttachedTo(reference: PlanReference): string {
  const { kind, number, symbol, day, month, year, issuedBy } = reference;
  const numberAndSymbol = `${number === undefined || number === "" ? blank : padded(number)}${symbol === undefined || symbol === "" ? "" : `/${symbol}`}`;
  const date = `ngày ${day === undefined ? blank : padded(String(day))} tháng ${month === undefined ? blank : month < 3 ? padded(String(month)) : String(month)} năm ${year === undefined ? blank : String(year)}`;
  const issuer = issuedBy === undefined || issuedBy.trim() === "" ? blank : issuedBy.trim();
  return `${kind.trim() === "" ? defaultDocumentKind : kind.trim()} số ${numberAndSymbol} ${date} của ${issuer}`;
}

/** "5" and "05" are the same number and printed "05"; a number that is none ("5A") stays. */
function padded(number: string): string {
  const text = number.trim();
  return /^\d$/.test(text) ? `0${text}` : text;
}
