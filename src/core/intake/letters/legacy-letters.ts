/**
 * Vietnamese letters as they were written before Unicode: bytes of a Western code page that only a special font showed as Vietnamese.
 * TCVN3 (fonts .VnTime, .VnTimeH) has one byte a letter, VNI (fonts VNI-Times) a letter and its mark. Read without the font they are
 * "Tæng céng" and "Toång coäng" for "Tổng cộng". Tables alone: whether a text is such a text is told by `detect-legacy-letters.ts`.
 */

export type LegacyEncoding = "tcvn3" | "vni";

/** From U+00A1 on; a blank stands for a place without a letter. */
const tcvn3Letters = "ĂÂÊÔƠƯĐăâêôơưđ      àảãáạ ằẳẵắ       ặầẩẫấậè ẻẽéẹềểễếệìỉ   ĩíịò ỏõóọồổỗốộờởỡớợù ủũúụừửữứựỳỷỹýỵ";

const tcvn3: ReadonlyMap<string, string> = new Map(
  Array.from(tcvn3Letters).flatMap((letter, index) => (letter === " " ? [] : [[String.fromCharCode(0xa1 + index), letter] as const])),
);

/** Behind a, e, o, u, y and ô (ơ), ö (ư): what each mark makes of the letter before it. */
const vniMarks: Readonly<Record<string, readonly [mark: string, result: string][]>> = {
  a: pairs("ùøûõïâáàåãäêéèúüë", "áàảãạâấầẩẫậăắằẳẵặ"),
  e: pairs("ùøûõïâáàåãä", "éèẻẽẹêếềểễệ"),
  o: pairs("ùøûõïâáàåãä", "óòỏõọôốồổỗộ"),
  u: pairs("ùøûõï", "úùủũụ"),
  y: pairs("ùøûõ", "ýỳỷỹ"),
  ô: pairs("ùøûõï", "ớờởỡợ"),
  ö: pairs("ùøûõï", "ứừửữự"),
};

const vniAlone = pairs("ôöñæóòîíì", "ơưđỉĩịỵíì");

const vni: ReadonlyMap<string, string> = new Map([
  ...vniAlone.flatMap(([letter, result]) => inBothCases(letter, result)),
  ...Object.entries(vniMarks).flatMap(([base, marks]) =>
    marks.flatMap(([mark, result]) => [
      ...inBothCases(`${base}${mark}`, result),
      [`${base.toUpperCase()}${mark}`, result.toUpperCase()] as const,
      [`${base}${mark.toUpperCase()}`, result] as const,
    ]),
  ),
]);

const vniLetters = /[aeouyôö][ùøûõïâáàåãäêéèúüë]|[ôöñæóòîíì]/gi;

/** `capitals`: the text was set in a font that shows small letters as capitals (.VnTimeH). A letter that the encoding lacks stays as it is. */
export function fromLegacyLetters(text: string, encoding: LegacyEncoding, capitals = false): string {
  if (encoding === "vni") return text.replace(vniLetters, (found) => vni.get(found) ?? inParts(found));
  const letters = text.replace(/[\u00a1-\u00fe]/g, (letter) => tcvn3.get(letter) ?? letter);
  return capitals ? letters.toUpperCase() : letters.split("\n").map(withCapitals).join("\n");
}

/** Two letters of which only each by itself is one of the encoding's. */
function inParts(found: string): string {
  return [...found].map((letter) => vni.get(letter) ?? letter).join("");
}

/** TCVN3 has no capitals with tones: those of a title were small letters in a font of capitals. "TổNG CộNG" -> "TỔNG CỘNG". */
function withCapitals(line: string): string {
  if (/[A-Z][^a-z]*[A-Z][^a-z]*[A-Z]/.test(line) && !/[a-z]/.test(line)) return line.toUpperCase();
  const words = line.split(/([^\p{L}]+)/u);
  // "KÕ HO¹CH": one capital alone could begin a name, beside a word in capitals it does not.
  const isTitle = words.map((word) => /^[^a-z]*[A-Z][^a-z]*[A-Z][^a-z]*$/.test(word) && /[^\u0000-\u007f]/.test(word));
  return words
    .map((word, index) => {
      const isOneCapital = /^[A-Z][^A-Za-z]+$/.test(word) && (isTitle[index - 2] === true || isTitle[index + 2] === true);
      return isTitle[index] === true || isOneCapital ? word.toUpperCase() : word;
    })
    .join("");
}

function pairs(from: string, to: string): [string, string][] {
  const results = [...to];
  return [...from].map((letter, index) => [letter, results[index] ?? letter]);
}

function inBothCases(from: string, to: string): readonly (readonly [string, string])[] {
  return [
    [from, to],
    [from.toUpperCase(), to.toUpperCase()],
  ];
}
