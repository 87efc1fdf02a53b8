/** Signs that Word writes with a symbol font: private letters U+F020 to U+F0FF that mean nothing without it. */

const symbol: Readonly<Record<number, string>> = {
  0x2d: "-",
  0xa3: "≤",
  0xb0: "°",
  0xb1: "±",
  0xb3: "≥",
  0xb4: "×",
  0xb7: "•",
  0xb8: "÷",
  0xae: "→",
};

const wingdings: Readonly<Record<number, string>> = {
  0x6c: "●",
  0x6e: "■",
  0x6f: "☐",
  0x71: "☐",
  0x9f: "•",
  0xa7: "▪",
  0xa8: "☐",
  0xd8: "-",
  0xe0: "→",
  0xf0: "→",
  0xfb: "☒",
  0xfc: "✓",
  0xfd: "☒",
  0xfe: "☑",
};

/** The sign in Unicode; "•" for one that is only a picture to us. `code`: with or without the F000 of the private letters. */
export function symbolLetter(code: number, font: string | undefined): string {
  const low = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  if (/^(?:wingdings|webdings)/i.test(font ?? "")) return wingdings[low] ?? "•";
  const known = symbol[low];
  if (known !== undefined) return known;
  return low >= 0x20 && low < 0x7f ? String.fromCharCode(low) : "•";
}

/** A text in which private letters are replaced. */
export function withoutPrivateLetters(text: string, font: string | undefined): string {
  return text.replace(/[\uf020-\uf0ff]/g, (letter) => symbolLetter(letter.charCodeAt(0), font));
}
