import fc from "fast-check";
import type { MoneyUnit } from "../../../src/core/money/unit";
import { unitZeros } from "../../../src/core/money/unit";

/** Plain amounts that a cell counted in `unit` holds exactly: the low ones, the edges of every class, and random ones of every length. The same at each call. */
export function sampleAmounts(unit: MoneyUnit, count: number): readonly string[] {
  const edges = [
    "0",
    "1",
    "4",
    "5",
    "10",
    "14",
    "15",
    "20",
    "21",
    "24",
    "25",
    "100",
    "101",
    "105",
    "110",
    "111",
    "115",
    "999",
    "-1",
    "-21",
    "-60003050000",
  ];
  for (let digits = 3; digits < 15; digits += 1)
    edges.push(`1${"0".repeat(digits)}`, `1${"0".repeat(digits - 1)}1`, "9".repeat(digits), `10${"0".repeat(digits - 2)}5`);
  const random = fc
    .sample(fc.tuple(fc.integer({ min: 1, max: 15 }), fc.bigInt({ min: 0n, max: 10n ** 15n - 1n })), { numRuns: count, seed: 20261121 })
    .map(([digits, value]) => String(value % 10n ** BigInt(digits)));
  const shift = "0".repeat(unitZeros(unit));
  const counted = random.map((plain, index) => (index % 2 === 0 || plain.length + shift.length > 15 ? plain : `${plain}${shift}`));
  return [...edges, ...counted];
}
