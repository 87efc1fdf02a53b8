import fc from "fast-check";
import type { Amount } from "../../../src/core/money/amount";
import {
  add,
  amount,
  compare,
  countIn,
  fitsSpreadsheet,
  fromCount,
  isNegative,
  mostDigits,
  negate,
  printAmount,
  subtract,
  sum,
  toPlainText,
  zero,
} from "../../../src/core/money/amount";
import { distribute } from "../../../src/core/money/distribute";
import { percentages } from "../../../src/core/money/percentages";
import { readAmount } from "../../../src/core/money/read-amount";
import { roundAmount } from "../../../src/core/money/round-amount";
import { moneyUnits, unitZeros } from "../../../src/core/money/unit";

const big = 10n ** 38n;
const anyAmount = fc.bigInt({ min: -big, max: big }).map((value) => amount(String(value)));
const positive = fc.bigInt({ min: 0n, max: big }).map((value) => amount(String(value)));
const values = (...plain: readonly string[]): readonly Amount[] => plain.map(amount);
const exact = (value: Amount): bigint => BigInt(toPlainText(value));

test("adding is exact and its order does not matter", () => {
  fc.assert(
    fc.property(fc.array(anyAmount, { maxLength: 40 }), (amounts) => {
      const expected = String(amounts.reduce((total, each) => total + exact(each), 0n));
      expect(toPlainText(sum(amounts))).toBe(expected);
      expect(toPlainText(sum([...amounts].reverse()))).toBe(expected);
      expect(toPlainText(amounts.reduce(add, zero))).toBe(expected);
    }),
  );
});

test("taking away undoes adding, and order agrees with whole numbers", () => {
  fc.assert(
    fc.property(anyAmount, anyAmount, (one, other) => {
      expect(subtract(add(one, other), other)).toBe(one);
      expect(Math.sign(compare(one, other))).toBe(exact(one) < exact(other) ? -1 : exact(one) > exact(other) ? 1 : 0);
      expect(compare(one, one)).toBe(0);
      expect(negate(negate(one))).toBe(one);
      expect(isNegative(one)).toBe(exact(one) < 0n);
    }),
  );
});

test("rows without money add nothing", () => {
  expect(sum([undefined, amount("5"), undefined])).toBe(amount("5"));
  expect(sum([])).toBe(zero);
});

test("an amount from text is canonical", () => {
  expect([amount("007"), amount("-0"), amount("-05"), amount("000")]).toEqual(["7", "0", "-5", "0"]);
  for (const wrong of ["", "1.5", "1e5", "0x1F", "1_000", " 1", "--1", "9".repeat(mostDigits + 1)])
    expect(() => amount(wrong)).toThrow(new RangeError(`Not a plain amount: ${wrong}`));
  expect(toPlainText(amount("9".repeat(mostDigits)))).toHaveLength(mostDigits);
  expect(toPlainText(amount(`-${"9".repeat(mostDigits)}`))).toBe(`-${"9".repeat(mostDigits)}`);
});

test("figures are printed with dots, counted in each unit, and read back", () => {
  expect(printAmount(amount("-1234567"))).toBe("-1.234.567");
  expect(printAmount(amount("1500000"), "trieu")).toBe("1,5");
  expect(printAmount(amount("999"), "nghin")).toBe("0,999");
  expect(printAmount(zero, "trieu")).toBe("0");
  fc.assert(
    fc.property(anyAmount, fc.constantFrom(...moneyUnits), (value, unit) => {
      expect(fromCount(countIn(value, unit), unitZeros(unit))).toBe(value);
      const read = readAmount(`${printAmount(value)} đồng`, unit);
      expect(read.ok ? read.value : read.problem).toBe(value);
    }),
  );
});

