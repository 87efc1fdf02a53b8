import fc from "fast-check";
import { amount, equals, sum, toPlainText } from "../../../src/core/money/amount";
import type { TaskGroup } from "../../../src/core/plan/appendix";
import { totalCost } from "../../../src/core/plan/appendix";
import type { Numbering } from "../../../src/core/plan/appendix-options";
import type { AppendixRow } from "../../../src/core/plan/appendix-rows";
import { appendixRows } from "../../../src/core/plan/appendix-rows";
import { romanNumeral } from "../../../src/core/plan/roman-numeral";
import type { Task } from "../../../src/core/plan/task";
import { noBodies } from "../../../src/core/plan/task";

const task = (cost?: string): Task => ({
  ordinal: "x",
  content: "Việc",
  leads: noBodies,
  cooperators: noBodies,
  timeframe: undefined,
  cost: cost === undefined ? undefined : amount(cost),
  funding: "",
  source: undefined,
});
const group = (level: 1 | 2, firstTask: number, ordinal = "y"): TaskGroup => ({ level, firstTask, ordinal, title: "Nhóm" });
const ordinals = (numbering: Numbering, groups: readonly TaskGroup[], count: number): string =>
  appendixRows({ tasks: Array.from({ length: count }, () => task()), groups, options: { numbering } })
    .rows.map(({ ordinal }) => ordinal)
    .join(" ");
const subtotals = (rows: readonly AppendixRow[]): readonly (string | undefined)[] =>
  rows.flatMap((row) => (row.kind === "group" ? [row.subtotal === undefined ? undefined : toPlainText(row.subtotal)] : []));

test("ordinals stay as written unless a numbering is chosen", () => {
  expect(ordinals("as-written", [group(1, 0, "A")], 2)).toBe("A x x");
});

test("numbers run on through the groups, or begin anew below each", () => {
  const groups = [group(1, 0), group(1, 2)];
  expect(ordinals("running", groups, 4)).toBe("I 1 2 II 3 4");
  expect(ordinals("anew", groups, 4)).toBe("I 1 2 II 1 2");
});

test("a group within a group counts with the tasks beside it, and its own tasks below it", () => {
  const groups = [group(1, 0), group(2, 1), group(1, 3), group(2, 3)];
  expect(ordinals("anew", groups, 5)).toBe("I 1 2 2.1 2.2 II 1 1.1 1.2");
  expect(ordinals("running", groups, 5)).toBe("I 1 2 2.1 2.2 II 3 3.1 3.2");
});

test("groups without one of the first level above them", () => {
  expect(ordinals("running", [group(2, 0), group(2, 2)], 3)).toBe("1 1.1 1.2 2 2.1");
});

test("a group's sum takes in the groups within it, and a group without money has none", () => {
  const { rows, totalParts } = appendixRows({
    tasks: [task("5"), task("10"), task("20"), task(), task("7")],
    groups: [group(1, 1), group(2, 2), group(1, 3), group(1, 4)],
  });
  expect(subtotals(rows)).toEqual(["30", "20", undefined, "7"]);
  // Rows: task 5, group (10, group (20)), group (none), group (7).
  expect(totalParts).toEqual([0, 1, 5, 7]);
  expect(rows.flatMap((row) => (row.kind === "group" ? [row.parts] : []))).toEqual([[2, 3], [4], [6], [8]]);
});

test("a heading behind the last task stands at the end, empty", () => {
  const { rows } = appendixRows({ tasks: [task("1")], groups: [group(1, 5)] });
  expect(rows.map(({ kind }) => kind)).toEqual(["task", "group"]);
  expect(subtotals(rows)).toEqual([undefined]);
});

test("whatever the groups, every task stands once, in order, and the parts of the total come to the sum of the costs", () => {
  const someGroups = fc.array(fc.record({ level: fc.constantFrom(1 as const, 2 as const), firstTask: fc.nat(12) }), { maxLength: 6 });
  const someCosts = fc.array(fc.option(fc.nat(1_000_000), { nil: undefined }), { maxLength: 12 });
  fc.assert(
    fc.property(someGroups, someCosts, (groups, costs) => {
      const tasks = costs.map((cost) => task(cost === undefined ? undefined : String(cost)));
      const { rows, totalParts } = appendixRows({ tasks, groups: groups.map((each) => ({ ...each, ordinal: "", title: "" })) });
      expect(rows.flatMap((row) => (row.kind === "task" ? [row.task] : []))).toEqual(tasks);
      const parts = totalParts.map((at) => {
        const row = rows[at]!;
        return row.kind === "task" ? row.task.cost : row.subtotal;
      });
      expect(equals(sum(parts), totalCost({ tasks }))).toBe(true);
    }),
  );
});

test.each([
  [1, "I"],
  [4, "IV"],
  [9, "IX"],
  [14, "XIV"],
  [49, "XLIX"],
  [1994, "MCMXCIV"],
  [3999, "MMMCMXCIX"],
])("%i is %s", (number, letters) => {
  expect(romanNumeral(number)).toBe(letters);
});

test.each([0, 4000, 1.5])("%d has no Roman numeral", (number) => {
  expect(() => romanNumeral(number)).toThrow(RangeError);
});
