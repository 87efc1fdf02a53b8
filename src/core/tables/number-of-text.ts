import type { Decimal } from "../money/decimal";
import { readDecimal } from "../money/decimal";
import { plainForm } from "../money/plain-form";
import { readFigure } from "../money/read-figure";

/** A number that was typed as a text: "1.234.567", "12,5", "(300)". Undefined for words, and where the separators follow no rule. */
export function numberOfText(text: string): Decimal | undefined {
  if (!/\d/.test(text) || text.length > 40) return undefined;
  const bare = plainForm(text)
    .replace(/^['\u2019]/, "")
    .replace(/\s*(?:\u0111\u1ed3ng|\u0111|vn\u0111|vnd|dong)$/, "");
  const negative = /^\((.*)\)$/.exec(bare)?.[1];
  const figure = readFigure((negative ?? bare).replace(/^-/, "").trim());
  const read = figure?.readings[0];
  if (read === undefined) return undefined;
  return readDecimal(negative !== undefined || bare.startsWith("-") ? `-${read}` : read);
}
