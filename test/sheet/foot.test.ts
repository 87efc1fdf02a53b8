import { besideEachOther, evenSpans } from "../../src/sheet/foot";

const columns = (widths: readonly number[], count: number): readonly number[] => evenSpans(widths, count).map((span) => span.columns);

test("signatures share the columns so that the narrowest has as much room as it can have", () => {
  expect(columns([30, 130, 75, 75, 70, 85], 3)).toEqual([2, 2, 2]);
  expect(columns([30, 350, 90, 80, 70, 90], 3)).toEqual([2, 2, 2]);
  expect(columns([30, 350, 90, 80, 70, 90], 2)).toEqual([2, 4]);
  expect(columns([30, 350, 90, 80, 70, 90], 1)).toEqual([6]);
});

test("nobody signs: no spans; the spans follow each other and take every column once", () => {
  expect(evenSpans([30, 130, 75], 0)).toEqual([]);
  expect(evenSpans([30, 200, 75, 90], 3)).toEqual([
    { left: 0, columns: 2 },
    { left: 2, columns: 1 },
    { left: 3, columns: 1 },
  ]);
});

test("more than three who sign stand in several lines, none is left out", () => {
  const signatures = ["a", "b", "c", "d"].map((position) => ({ position, name: "" }));
  expect(besideEachOther(signatures).map((line) => line.map(({ position }) => position).join(""))).toEqual(["abc", "d"]);
  expect(besideEachOther([])).toEqual([]);
});
