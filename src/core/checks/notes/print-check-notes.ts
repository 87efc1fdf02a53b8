/** The notes as the text of a custom XML part: one element of our own namespace with JSON inside, so that nothing of it can be mistaken for markup. */
import type { KeptFingerprint } from "../fingerprint/fingerprint";
import type { TableCorrection } from "../../tables/corrections/corrections";
import type { CheckNotes } from "./check-notes";
import { checkNotesLimits } from "./check-notes";

export const checkNotesNamespace = "urn:phuluc:check-notes";

/** Of the form that is written; a part of a later form is left alone. */
export const checkNotesVersion = "1";

/** What is longer than `checkNotesLimits` is cut, so that all that is written can be read again. */
export function printCheckNotes({ ignored, fingerprint, corrections }: CheckNotes): string {
  const limits = checkNotesLimits;
  const signed = ({ by, at }: { readonly by: string; readonly at: string }): { by: string; at: string } => ({
    by: by.slice(0, limits.by),
    at: at.slice(0, limits.at),
  });
  const json = JSON.stringify({
    ignored: ignored.slice(-limits.ignored).map((note) => ({
      rule: note.rule,
      key: note.key.slice(0, limits.key),
      reason: note.reason.slice(0, limits.reason),
      ...signed(note),
    })),
    ...(corrections.length === 0
      ? {}
      : { corrections: corrections.slice(-limits.corrections).map((each) => ({ ...cut(each), ...signed(each) })) }),
    ...(fingerprint === undefined ? {} : { fingerprint: { ...withinLimit(fingerprint), ...signed(fingerprint) } }),
  });
  return `<checkNotes xmlns="${checkNotesNamespace}" version="${checkNotesVersion}">${escaped(json)}</checkNotes>`;
}

/** Keys that say nothing are left out by JSON. */
function cut({ sheet, signs, place, isLeftOut, unit, columns, rows }: TableCorrection): Omit<TableCorrection, "by" | "at"> {
  const limits = checkNotesLimits;
  const words = (text: string): string => text.slice(0, limits.words);
  return {
    sheet: sheet.slice(0, limits.sheetName),
    signs: { headings: signs.headings.slice(0, limits.signs).map(words), words: signs.words.slice(0, limits.signs).map(words) },
    place,
    isLeftOut,
    unit,
    columns: columns.slice(-limits.correctedColumns).map((each) => ({ ...each, heading: words(each.heading) })),
    rows: rows
      .slice(-limits.correctedRows)
      .map((each) => ({ ...each, words: words(each.words), above: words(each.above), below: words(each.below) })),
  };
}

/** Of a workbook that is too large for its marks to be kept, the code alone: a later check says whether something changed, not where. */
function withinLimit({ code, sheets }: KeptFingerprint): KeptFingerprint {
  const letters = sheets.flatMap(({ rows }) => rows).reduce((sum, { marks }) => sum + marks.length, 0);
  return { code, sheets: letters > checkNotesLimits.allMarks ? sheets.map(({ name }) => ({ name, rows: [] })) : sheets };
}

/** JSON has escaped control characters and lone surrogates already; XML refuses two more letters. */
function escaped(json: string): string {
  return json
    .replace(/[\ufffe\uffff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16)}`)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}
