/** The unit that a table's amounts are written in. An `Amount` itself is always in đồng. */
export type MoneyUnit = "dong" | "nghin" | "trieu";

export const moneyUnits: readonly MoneyUnit[] = ["dong", "nghin", "trieu"];

/** How many zeros one unit stands for: 0, 3 or 6. */
export function unitZeros(unit: MoneyUnit): 0 | 3 | 6 {
  return unit === "dong" ? 0 : unit === "nghin" ? 3 : 6;
}
