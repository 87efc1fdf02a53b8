const values: readonly (readonly [value: number, letters: string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

/** "IV" or "4" -> 4; undefined for what is no number from 1 to 99. Capitals or not. */
export function readNumeral(text: string): number | undefined {
  if (/^\d{1,2}$/.test(text)) return Number(text) || undefined;
  const capitals = text.toUpperCase();
  for (let number = 1; number < 100; number += 1) if (romanNumeral(number) === capitals) return number;
  return undefined;
}

/** 4 -> "IV". Throws outside 1 to 3,999, which Roman numerals do not reach. */
export function romanNumeral(number: number): string {
  if (!Number.isInteger(number) || number < 1 || number > 3999) throw new RangeError(`No Roman numeral: ${String(number)}`);
  let rest = number;
  let written = "";
  for (const [value, letters] of values) {
    while (rest >= value) {
      written += letters;
      rest -= value;
    }
  }
  return written;
}
