/** What the words of a header leave open is settled by what stands below them. */
import { foldText } from "../../plan/fold-text";
import type { ColumnRole } from "../table";
import type { DraftColumn } from "./draft-columns";

/** Texts alone are no amounts, and one column must hold the contents. */
export function settleRoles(drafts: readonly DraftColumn[]): readonly DraftColumn[] {
  const settled = drafts.map((draft) => {
    const { index, role, numbers, texts } = draft;
    if (draft.isCorrected) return draft;
    if ((role === "amount" || role === "quantity") && numbers === 0 && texts > 0) return { ...draft, role: textRole(draft) };
    if (role === "content" && numbers > 0 && texts * 4 < numbers) return { ...draft, role: "amount" as const };
    // "Tháng", "Đợt" before everything else number the rows.
    if (
      role === "quantity" &&
      index === (drafts[0]?.index ?? 0) &&
      /^(?:thang|quy|ngay|nam|lan|dot|ky|buoi)$/.test(foldText(draft.headings.at(-1) ?? ""))
    )
      return { ...draft, role: "ordinal" as const };
    if (role === "source" && numbers > texts) return { ...draft, role: "amount" as const };
    return draft;
  });
  if (settled.some(({ role }) => role === "content")) return settled;
  const free = settled.filter(({ role, texts, numbers }) => role === undefined && texts > numbers);
  const widest = free.reduce<DraftColumn | undefined>(
    (best, each) => (best === undefined || each.letters > best.letters ? each : best),
    undefined,
  );
  return settled.map((draft) => (draft === widest ? { ...draft, role: "content" as const } : draft));
}

/** A column named like money whose cells are texts: amounts typed as texts, or words. */
function textRole({ headings, texts, letters, role }: DraftColumn): ColumnRole | undefined {
  if (/nguon/.test(foldText(headings.at(-1) ?? ""))) return "source";
  return letters / texts <= 22 ? role : "content";
}
