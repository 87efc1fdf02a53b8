import { readFileSync } from "node:fs";
import path from "node:path";
import { daysInMonth, partsOfDay } from "../../../../src/core/plan/calendar";
import { agencies, provinces } from "../../../../src/core/plan/directory/read-directory";
import { directoryFolder, directoryModule } from "../../../../scripts/directory-module";

const linesOf = (name: string): readonly string[] =>
  readFileSync(path.join(directoryFolder, name), "utf8")
    .split("\n")
    .slice(1)
    .filter((line) => line !== "");

test("the module is what `npm run directory` makes of the tables", () => {
  expect(readFileSync(path.join(directoryFolder, "directory-text.ts"), "utf8")).toBe(directoryModule());
});

test("every row of the tables is loaded, with its names, days and successors", () => {
  expect(
    agencies.map(({ name, shortForms, firstDay, lastDay, became }) => [name, shortForms.join("; "), firstDay ?? "", lastDay ?? "", became]),
  ).toEqual(
    linesOf("agencies.tsv")
      .map((line) => line.split("\t"))
      .map(([name, short, , from, to, became]) => [name, short, from, to, became]),
  );
  expect(provinces.map(({ name, firstDay, lastDay, became }) => [name, firstDay ?? "", lastDay ?? "", became])).toEqual(
    linesOf("provinces.tsv")
      .map((line) => line.split("\t"))
      .map(([name, , from, to, became]) => [name, from, to, became]),
  );
  expect([agencies.length, provinces.length]).toEqual([306, 92]);
});

test("every day is a day, and none ends before it begins", () => {
  for (const { name, firstDay, lastDay } of [...agencies, ...provinces]) {
    for (const each of [firstDay, lastDay]) {
      if (each === undefined) continue;
      expect(each).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      const { year, month, day } = partsOfDay(each);
      expect([name, month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)]).toEqual([name, true]);
    }
    if (firstDay !== undefined && lastDay !== undefined) expect([name, firstDay < lastDay]).toEqual([name, true]);
  }
});

test("no row stands twice, and no two rows of a province overlap", () => {
  expect(new Set(agencies.map(({ name }) => name)).size).toBe(agencies.length);
  for (const one of provinces)
    for (const other of provinces)
      if (one !== other && one.name === other.name)
        expect((one.lastDay ?? "9999") < (other.firstDay ?? "0000") || (other.lastDay ?? "9999") < (one.firstDay ?? "0000")).toBe(true);
});

test("each province ends with the directory, or becomes one that was there the day after", () => {
  for (const { name, lastDay, became } of provinces) {
    expect([name, lastDay === undefined]).toEqual([name, became === ""]);
    for (const part of became.split("; ").filter((each) => each !== "")) {
      const [, type, next] = /^(tỉnh|thành phố|Thành phố) (.+)$/.exec(part) ?? [];
      const row = provinces.find(
        (each) =>
          each.name === next &&
          (each.type === "province") === (type === "tỉnh") &&
          (each.firstDay ?? "") <= "9" &&
          (each.lastDay ?? "9999") > (lastDay ?? ""),
      );
      expect([name, part, row?.name]).toEqual([name, part, next]);
    }
  }
});
