import * as fc from "fast-check";
import {
  absoluteDecimal,
  addDecimals,
  compareDecimals,
  decimalOfInteger,
  decimalText,
  divideDecimals,
  isWholeDecimal,
  isZeroDecimal,
  multiplyDecimals,
  negateDecimal,
  printPlainDecimal,
  readDecimal,
  roundDecimal,
  sameDecimal,
  subtractDecimals,
  zeroDecimal,
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

test.each([
  ["1e40", `1${"0".repeat(40)}`],
  ["1e-40", `0.${"0".repeat(39)}1`],
  ["-1.25E1", "-12.5"],
  ["1.25e+5", "125000"],
  [".5", "0.5"],
  ["-.5", "-0.5"],
  ["0", "0"],
  ["-0", "0"],
  ["0.00", "0"],
  ["1.10", "1.1"],
  ["-0.05", "-0.05"],
  ["100", "100"],
  ["1".repeat(80), "1".repeat(80)],
  [`${"1".repeat(40)}.${"1".repeat(40)}`, `${"1".repeat(40)}.${"1".repeat(40)}`],
])("the limits: %s is read as %s", (typed, plain) => {
  expect(decimalText(read(typed))).toBe(plain);
});

test.each([
  "",
  "-",
  ".",
  "1,5",
  "0x1F",
  "1e999",
  "1e41",
  "1e-41",
  "1".repeat(81),
  `${"1".repeat(41)}.${"1".repeat(40)}`,
  "abc",
  "1.2.3",
  "-.",
  "e5",
  "1e",
  "1e+",
  "1e5x",
  "x1e5",
  "1e5.5",
  "∞",
  "x1",
  "1x",
  "1 2",
])("%j is no decimal", (typed) => {
  expect(readDecimal(typed)).toBeUndefined();
});

test("fractions that binary numbers miss are exact", () => {
  expect(decimalText(addDecimals(read("0.1"), read("0.2")))).toBe("0.3");
  expect(decimalText(multiplyDecimals(read("82.7"), read("0.1")))).toBe("8.27");
  expect(decimalText(multiplyDecimals(read("1.5"), read("-2.5")))).toBe("-3.75");
  expect(divideDecimals(read("1"), read("0"))).toBeUndefined();
});

test("rounding is half away from zero, to places and to thousands", () => {
  expect(
    [
      ["2.5", 0],
      ["-2.5", 0],
      ["1234567", -3],
      ["0.125", 2],
      ["-0.125", 2],
      ["-0.124", 2],
      ["-1250", -2],
      ["1.5", 1],
      ["1.5", 7],
      ["0", -2],
      ["12.34", 0],
    ].map(([text, places]) => decimalText(roundDecimal(read(String(text)), Number(places)))),
  ).toEqual(["3", "-3", "1235000", "0.13", "-0.13", "-0.12", "-1300", "1.5", "1.5", "0", "12"]);
});

test("what is printed has points and a comma", () => {
  expect(printPlainDecimal("-1234567.25")).toBe("-1.234.567,25");
  expect(printPlainDecimal("12")).toBe("12");
  expect(printPlainDecimal("1234567.1234567")).toBe("1.234.567,1234567");
  for (const text of ["", "a12", "12a", "--1", "-123"]) expect(printPlainDecimal(text)).toBe(text);
});

test("what is asked of one number", () => {
  expect(["5.00", "5.01", "-500", "0.0"].map((text) => isWholeDecimal(read(text)))).toEqual([true, false, true, true]);
  expect(["0.00", "-0", "0.01", "-5"].map((text) => isZeroDecimal(read(text)))).toEqual([true, true, false, false]);
  expect(["1.5", "-1.5", "0"].map((text) => decimalText(absoluteDecimal(read(text))))).toEqual(["1.5", "1.5", "0"]);
  expect(["1.5", "-1.5", "0"].map((text) => decimalText(negateDecimal(read(text))))).toEqual(["-1.5", "1.5", "0"]);
  expect(decimalText(decimalOfInteger(-12))).toBe("-12");
  expect(decimalText(zeroDecimal)).toBe("0");
});

test("numbers are compared by what they are, not by how they are written", () => {
  const compared = [
    ["1.5", "1.50"],
    ["2", "1.99"],
    ["1.99", "2"],
    ["-2", "1"],
    ["-1.5", "-1.50"],
    ["0.3", "0.30001"],
  ].map(([left = "", right = ""]) => [compareDecimals(read(left), read(right)), sameDecimal(read(left), read(right))]);
  expect(compared).toEqual([
    [0, true],
    [1, false],
    [-1, false],
    [-1, false],
    [0, true],
    [-1, false],
  ]);
  expect(sameDecimal({ digits: 150n, scale: 2 }, { digits: 15n, scale: 1 })).toBe(true);
  expect(sameDecimal({ digits: 15n, scale: 2 }, { digits: 15n, scale: 1 })).toBe(false);
});

test.each([
  ["1", "3", "0.33333333333333333333"],
  ["10", "4", "2.5"],
  ["1.5", "0.05", "30"],
  ["0.05", "1.5", "0.03333333333333333333"],
  ["-7", "0.2", "-35"],
  ["0", "5", "0"],
])("%s by %s is %s", (left, right, quotient) => {
  const value = divideDecimals(read(left), read(right));
  expect(value && decimalText(value)).toBe(quotient);
});

test("sums of different scales are exact", () => {
  expect(decimalText(addDecimals(read("1.25"), read("0.005")))).toBe("1.255");
  expect(decimalText(addDecimals(read("0.005"), read("1.25")))).toBe("1.255");
  expect(decimalText(addDecimals(read("1.5"), read("2.5")))).toBe("4");
  expect(decimalText(subtractDecimals(read("1"), read("0.001")))).toBe("0.999");
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
