import fc from "fast-check";
import { readClipboardTable, writeClipboardTable } from "../../../src/embedded/workbench/clipboard-table";

test.each([
  ["one cell", "a", [["a"]]],
  ["columns and rows, whatever ends a line", "a\tb\r\nc\td\ne\rf", [["a", "b"], ["c", "d"], ["e"], ["f"]]],
  [
    "empty cells",
    "\tb\t\n\t\t",
    [
      ["", "b", ""],
      ["", "", ""],
    ],
  ],
  ["an empty line between two others", "a\n\nb", [["a"], [""], ["b"]]],
  ["quotes around a line break and a tab", '"a\nb"\t"c\td"', [["a\nb", "c\td"]]],
  ["doubled quotes", '"say ""yes"""', [['say "yes"']]],
  ["a quote that is just a quote", '5" pipe\t"x" y', [['5" pipe', '"x" y']]],
])("%s", (_name, text, rows) => {
  expect(readClipboardTable(text)).toEqual(rows);
});

test("whatever was written is read back", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", "ộ", '"', "\t", "\n", " ", "=") });
  const table = fc
    .integer({ min: 1, max: 4 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }));
  fc.assert(fc.property(table, (rows) => expect(readClipboardTable(writeClipboardTable(rows))).toEqual(rows)));
});
