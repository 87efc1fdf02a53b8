/** Text in the encodings of before Unicode comes back as it was, and nothing else is touched. */
import fc from "fast-check";
import { convertLegacyLetters, detectLegacyLetters } from "../../../src/core/intake/letters/detect-legacy-letters";
import { isSyllable } from "../../../src/core/intake/letters/is-syllable";
import type { LegacyEncoding } from "../../../src/core/intake/letters/legacy-letters";
import { fromLegacyLetters } from "../../../src/core/intake/letters/legacy-letters";
import { fixture, fixtureNames } from "./samples";
import { encodeLegacy } from "./encode-legacy";

const encodings: readonly LegacyEncoding[] = ["tcvn3", "vni"];

describe.each(encodings)("%s", (encoding) => {
  test.each(fixtureNames)("a whole plan comes back: %s", (name) => {
    const text = fixture(name);
    const written = encodeLegacy(text, encoding);
    expect(written).not.toBe(text);
    expect(convertLegacyLetters(written)).toEqual({ text: encoding === "vni" ? text : withoutCapitalTones(text), encoding });
  });

  test("every small letter comes back, whatever stands beside it", () => {
    const letters = Array.from("aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđbcghklmnpqrstvx ,.;-123");
    // In VNI a letter and its mark are two: "a" before "â" is "aâ", which is also "â".
    const parted = fc.array(fc.constantFrom(...letters), { maxLength: 60 }).map((written) => written.join(encoding === "vni" ? "b" : ""));
    fc.assert(fc.property(parted, (text) => fromLegacyLetters(encodeLegacy(text, encoding), encoding) === text));
  });
});

test("capitals of TCVN3, small letters in a font of capitals, are told by the letters beside them", () => {
  expect(fromLegacyLetters("UBND TØNH\nKÕ HO¹CH n¨m 2009", "tcvn3")).toBe("UBND TỈNH\nKẾ HOẠCH năm 2009");
  expect(fromLegacyLetters("Së TTTT, HéI phô n÷", "tcvn3")).toBe("Sở TTTT, HỘI phụ nữ");
  expect(fromLegacyLetters("kÕ ho¹ch", "tcvn3", true)).toBe("KẾ HOẠCH");
});

test.each([
  ["real Vietnamese", "Tổng cộng: hai trăm triệu đồng"],
  ["Vietnamese with letters of a Western code page alone", "Có và là, à, cô, chú, bà, ông"],
  ["French", "Été général à Genève, le thé et le café né crème"],
  ["German", "Für Zürich, schön über Österreich"],
  ["Spanish", "El niño español, mañana en Perú"],
  ["signs", "§ 5, 25 °C, © 2020, 10 m², «a» ± 3"],
  ["Vietnamese with a foreign name", "Hợp tác với thành phố Zürich và Orléans năm 2024"],
  ["plain letters", "Tong cong hai tram trieu dong"],
])("%s stays as it is", (_, text) => {
  expect(detectLegacyLetters(text)).toBeUndefined();
  expect(convertLegacyLetters(text)).toBeUndefined();
});

test("a plan of real Vietnamese is never converted, however it is cut", () => {
  const whole = fixtureNames.map(fixture).join("\n");
  fc.assert(
    fc.property(
      fc.nat(whole.length),
      fc.integer({ min: 1, max: 200 }),
      (start, length) => convertLegacyLetters(whole.slice(start, start + length)) === undefined,
    ),
    { numRuns: 500 },
  );
});

test("lines that were typed anew in Unicode stay beside lines that were not", () => {
  const old = "KÕ ho¹ch ®µo t¹o nghÒ cho lao ®éng n«ng th«n cña tØnh";
  expect(convertLegacyLetters(`${old}\nTổng cộng`)?.text).toBe("Kế hoạch đào tạo nghề cho lao động nông thôn của tỉnh\nTổng cộng");
});

test("syllables", () => {
  for (const word of ["nghiêng", "quyết", "Đặng", "oanh", "y", "giữa", "khuỷu", "uyên"])
    expect([word, isSyllable(word)]).toEqual([word, true]);
  for (const word of ["ộtộ", "ngb", "fộ", "kk", "2024", "ắắ", "stra"]) expect([word, isSyllable(word)]).toEqual([word, false]);
});

/** TCVN3 has no capitals with tones, so a capital at the beginning of a word is written without its tone's case: all of them come back small. */
function withoutCapitalTones(text: string): string {
  return fromLegacyLetters(encodeLegacy(text, "tcvn3"), "tcvn3");
}
