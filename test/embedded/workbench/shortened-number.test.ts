import { shortenedNumber } from "../../../src/embedded/workbench/shortened-number";

const upTo = (letters: number) => (text: string) => text.length <= letters;

test.each([
  ["1234567,56", 9, "1234567,6"],
  ["1234567,56", 7, "1234568"],
  ["-0,126", 5, "-0,13"],
])("%s in room for %i letters is %s", (text, letters, shown) => {
  expect(shortenedNumber(text, "General", upTo(letters))).toBe(shown);
});

test("the whole part is never cut", () => {
  expect(shortenedNumber("1234567,5", "General", upTo(6))).toBeUndefined();
  expect(shortenedNumber("1234567", "General", upTo(6))).toBeUndefined();
});

test("a format that a person chose is never rounded", () => {
  expect(shortenedNumber("1.234,56", "#,##0.00", upTo(6))).toBeUndefined();
});
