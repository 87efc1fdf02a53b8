/** What Excel makes of a text that is entered into a cell: a number, a day, a formula, or text. The same rules for a person (vi-VN) and for the API (en-US). */
import type { CellValue } from "../../../documents/xlsx/workbook-file";
import { formulaFromLocal } from "../formulas/local-formula";
import type { CellLocale } from "./locale";
import { readDay } from "./read-day";

export interface Entry {
  readonly value: CellValue;
  readonly formula?: string;
  /** The format that Excel gives to a "General" cell with such an entry: "5%" brings "0%" along. */
  readonly numberFormat?: string;
  /** The entry began with an apostrophe, which is no part of the value. */
  readonly quotePrefix: boolean;
}

const errorValues = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"]);

/** `numberFormat` is the cell's: one formatted "@" keeps every text as it is. */
export function readEntry(typed: string, numberFormat: string, locale: CellLocale): Entry {
  if (typed === "") return { value: null, quotePrefix: false };
  if (typed.startsWith("'")) return { value: typed.slice(1), quotePrefix: true };
  if (numberFormat === "@") return { value: typed, quotePrefix: false };
  const text = typed.trim();
  const number = readNumber(text, locale);
  if (number !== undefined) return { ...number, quotePrefix: false };
  if (/^[=+\-@]./su.test(typed)) {
    const formula = typed.startsWith("=") ? typed : `=${typed.replace(/^@/, "")}`;
    return { value: null, formula: formulaFromLocal(formula, locale), quotePrefix: false };
  }
  if (/^(true|false)$/i.test(text)) return { value: text.toUpperCase() === "TRUE", quotePrefix: false };
  if (errorValues.has(text.toUpperCase())) return { value: { error: text.toUpperCase() }, quotePrefix: false };
  const day = readDay(text, locale);
  if (day !== undefined) return { ...day, quotePrefix: false };
  return { value: typed, quotePrefix: false };
}

function readNumber(text: string, locale: CellLocale): { readonly value: number; readonly numberFormat?: string } | undefined {
  const bracketed = /^\((.+)\)$/.exec(text);
  const inner = bracketed?.[1] ?? text;
  const decimal = locale.decimal === "." ? "\\." : ",";
  const group = locale.group === "." ? "\\." : ",";
  const match = new RegExp(`^([+-]?)\\s*(\\d{1,3}(?:${group}\\d{3})+|\\d*)(?:${decimal}(\\d*))?(?:e([+-]?\\d+))?\\s*(%?)$`, "i").exec(
    inner,
  );
  if (match === null) return undefined;
  const [, sign = "", whole = "", fraction, exponent, percent = ""] = match;
  if (whole === "" && (fraction ?? "") === "") return undefined;
  if (bracketed !== null && sign !== "") return undefined;
  const figures = firstFifteen(whole.replaceAll(locale.group, ""), fraction ?? "");
  const size = Number(`${figures}e${exponent ?? "0"}`) / (percent === "" ? 1 : 100);
  if (!Number.isFinite(size)) return undefined;
  const value = sign === "-" || bracketed !== null ? -size : size;
  const decimals = (fraction ?? "") === "" ? "" : ".00";
  if (percent !== "") return { value, numberFormat: `0${decimals}%` };
  if (exponent !== undefined) return { value, numberFormat: "0.00E+00" };
  if (whole.includes(locale.group)) return { value, numberFormat: `#,##0${decimals}` };
  return { value };
}

/** Excel keeps 15 significant digits of what is typed and makes zeros of the rest. */
function firstFifteen(whole: string, fraction: string): string {
  let kept = 0;
  const cut = (digit: string): string => {
    if (kept === 0 && digit === "0") return digit;
    kept += 1;
    return kept > 15 ? "0" : digit;
  };
  const figures = whole.replace(/\d/g, cut);
  return fraction === "" ? figures || "0" : `${figures || "0"}.${fraction.replace(/\d/g, cut)}`;
}
