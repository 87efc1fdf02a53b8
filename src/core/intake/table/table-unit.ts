/** What the figures of a table count in, and how they are then read. */
import type { MoneyUnit } from "../../money/unit";

/** A table may count in tỷ đồng; an appendix of ours never does, since its costs would be fractions. */
export type TableUnit = MoneyUnit | "ty";

/** The unit that the appendix takes over from the table. */
export function unitOfAppendix(unit: TableUnit): MoneyUnit {
  return unit === "ty" ? "trieu" : unit;
}

/** A cell's text and the unit that its bare figure counts in: in a table of tỷ đồng "1,5" is read as "1,5 tỷ". */
export function inTableUnit(text: string, unit: TableUnit): { readonly text: string; readonly unit: MoneyUnit } {
  if (unit !== "ty") return { text, unit };
  return { text: /\p{L}/u.test(text) ? text : `${text} tỷ`, unit: "dong" };
}
