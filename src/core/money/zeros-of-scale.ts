const scaleZeros: ReadonlyMap<string, number> = new Map([
  ["tỷ", 9],
  ["tỉ", 9],
  ["ty", 9],
  ["triệu", 6],
  ["trieu", 6],
  ["tr", 6],
  ["nghìn", 3],
  ["nghin", 3],
  ["ngàn", 3],
  ["ngan", 3],
]);

/** "nghìn tỷ", "triệu tỷ", "tỷ tỷ": as budgets of provinces are written. */
const billions = / ?(?:tỷ|tỉ|ty)$/;

/** How many zeros the words behind a figure stand for, in small letters: "tr" 6, "nghìn tỷ" 12; undefined where they are no scale. */
export function zerosOfScale(scale: string): number | undefined {
  const below = scale.replace(billions, "");
  if (below === "" || below === scale) return scaleZeros.get(scale);
  const zeros = scaleZeros.get(below);
  return zeros === undefined ? undefined : zeros + 9;
}
