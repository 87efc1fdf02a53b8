import fc from "fast-check";
import { amount, times, toPlainText } from "../../../src/core/money/amount";

const plain = (value: ReturnType<typeof times>): string | undefined => (value === undefined ? undefined : toPlainText(value));

test.each([
  ["150000", "80", "12000000"],
  ["400000", "2.5", "1000000"],
  ["3", "0.5", undefined],
  ["4", "0.5", "2"],
  ["100", "0.01", "1"],
  ["100", "0.001", undefined],
  ["-150000", "2", "-300000"],
  ["7", "0", "0"],
  ["999999999999999999999", "1000", "999999999999999999999000"],
])("%s × %s is %s", (value, count, product) => {
  expect(plain(times(amount(value), count))).toBe(product);
});

test.each(["", ".5", "1.", "1,5", "-2", "1e3", " 2", "0x2"])("%j is no count: a bug of the caller", (count) => {
  expect(() => times(amount("1"), count)).toThrow(new RangeError(`Not a plain decimal: ${count}`));
});

test("a count of hundredths is exact or nothing", () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 25n }), fc.integer({ min: 0, max: 99_999 }), (value, hundredths) => {
      const count = `${String(Math.floor(hundredths / 100))}.${String(hundredths % 100).padStart(2, "0")}`;
      const product = value * BigInt(hundredths);
      expect(plain(times(amount(String(value)), count))).toBe(product % 100n === 0n ? String(product / 100n) : undefined);
    }),
  );
});
