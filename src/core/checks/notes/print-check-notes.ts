/** The notes as the text of a custom XML part: one element of our own namespace with JSON inside, so that nothing of it can be mistaken for markup. */
import type { KeptFingerprint } from "../fingerprint/fingerprint";
import type { CheckNotes } from "./check-notes";
import { checkNotesLimits } from "./check-notes";

export const checkNotesNamespace = "urn:phuluc:check-notes";

/** Of the form that is written; a part of a later form is left alone. */
export const checkNotesVersion = "1";

/** What is longer than `checkNotesLimits` is cut, so that all that is written can be read again. */
export function printCheckNotes({ ignored, fingerprint }: CheckNotes): string {
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
    ...(fingerprint === undefined ? {} : { fingerprint: { ...withinLimit(fingerprint), ...signed(fingerprint) } }),
  });
  return `<checkNotes xmlns="${checkNotesNamespace}" version="${checkNotesVersion}">${escaped(json)}</checkNotes>`;
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
