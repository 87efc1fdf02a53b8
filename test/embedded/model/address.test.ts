import fc from "fast-check";
import {
  columnIndex,
  columnLetters,
  columnLimit,
  formatArea,
  parseArea,
  quoteSheetName,
  rowLimit,
  splitReference,
} from "../../../src/embedded/model/cells/address";

test("column letters and indexes are each other's inverse", () => {
  expect([0, 25, 26, 701, 702, 16383].map(columnLetters)).toEqual(["A", "Z", "AA", "ZZ", "AAA", "XFD"]);
  for (let column = 0; column < columnLimit; column++) expect(columnIndex(columnLetters(column))).toBe(column);
});

test("every area is read back from its address", () => {
  const area = fc
    .record({
      top: fc.nat(rowLimit - 1),
      left: fc.nat(columnLimit - 1),
      rows: fc.integer({ min: 1, max: rowLimit }),
      columns: fc.integer({ min: 1, max: columnLimit }),
    })
    .map((each) => ({ ...each, rows: Math.min(each.rows, rowLimit - each.top), columns: Math.min(each.columns, columnLimit - each.left) }));
  fc.assert(
    fc.property(area, (each) => {
      expect(parseArea(formatArea(each))).toEqual(each);
      expect(parseArea(formatArea(each, true))).toEqual(each);
    }),
    { seed: 3 },
  );
});

test("corners come in any order, whole rows and columns too", () => {
  expect(parseArea("C3:A1")).toEqual({ top: 0, left: 0, rows: 3, columns: 3 });
  expect(parseArea("$B:$A")).toEqual({ top: 0, left: 0, rows: rowLimit, columns: 2 });
  expect(parseArea("5:4")).toEqual({ top: 3, left: 0, rows: 2, columns: columnLimit });
});

test.each(["", "A", "1", "A0", "XFE1", "A1048577", "A1:B", "A1,B1", "A 1", "0:1"])("%p is no address", (address) => {
  expect(parseArea(address)).toBeUndefined();
});

test("a sheet's name is quoted where it could be something else", () => {
  expect(["Sheet1", "Nguồn", "Phụ lục", "It's", "2026", "A1", "a-b"].map(quoteSheetName)).toEqual([
    "Sheet1",
    "Nguồn",
    "'Phụ lục'",
    "'It''s'",
    "'2026'",
    "'A1'",
    "'a-b'",
  ]);
  expect(splitReference("'It''s'!$A$1")).toEqual({ sheet: "It's", address: "$A$1" });
  expect(splitReference("A1")).toEqual({ sheet: undefined, address: "A1" });
});
