/** The unit that a line or a heading states: "Đơn vị tính: Việt Nam đồng", "Kinh phí (triệu đồng)", "ĐVT: 1.000 đồng". */
import { foldText } from "../../plan/fold-text";
import type { TableUnit } from "./table-unit";

const money = "(?:dong|vnd|d)";

/** From the largest unit down, in folded text: written out, shortened ("tr.đ", "1.000đ"), or alone in brackets. */
const units: readonly (readonly [name: RegExp, unit: TableUnit])[] = [
  [new RegExp(`(?<![a-z])t[yi]\\s?${money}(?![a-z])|\\(\\s*t[yi]\\s*\\)|(?<!\\d)1[.,]?000[.,]?000[.,]?000(?!\\d)`), "ty"],
  [new RegExp(`(?<![a-z])(?:trieu|tr)\\.?\\s?${money}(?![a-z])|\\(\\s*(?:trieu|tr)\\.?\\s*\\)|(?<!\\d)1[.,]?000[.,]?000(?!\\d)`), "trieu"],
  [new RegExp(`(?<![a-z])(?:nghin|ngan|ng)\\.?\\s?${money}(?![a-z])|\\(\\s*(?:nghin|ngan)\\s*\\)|(?<!\\d)1[.,]?000(?!\\d)`), "nghin"],
];

/** Not folded: "hoạt động" is no đồng. Bare of accents it counts only where it stands alone in brackets. */
const dong = /(?<!\p{L})(?:đồng|vnđ|vnd|đ)(?!\p{L})/u;

/** Undefined where no unit of đồng is named. */
export function readMoneyUnit(text: string): TableUnit | undefined {
  const beginning = text.slice(0, 120).normalize("NFC").toLowerCase();
  const folded = foldText(beginning);
  const named = units.find(([name]) => name.test(folded))?.[1];
  return named ?? (dong.test(beginning) || /\(\s*(?:dong|vnd|d)\s*\)/.test(folded) ? "dong" : undefined);
}

const unitLabel = /^\(?\s*(?:don vi(?: tinh)?|dvt|d\.v\.t)\s*[:.]?\s*/;

/** The unit of a line that says in what the table counts: "(Đơn vị tính: triệu đồng)", "ĐVT: tr.đ". Undefined where it names none that we know. */
export function readUnitLine(text: string): TableUnit | undefined {
  const named = text
    .slice(0, 120)
    .replace(/^[^:.]*[:.]\s*/, "")
    .replace(/[()]/g, "");
  return readMoneyUnit(text) ?? readMoneyUnit(`(${named.trim()})`);
}

/** Whether a line says in what unit the table counts. Without a colon it must name the unit. */
export function isUnitLine(text: string): boolean {
  const found = unitLabel.exec(foldText(text.slice(0, 60)).trim())?.[0];
  if (found === undefined) return false;
  return /[:.]\s*$/.test(found) || (text.length < 60 && readMoneyUnit(text) !== undefined);
}
