/** The unit that a line or a heading states: "Đơn vị tính: Việt Nam đồng", "Kinh phí (triệu đồng)", "ĐVT: 1.000 đồng". */
import { foldText } from "../plan/fold-text";
import type { TableUnit } from "./table-unit";

/** Undefined where no unit is named. */
export function readMoneyUnit(text: string): TableUnit | undefined {
  const folded = foldText(text.slice(0, 120));
  if (!/dong|vnd|\bd\b/.test(folded)) return undefined;
  if (/\bt[yi] (?:dong|vnd|d)\b|\b1[.,]?000[.,]?000[.,]?000\b/.test(folded)) return "ty";
  if (/trieu|1[.,]?000[.,]?000/.test(folded)) return "trieu";
  return /nghin|ngan|1[.,]?000/.test(folded) ? "nghin" : "dong";
}

/** Whether a line says in what unit the table counts. */
export function isUnitLine(text: string): boolean {
  return /^\(?\s*(?:don vi(?: tinh)?|dvt|d\.v\.t)\s*[:.]/.test(foldText(text.slice(0, 60)).trim());
}
