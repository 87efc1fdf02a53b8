/** What an officer may choose about the form of an appendix. Everything has a usual value: nothing has to be chosen. */

/** "as-written": the ordinals of the text. "running": counted through all groups. "anew": counted from 1 below each group. */
export type Numbering = "as-written" | "running" | "anew";

/** Who signs below the table, from left to right: "Người lập biểu", "Kế toán trưởng", "Thủ trưởng đơn vị". */
export interface Signature {
  /** Printed in capitals. */
  readonly position: string;
  /** Below the room for the signature; empty where the name is written by hand. */
  readonly name: string;
}

/** "Long Hưng, ngày 05 tháng 02 năm 2026", above the signatures. Parts that are left blank are printed as "…". */
export interface PlaceAndDate {
  readonly place: string;
  readonly day: number | undefined;
  readonly month: number | undefined;
  readonly year: number | undefined;
}

export interface AppendixOptions {
  /** "state": Nghị định 30/2020/NĐ-CP. "party": Hướng dẫn 36-HD/VPTW, for documents of the Party. */
  readonly form: "state" | "party";
  /** The appendix's number where the plan has several, printed as a Roman one: Phụ lục II. From 1 to 3,999. */
  readonly numeral: number | undefined;
  readonly numbering: Numbering;
  /** The officer's choice of paper; undefined where the columns decide. */
  readonly orientation: "Portrait" | "Landscape" | undefined;
  /** Whether there is a column for remarks (ghi chú), to be filled in. The column for sources of funds comes by itself where a task names one. */
  readonly remarks: boolean;
  readonly placeAndDate: PlaceAndDate | undefined;
  readonly signatures: readonly Signature[];
}

export const usualOptions: AppendixOptions = {
  form: "state",
  numeral: undefined,
  numbering: "as-written",
  orientation: undefined,
  remarks: false,
  placeAndDate: undefined,
  signatures: [],
};

/** Who usually signs an appendix, from left to right. */
export const usualPositions = ["Người lập biểu", "Kế toán trưởng", "Thủ trưởng đơn vị"] as const;

/** The options of an appendix, with the usual ones for those that it does not name. */
export function optionsOf(appendix: { readonly options?: Partial<AppendixOptions> }): AppendixOptions {
  return { ...usualOptions, ...appendix.options };
}
