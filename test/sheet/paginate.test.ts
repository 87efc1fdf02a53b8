import { breaksThatKeepTogether, paginate } from "../../src/sheet/paginate";
import type { Flow } from "../../src/sheet/paginate";
import type { PageSetup } from "../../src/sheet/description";
import { marginMillimetres } from "../../src/sheet/page";

/** Ten rows to a page: a title and the header row above the first, the header row again on the others. */
const flow = (rows: number): Flow => ({ heights: Array.from({ length: rows }, () => 10), headerFirst: 1, headerCount: 1, roomPoints: 100 });

const page = (rows: number, breaksBefore: readonly number[] = []): Pick<Parameters<typeof paginate>[0], "rowHeights" | "page"> => ({
  rowHeights: [{ heightPoints: 72.8, rows: Array.from({ length: rows }, (_, row) => row) }],
  page: {
    orientation: "Portrait",
    marginMillimetres,
    headerRows: { first: 1, count: 1 },
    printArea: { top: 0, left: 0, rows, columns: 6 },
    breaksBefore,
    fitsWidth: true,
    numberPoints: 14,
  } satisfies PageSetup,
});

const rowsOf = (sheet: ReturnType<typeof page>): readonly number[] => paginate(sheet).map(({ rows }) => rows.length);

test("rows fill a page, and the header row takes its room on every page but the first", () => {
  expect(rowsOf(page(10))).toEqual([10]);
  expect(rowsOf(page(11))).toEqual([10, 1]);
  expect(rowsOf(page(20))).toEqual([10, 9, 1]);
  expect(paginate(page(20)).map(({ number, repeatsHeader }) => [number, repeatsHeader])).toEqual([
    [1, false],
    [2, true],
    [3, true],
  ]);
  expect(paginate(page(12))[1]?.usedPoints).toBeCloseTo(3 * 72.8);
});

test("a break that was set begins a page", () => {
  expect(rowsOf(page(12, [4]))).toEqual([4, 8]);
});

test("nothing is broken where nothing belongs together", () => {
  expect(breaksThatKeepTogether(flow(40), new Set())).toEqual([]);
});

test("a heading at the foot of a page goes to the next one, with all the headings above it", () => {
  expect(breaksThatKeepTogether(flow(15), new Set([9]))).toEqual([9]);
  expect(breaksThatKeepTogether(flow(15), new Set([8, 9]))).toEqual([8]);
  expect(breaksThatKeepTogether(flow(15), new Set([7, 8]))).toEqual([]);
});

test("what a break moves on is taken into account further down", () => {
  // Nine rows a page from page 2 on: with a break before row 9 page 3 begins with row 18, without it with row 19.
  expect(breaksThatKeepTogether(flow(30), new Set([9, 17]))).toEqual([9, 17]);
  expect(breaksThatKeepTogether(flow(30), new Set([9, 18]))).toEqual([9]);
});

test("rows that belong together and are longer than a page are parted all the same", () => {
  expect(breaksThatKeepTogether(flow(30), new Set(Array.from({ length: 29 }, (_, row) => row)))).toEqual([]);
});

test("a row that is higher than a page has one of its own", () => {
  const tall: Flow = { ...flow(4), heights: [10, 10, 500, 10] };
  expect(breaksThatKeepTogether(tall, new Set([2]))).toEqual([]);
});
