import * as fc from "fast-check";
import {
  addDecimals,
  compareDecimals,
  decimalText,
  divideDecimals,
  isWholeDecimal,
  multiplyDecimals,
  printPlainDecimal,
  readDecimal,
  roundDecimal,
  subtractDecimals,
} from "../../../src/core/money/decimal";
import type { Decimal } from "../../../src/core/money/decimal";

const read = (text: string): Decimal => {
  const value = readDecimal(text);
  if (value === undefined) throw new Error(text);
  return value;
};

test.each([
  ["12", "12"],
  ["-0.50", "-0.5"],
  ["1.5E+12", "1500000000000"],
  ["2.5e-3", "0.0025"],
  ["7.", "7"],
  ["4503556326043", "4503556326043"],
  ["123456789012345678901234567890", "123456789012345678901234567890"],
])("%s is read as %s", (typed, plain) => {
  expect(decimalText(read(typed))).toBe(plain);
});

test.each(["", "-", "1,5", "0x1F", "1e999", "abc", "1.2.3", "∞"])("%j is no decimal", (typed) => {
  expect(readDecimal(typed)).toBeUndefined();
});

test("fractions that binary numbers miss are exact", () => {
  expect(decimalText(addDecimals(read("0.1"), read("0.2")))).toBe("0.3");
  expect(decimalText(multiplyDecimals(read("82.7"), read("0.1")))).toBe("8.27");
  expect(divideDecimals(read("1"), read("0"))).toBeUndefined();
});

test("rounding is half away from zero, to places and to thousands", () => {
  expect(
    [
      ["2.5", 0],
      ["-2.5", 0],
      ["1234567", -3],
      ["0.125", 2],
    ].map(([text, places]) => decimalText(roundDecimal(read(String(text)), Number(places)))),
  ).toEqual(["3", "-3", "1235000", "0.13"]);
});

test("what is printed has points and a comma", () => {
  expect(printPlainDecimal("-1234567.25")).toBe("-1.234.567,25");
  expect(isWholeDecimal(read("5.00"))).toBe(true);
});

test("sums and differences agree with whole numbers of any size", () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
      fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
      fc.nat(8),
      fc.nat(8),
      (one, other, places, more) => {
        const [left, right] = [
          { digits: one, scale: places },
          { digits: other, scale: more },
        ];
        expect(compareDecimals(subtractDecimals(addDecimals(left, right), right), left)).toBe(0);
      },
    ),
  );
});
