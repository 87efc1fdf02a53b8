import { accept, refuse } from "../../src/core/result";
import { printDate } from "../../src/taskpane/review/print-date";
import { readDate } from "../../src/taskpane/review/read-date";

test.each([
  ["09/02/2026", 9, 2, 2026],
  ["9-2-2026", 9, 2, 2026],
  ["9.2.2026", 9, 2, 2026],
  ["2026-02-09", 9, 2, 2026],
  ["  09 / 02 / 2026 ", 9, 2, 2026],
  ["…/02/2026", undefined, 2, 2026],
  ["/02/2026", undefined, 2, 2026],
  ["....../02/2026", undefined, 2, 2026],
  ["02/2026", undefined, 2, 2026],
  ["2026", undefined, undefined, 2026],
  ["29/02/…", 29, 2, undefined],
  ["29/02/2028", 29, 2, 2028],
  ["31/…/2026", 31, undefined, 2026],
  ["", undefined, undefined, undefined],
])("%p is a date of a document", (typed, day, month, year) => {
  expect(readDate(typed)).toEqual(accept({ day, month, year }));
});

test.each([
  ["31/02/2026", { kind: "no-such-day", day: 31, month: 2, days: 28 }],
  ["29/02/2026", { kind: "no-such-day", day: 29, month: 2, days: 28 }],
  ["29/02/1900", { kind: "no-such-day", day: 29, month: 2, days: 28 }],
  ["31/04/2026", { kind: "no-such-day", day: 31, month: 4, days: 30 }],
  ["0/1/2026", { kind: "no-such-day", day: 0, month: 1, days: 31 }],
  ["32/…/2026", { kind: "no-such-day", day: 32, month: undefined, days: 31 }],
  ["1/13/2026", { kind: "no-such-month", month: 13 }],
  ["1/0/2026", { kind: "no-such-month", month: 0 }],
  ["1/1/26", { kind: "year-not-in-full" }],
  ["12", { kind: "year-not-in-full" }],
  ["mai", { kind: "not-a-date" }],
  ["1/2/3/2026", { kind: "not-a-date" }],
  ["09022026", { kind: "not-a-date" }],
])("%p is refused", (typed, problem) => {
  expect(readDate(typed)).toEqual(refuse(problem));
});

test("what is printed is read back", () => {
  for (const day of [undefined, 9]) {
    for (const month of [undefined, 2]) {
      for (const year of [undefined, 2026]) {
        expect(readDate(printDate({ day, month, year }))).toEqual(accept({ day, month, year }));
      }
    }
  }
});
