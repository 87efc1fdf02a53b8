/** The heading of a table that has no word "Phụ lục" of its own: "Phần II. Mua sắm", "B. THIẾT BỊ", "Biểu số 2: Tập huấn". */
import type { Line } from "../lines/line";
import { isUnitLine } from "./read-money-unit";

/** How many lines above the table it can stand. */
const farthest = 4;

/** Undefined where no such line stands right above the table, at line `from` or below it. */
export function readPartHeading(lines: readonly Line[], tableStart: number, from: number): string | undefined {
  for (let at = tableStart - 1; at >= Math.max(from, tableStart - farthest); at--) {
    const text = lines[at]?.text.trim() ?? "";
    if (text === "" || isUnitLine(text)) continue;
    const [, title] = /^(?:(?:phần|mục|biểu|bảng)\s+(?:số\s+)?)?(?:[IVXL]{1,6}|[A-H]|\d{1,2})\s*[.):/–-]\s*(\p{L}.*)$/iu.exec(text) ?? [];
    return title?.replace(/[\s.:]+$/, "");
  }
  return undefined;
}
