/**
 * What was typed, without what is only a matter of keyboards: NFC, small letters, ordinary digits, spaces and minus signs, no invisible
 * characters, no full stop at the end. NFKC turns full-width forms and special spaces into plain ones.
 */
export function plainForm(typed: string): string {
  return (
    typed
      .normalize("NFKC")
      .toLowerCase()
      .replace(/\p{Cf}/gu, "")
      // Fonts of the time before Unicode drew Đ at the place of Ð (eth), and texts converted from them keep it.
      .replace(/[ðɖ]/g, "đ")
      .replace(/[‐‑‒–—−]/g, "-")
      .replace(/\s+/g, " ")
      .trim()
      .replace(/(?:\.?\/\.|[.;])$/, "")
      .trim()
  );
}
