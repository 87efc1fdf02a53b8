/**
 * What was typed, without what is only a matter of keyboards: NFC, small letters, ordinary digits, spaces and minus signs, no full stop at the
 * end. NFKC turns full-width forms and special spaces into plain ones.
 */
export function plainForm(typed: string): string {
  return typed
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[‐‑‒–—−]/g, "-")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/(?:\.\/\.|[.;])$/, "")
    .trim();
}
