import { usualAmount } from "../../../src/core/money/usual-amount";

test.each([
  ["200000000", "200000000"],
  ["200.000.000", "200000000"],
  ["1.000", "1000"],
  ["12.000", "12000"],
  ["2,000", "2000"],
  ["2,000,000", "2000000"],
  ["1 000", "1000"],
  ["200 000 000", "200000000"],
  ["5", "5"],
  ["9".repeat(40), "9".repeat(40)],
  [`1${".000".repeat(12)}`, `1${"000".repeat(12)}`],
  [`1${",000".repeat(12)}`, `1${"000".repeat(12)}`],
  [`1${" 000".repeat(12)}`, `1${"000".repeat(12)}`],
])("%s in a table of đồng goes the short way, and not in one of triệu", (typed, dong) => {
  expect(usualAmount(typed, "dong")).toBe(dong);
  expect(usualAmount(typed, "trieu")).toBeUndefined();
});

test.each(["200.000 đồng", "200.000đồng", "200000đ", "200.000 đ", "200.000 VNĐ", "200.000VND", "200 000 đ", "200,000 đồng"])(
  "%s counts in đồng in any table",
  (typed) => {
    expect(usualAmount(typed, "trieu")).toBe("200000");
  },
);

test.each([
  "",
  "0",
  "007",
  "0.500",
  "01.000",
  "1.00",
  "1.0000",
  "1234.567",
  "1.000.00",
  "-5",
  "x5",
  "5x",
  "x1.000",
  "1.000x",
  "1 00",
  "1 0000",
  "1  000",
  "1.000,000",
  "1.000 000",
  "1,000 000",
  "1,000,00",
  "1,000,0000",
  "1234 567",
  "0 500",
  "1.5",
  "200đ500",
  "200.000  đồng",
  "200.000 đồng chẵn",
  "200.000 dong",
  "1".repeat(41),
  `1${".000".repeat(13)}`,
  `1${",000".repeat(13)}`,
  `1${" 000".repeat(13)}`,
])("%j goes the long way", (typed) => {
  expect(usualAmount(typed, "dong")).toBeUndefined();
});
