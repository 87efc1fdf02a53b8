/**
 * Advance widths of Times New Roman, in 2,048ths of the type size. Measured on Tinos, which has the same metrics; only base letters are
 * listed, since no Vietnamese mark changes a width but the horn. A spreadsheet that does not fit its row heights by itself (merged cells in
 * Excel, every cell in LibreOffice) shows what we computed from these.
 */

export const unitsPerEm = 2048;

type Widths = Map<string, number>;

const table = (rows: readonly (readonly [number, string])[]): Widths =>
  new Map(rows.flatMap(([width, letters]) => [...letters].map((letter): [string, number] => [letter, width])));

const regularWidths: Widths = table([
  [369, "'"],
  [410, "|"],
  [512, " ,."],
  [569, "/:;\\ijlt"],
  [682, "!()-I[]`fr‘’"],
  [717, "•"],
  [797, "Js"],
  [819, "°"],
  [836, '"'],
  [909, "?acez“”"],
  [961, "^"],
  [983, "{}"],
  [1024, "#$*0123456789_bdghknopquvxyđ–§«»"],
  [1050, "₫"],
  [1083, "ơ"],
  [1108, "~"],
  [1110, "ư"],
  [1124, "÷"],
  [1139, "FPS"],
  [1155, "+<=>×"],
  [1251, "ELTZ"],
  [1366, "BCR"],
  [1479, "ADGHKNOQUVXYwĐƠ"],
  [1589, "Ư"],
  [1593, "&m"],
  [1706, "%"],
  [1821, "M"],
  [1886, "@"],
  [1933, "W"],
  [2048, "—…"],
]);

const boldWidths: Widths = table([
  [451, "|"],
  [512, " ,."],
  [569, "'/\\il"],
  [682, "!()-:;[]`fjt‘’"],
  [717, "•"],
  [797, "Is"],
  [807, "{}"],
  [819, "°"],
  [909, "cerz"],
  [1024, "#$*0123456789?J_agovxy–“”§«»"],
  [1050, "₫"],
  [1065, "~"],
  [1124, "÷"],
  [1134, "ơ"],
  [1137, '"'],
  [1139, "Sbdhknpquđ"],
  [1167, "+<=>×"],
  [1190, "^"],
  [1229, "ư"],
  [1251, "FP"],
  [1366, "BELTZ"],
  [1479, "ACDNRUVXYwĐ"],
  [1593, "GHKOQƠ"],
  [1630, "Ư"],
  [1706, "&m"],
  [1905, "@"],
  [1933, "M"],
  [2048, "%W—…"],
]);

/**
 * Width of one character. A letter that is not listed counts as wide as the widest common one, so that a row comes out too high rather than
 * too low. Marked letters join the table when they are first met: taking a letter apart is what costs time.
 */
export function glyphWidth(character: string, bold: boolean): number {
  const widths = bold ? boldWidths : regularWidths;
  const listed = widths.get(character);
  if (listed !== undefined) return listed;
  const width = /^\p{M}$/u.test(character) ? 0 : (widths.get(baseLetter(character)) ?? unitsPerEm);
  widths.set(character, width);
  return width;
}

/** The letter without tone and hat marks; the horn stays, it makes a letter wider. */
function baseLetter(character: string): string {
  const [base = "", ...marks] = character.normalize("NFD");
  return marks.includes("\u031b") ? `${base}\u031b`.normalize("NFC") : base;
}
