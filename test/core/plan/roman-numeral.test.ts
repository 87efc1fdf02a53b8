import { readNumeral, romanNumeral } from "../../../src/core/plan/roman-numeral";

test("every number up to 99 is read back, Roman in any letters and Arabic with a zero before it", () => {
  for (let number = 1; number < 100; number += 1) {
    expect(readNumeral(romanNumeral(number))).toBe(number);
    expect(readNumeral(romanNumeral(number).toLowerCase())).toBe(number);
    expect(readNumeral(String(number).padStart(2, "0"))).toBe(number);
  }
});

test.each(["", "0", "00", "IIII", "VX", "A", "100", "C", "1a"])("%j is no number of an appendix", (text) => {
  expect(readNumeral(text)).toBeUndefined();
});
