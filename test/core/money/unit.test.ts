import { moneyUnits, unitZeros } from "../../../src/core/money/unit";

test("the units of a table, and how many zeros each stands for", () => {
  expect(moneyUnits.map((unit) => [unit, unitZeros(unit)])).toEqual([
    ["dong", 0],
    ["nghin", 3],
    ["trieu", 6],
  ]);
});
