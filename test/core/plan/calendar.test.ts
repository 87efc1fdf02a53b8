import fc from "fast-check";
import { dayAfter, dayBefore, daysLater, isoDay, monthsOff } from "../../../src/core/plan/calendar";

test.each([
  ["2025-02-28", "2025-03-01"],
  ["2024-02-28", "2024-02-29"],
  ["2024-02-29", "2024-03-01"],
  ["2025-06-30", "2025-07-01"],
  ["2025-12-31", "2026-01-01"],
  ["2025-01-01", "2025-01-02"],
])("after %s comes %s, and before it the other", (one, next) => {
  expect(dayAfter(one)).toBe(next);
  expect(dayBefore(next)).toBe(one);
});

test("the years of plans have a first and a last day", () => {
  expect(dayAfter("2150-12-31")).toBe("2150-12-31");
  expect(dayBefore("1945-01-01")).toBe("1945-01-01");
});

test.each([
  ["2025-03-01", -1, "2025-02-01"],
  ["2025-03-31", -1, "2025-02-28"],
  ["2024-03-31", -1, "2024-02-29"],
  ["2025-02-28", 1, "2025-03-28"],
  ["2025-12-15", 1, "2026-01-15"],
  ["2025-01-15", -1, "2024-12-15"],
  ["2150-12-15", 1, "2150-12-15"],
])("%s and %i months is %s", (day, months, other) => {
  expect(monthsOff(day, months)).toBe(other);
});

test("so many days later, over months and years", () => {
  expect(daysLater("2026-03-01", 30)).toBe("2026-03-31");
  expect(daysLater("2025-12-31", 1)).toBe("2026-01-01");
  expect(daysLater("2024-01-01", 366)).toBe("2025-01-01");
  expect(daysLater("2024-01-01", 0)).toBe("2024-01-01");
  expect(daysLater("2024-01-01", 3_660)).toBe("2034-01-08");
  expect(daysLater("2024-01-01", 3_661)).toBe("2024-01-01");
});

test("there and back again, as the calendar of the machine counts", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1950, max: 2140 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
      (year, month, day) => {
        const iso = isoDay(year, month, day) ?? "";
        expect(dayBefore(dayAfter(iso))).toBe(iso);
        expect(dayAfter(iso)).toBe(new Date(Date.UTC(year, month - 1, day + 1)).toISOString().slice(0, 10));
      },
    ),
  );
});
