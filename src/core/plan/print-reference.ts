/** The line in italics below the title of an appendix, as Nghị định 30/2020/NĐ-CP (Phụ lục I) words it. */
import type { AppendixOptions } from "./appendix-options";
import type { PlanReference } from "./plan";
import { printAttachedTo } from "./print-attached-to";

/** "(Kèm theo Kế hoạch số …/KH-STTTT ngày … tháng 02 năm 2020 của Sở …)". Parts that a draft leaves blank are printed as "…". */
export function printReference(reference: PlanReference, form: AppendixOptions["form"] = "state"): string {
  return `(Kèm theo ${printAttachedTo(reference, form)})`;
}