test("so many units are whole đồng or nothing", () => {
  expect(fromCount("1.50", 1)).toBe(amount("15"));
  expect(fromCount("1.55", 1)).toBeUndefined();
  expect(fromCount("-0.5", 3)).toBe(amount("-500"));
  for (const wrong of ["", "1,5", "1.", ".5", "1e3"])
    expect(() => fromCount(wrong, 3)).toThrow(new RangeError(`Not a plain decimal: ${wrong}`));
});

test("a spreadsheet holds fifteen digits, not sixteen", () => {
  expect(fitsSpreadsheet(amount("999999999999999"))).toBe(true);
  expect(fitsSpreadsheet(amount("-999999999999999"))).toBe(true);
  expect(fitsSpreadsheet(amount("1000000000000000"))).toBe(false);
});

test("a total is distributed by weights to the last đồng", () => {
  expect(distribute(amount("100"), values("1", "1", "1"))).toEqual({ ok: true, value: ["34", "33", "33"] });
  expect(distribute(amount("-100"), values("1", "1", "1"))).toEqual({ ok: true, value: ["-34", "-33", "-33"] });
  expect(distribute(amount("10"), values("0", "3", "7"))).toEqual({ ok: true, value: ["0", "3", "7"] });
  // Quotas 2,3 · 3,2 · 4,5: the đồng that is left goes to the last one.
  expect(distribute(amount("10"), values("23", "32", "45"))).toEqual({ ok: true, value: ["2", "3", "5"] });
});

test("no weight at all, or one below zero, distributes nothing", () => {
  expect(distribute(amount("5"), [])).toEqual({ ok: false, problem: { kind: "no-weight" } });
  expect(distribute(amount("5"), values("0", "0"))).toEqual({ ok: false, problem: { kind: "no-weight" } });
  expect(distribute(amount("5"), values("2", "-1"))).toEqual({ ok: false, problem: { kind: "negative-weight" } });
});

test("the parts of a distribution add up, and none is a đồng or more from its quota", () => {
  fc.assert(
    fc.property(anyAmount, fc.array(positive, { minLength: 1, maxLength: 12 }), (total, weights) => {
      fc.pre(sum(weights) !== zero);
      const parts = distribute(total, weights);
      if (!parts.ok) throw new Error(parts.problem.kind);
      expect(sum(parts.value)).toBe(total);
      const whole = exact(sum(weights));
      parts.value.forEach((part, index) => {
        const quota = exact(total) * exact(weights[index] ?? zero);
        const distance = exact(part) * whole - quota;
        expect(distance < whole && distance > -whole).toBe(true);
      });
    }),
  );
});

test("rounding shows what it added or took away", () => {
  expect(roundAmount(amount("1499"), 3)).toEqual({ rounded: "1000", difference: "-499" });
  expect(roundAmount(amount("1500"), 3)).toEqual({ rounded: "2000", difference: "500" });
  expect(roundAmount(amount("-1500"), 3)).toEqual({ rounded: "-2000", difference: "-500" });
  expect(roundAmount(amount("7"), 0)).toEqual({ rounded: "7", difference: "0" });
  fc.assert(
    fc.property(
      anyAmount.map((value) => value),
      fc.integer({ min: 0, max: 9 }),
      (value, zeros) => {
        const { rounded, difference } = roundAmount(value, zeros);
        expect(subtract(rounded, difference)).toBe(value);
        expect(exact(rounded) % 10n ** BigInt(zeros)).toBe(0n);
        const size = exact(difference) < 0n ? -exact(difference) : exact(difference);
        expect(size * 2n <= 10n ** BigInt(zeros)).toBe(true);
      },
    ),
  );
});

test("percentages add up to a hundred", () => {
  expect(percentages(values("1", "1", "1"), 2)).toEqual({ ok: true, value: ["33.34", "33.33", "33.33"] });
  expect(percentages(values("1", "0"), 1)).toEqual({ ok: true, value: ["100.0", "0.0"] });
  expect(percentages(values("1", "2"), 0)).toEqual({ ok: true, value: ["33", "67"] });
  expect(percentages([], 0)).toEqual({ ok: false, problem: { kind: "no-weight" } });
});
