/** Excel's number formats: what a cell shows. Covers the formats that appendices use; colours and conditions in brackets are skipped. */
import type { CellValue } from "../../../documents/xlsx/workbook-file";
import { fixedDecimals, plainNumber } from "./decimal-text";
import { dateText } from "./date-format";
import type { CellLocale } from "./locale";

/** The text that a cell shows in a column that is wide enough. */
export function displayText(value: CellValue, format: string, locale: CellLocale): string {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const sections = splitSections(format);
  if (typeof value === "string") return sections.length < 4 ? value : literalText(sections[3] ?? "@").replace("@", value);
  if (format === "@") return generalText(value, locale);
  const negative = value < 0 && sections.length > 1;
  const section = negative ? sections[1] : value === 0 && sections.length > 2 ? sections[2] : sections[0];
  return numberText(negative ? -value : value, section ?? "General", locale);
}

function splitSections(format: string): readonly string[] {
  return format.match(/(?:"[^"]*"|\\.|[^;"\\])+|(?<=;)(?=;|$)/gu) ?? ["General"];
}

function numberText(value: number, section: string, locale: CellLocale): string {
  const code = section
    .replace(/\[[^\]]*\]/g, "")
    .replace(/_./g, " ")
    .replace(/\*./g, "");
  if (/^general$/i.test(code.trim())) return generalText(value, locale);
  const bare = code.replace(/"[^"]*"|\\./g, "");
  if (/[dmyhs]/i.test(bare)) return value < 0 ? "########" : dateText(value, code);
  const place = /(?:[0#?][0#?,]*(?:\.[0#?]*)?|\.[0#?]+)(?:E[+-]0+)?/i.exec(bare)?.[0];
  if (place === undefined) return literalText(code);
  const percents = bare.split("%").length - 1;
  const body = placeText(value * 100 ** percents, place, locale);
  const sign = value < 0 && /[1-9]/.test(body) ? "-" : "";
  const at = code.indexOf(place);
  return sign + literalText(code.slice(0, at)) + body + literalText(code.slice(at + place.length));
}

/** One run of placeholders such as `#,##0.00`, without the sign. */
function placeText(value: number, place: string, locale: CellLocale): string {
  const [mantissa = "", exponent] = place.split(/E[+-]/i);
  const [integer = "", fraction = ""] = mantissa.split(".");
  if (exponent !== undefined) return scientificText(value, fraction.length, exponent.length, locale);
  const scale = /,*$/.exec(integer)?.[0].length ?? 0;
  const [whole = "", decimals = ""] = fixedDecimals(Math.abs(value) / 1000 ** scale, fraction.length).split(".");
  const figures = whole.replace(/^0+/, "").padStart((integer.match(/0/g) ?? []).length, "0");
  const grouped = integer.slice(0, integer.length - scale).includes(",") ? figures.replace(/\B(?=(\d{3})+$)/g, locale.group) : figures;
  let shown = decimals;
  for (let index = fraction.length - 1; index >= 0 && fraction[index] === "#" && shown.endsWith("0"); index--) shown = shown.slice(0, -1);
  return mantissa.includes(".") ? grouped + locale.decimal + shown : grouped;
}

function scientificText(value: number, decimals: number, exponentDigits: number, locale: CellLocale): string {
  const [mantissa = "", exponent = "0"] = Math.abs(value).toExponential(decimals).split("e");
  const size = Number(exponent);
  return `${mantissa.replace(".", locale.decimal)}E${size < 0 ? "-" : "+"}${String(Math.abs(size)).padStart(exponentDigits, "0")}`;
}

/** "General": at most 11 characters, then powers of ten. */
function generalText(value: number, locale: CellLocale): string {
  const size = Math.abs(Number(value.toPrecision(15)));
  if (size !== 0 && (size >= 1e11 || size < 1e-9 || (size < 1e-4 && plainNumber(size).length > 11))) {
    const [mantissa = "", exponent = "0"] = value.toExponential(5).split("e");
    const power = Number(exponent);
    const short = mantissa.includes(".") ? mantissa.replace(/\.?0+$/, "") : mantissa;
    return `${short.replace(".", locale.decimal)}E${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
  }
  const wholeDigits = String(Math.trunc(size)).length;
  const text = fixedDecimals(value, Math.max(0, 10 - wholeDigits));
  return (text.includes(".") ? text.replace(/\.?0+$/, "") : text).replace(".", locale.decimal);
}

/** What stands around the figures: quoted text, escaped and plain characters. */
function literalText(code: string): string {
  return code.replace(/"([^"]*)"|\\(.)/gu, "$1$2");
}
