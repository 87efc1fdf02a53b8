import { plainForm } from "./plain-form";
import type { MoneyUnit } from "./unit";

const names: readonly (readonly [name: RegExp, unit: MoneyUnit])[] = [
  [/^(?:(?:việt nam )?đồng|đồng việt nam|dong|đ|vnđ|vnd)?$/, "dong"],
  [/^(?:nghìn|ngàn|nghin|ngan|1[.,]?000)(?: (?:đồng|dong|đ|vnđ|vnd))?$/, "nghin"],
  [/^(?:triệu|trieu|tr|1[.,]?000[.,]?000)(?: (?:đồng|dong|đ|vnđ|vnd))?$/, "trieu"],
];

const label = /^\(?\s*(?:(?:đơn vị(?: tính)?|đvt)\s*:?\s*)?|\s*\)$/g;

/**
 * The unit that a text names and nothing else: "triệu đồng", "trieu", "1.000 đồng", or the unit line of a table, "(Đơn vị tính: triệu đồng)". An empty
 * text is đồng. Undefined for every other text: "tỷ đồng" is no unit of a table here, and must never pass as đồng.
 */
export function readUnitName(text: string): MoneyUnit | undefined {
  const bare = plainForm(text).replace(label, "");
  return names.find(([name]) => name.test(bare))?.[1];
}
