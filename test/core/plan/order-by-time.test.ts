import { compareTimeframes, tasksByQuarter } from "../../../src/core/plan/order-by-time";
import { readTimeframe } from "../../../src/core/plan/read-timeframe";
import { noBodies } from "../../../src/core/plan/task";
import type { Task } from "../../../src/core/plan/task";

const task = (time: string): Task => ({
  ordinal: "",
  content: time,
  leads: noBodies,
  cooperators: noBodies,
  timeframe: time === "" ? undefined : readTimeframe(time, 2026),
  cost: undefined,
  funding: "",
  source: undefined,
});

const inOrder = [
  "Từ 01/11/2025",
  "Tháng 01",
  "Quý I",
  "Trong năm 2026",
  "Quý II và các năm tiếp theo",
  "Tháng 5",
  "Trước ngày 15/5",
  "Quý IV",
  "Tháng 01 năm sau",
  "Thường xuyên",
  "45 ngày",
  "Theo kế hoạch",
  "",
];

test("by the first day, a deadline by its last, the shorter first; what has no days at the end", () => {
  const shuffled = inOrder.map((_, index) => inOrder[(index * 5 + 3) % inOrder.length] ?? "");
  expect(new Set(shuffled).size).toBe(inOrder.length);
  const sorted = shuffled.map(task).sort((one, other) => compareTimeframes(one.timeframe, other.timeframe));
  expect(sorted.map(({ content }) => content)).toEqual(inOrder);
});

test("equal times keep their order", () => {
  expect(compareTimeframes(readTimeframe("Quý I", 2026), readTimeframe("Tháng 1 - 3/2026", 2026))).toBe(0);
});

test("by quarter: a task belongs to the one that holds it all; those of several, or of none, stand last", () => {
  const groups = tasksByQuarter(["Quý IV", "Tháng 5", "Trong năm", "Trước 30/6", "Thường xuyên", "Tháng 4", "Quý I/2027"].map(task));
  expect(groups.map(({ quarter, tasks }) => [quarter, ...tasks.map(({ content }) => content)])).toEqual([
    ["2026-Q2", "Tháng 4", "Tháng 5", "Trước 30/6"],
    ["2026-Q4", "Quý IV"],
    ["2027-Q1", "Quý I/2027"],
    ["", "Trong năm", "Thường xuyên"],
  ]);
});
