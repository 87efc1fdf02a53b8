/** Which columns the rows of a table are read by: their ordinals, contents, codes, figures. */
import type { ColumnRole } from "../table";
import type { DraftColumn } from "./draft-columns";

export interface ColumnLayout {
  readonly ordinal: number | undefined;
  readonly content: number | undefined;
  /** Where labels may stand: ordinals, codes, contents, from left to right. */
  readonly labels: readonly number[];
  readonly codes: readonly number[];
  readonly numeric: readonly number[];
}

export function layoutOf(drafts: readonly DraftColumn[]): ColumnLayout {
  const indexes = (...roles: readonly (ColumnRole | undefined)[]): readonly number[] =>
    drafts.filter(({ role }) => roles.includes(role)).map(({ index }) => index);
  const ordinal = indexes("ordinal")[0];
  const contents = drafts.filter(({ role }) => role === "content");
  const content = contents.reduce<DraftColumn | undefined>(
    (best, each) => (best === undefined || each.letters > best.letters * 2 ? each : best),
    undefined,
  );
  const codes = indexes("code");
  const numeric = drafts
    .filter(({ role, numbers, texts }) => isNumericRole(role) || (role === undefined && numbers > texts))
    .map(({ index }) => index);
  const labels = drafts
    .filter(({ role }) => role !== "other")
    .filter(({ index, role }) => !numeric.includes(index) && (content === undefined ? role !== "note" : index <= content.index))
    .map(({ index }) => index);
  return { ordinal, content: content?.index, labels, codes, numeric };
}

export function isNumericRole(role: ColumnRole | undefined): boolean {
  return role === "amount" || role === "quantity" || role === "price" || role === "tax" || role === "rate" || role === "share";
}
