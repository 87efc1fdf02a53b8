/**
 * The text as a machine compares it: small letters, no accents, đ as d. "Tổng cộng" and "TONG CONG" are one, and so are the
 * old and the new place of a tone mark. In NFC text every letter stays one character, so that places in the result are places in the text.
 */
export function foldText(text: string): string {
  return text.normalize("NFD").replace(/\p{M}+/gu, "").replace(/[đĐ]/g, "d").toLowerCase();
}
