import { Offsets } from "../../../src/embedded/workbench/offsets";

const sizes = [10, 0, 20, 30];
const offsets = new Offsets(sizes.length, (index) => sizes[index] ?? 0);

test("edges add up", () => {
  expect([0, 1, 2, 3, 4].map((index) => offsets.start(index))).toEqual([0, 10, 10, 30, 60]);
  expect(offsets.total).toBe(60);
  expect(offsets.size(2)).toBe(20);
  expect(offsets.size(0, 3)).toBe(30);
});

test("lines beyond the last one have no size", () => {
  expect(offsets.start(9)).toBe(60);
  expect(offsets.size(2, 1_000_000)).toBe(50);
});

test.each([
  [-5, 0],
  [0, 0],
  [9, 0],
  [10, 2],
  [29, 2],
  [30, 3],
  [59, 3],
  [1000, 3],
])("the line at pixel %i is %i; a hidden one is never found", (pixel, line) => {
  expect(offsets.at(pixel)).toBe(line);
});

test("a hidden line at the end is not found", () => {
  expect(new Offsets(3, (index) => (index === 2 ? 0 : 10)).at(25)).toBe(1);
});
