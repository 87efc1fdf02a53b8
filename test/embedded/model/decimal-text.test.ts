import fc from "fast-check";
import { fixedDecimals, plainNumber } from "../../../src/embedded/model/cells/decimal-text";

test("whole amounts of up to fifteen digits come back figure for figure", () => {
  fc.assert(
    fc.property(fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 }), (amount) => {
      expect(plainNumber(amount)).toBe(String(amount));
      expect(fixedDecimals(amount, 2)).toBe(`${String(amount)}.00`);
    }),
    { seed: 3 },
  );
});

test("half goes away from zero, as a person rounds", () => {
  expect([0.5, 1.5, 2.5, -0.5, -2.5].map((value) => fixedDecimals(value, 0))).toEqual(["1", "2", "3", "-1", "-3"]);
  expect([1.005, 2.675, 0.045].map((value) => fixedDecimals(value, 2))).toEqual(["1.01", "2.68", "0.05"]);
});

test("small and large numbers", () => {
  expect([0, 0.1 + 0.2, 1e-7, 1e20, 1e21, 1e-10].map(plainNumber)).toEqual([
    "0",
    "0.3",
    "0.0000001",
    "100000000000000000000",
    "1E+21",
    "1E-10",
  ]);
  expect([fixedDecimals(0.0004, 3), fixedDecimals(0.0006, 3), fixedDecimals(9.999, 2), fixedDecimals(0.06, 0)]).toEqual([
    "0.000",
    "0.001",
    "10.00",
    "0",
  ]);
});
