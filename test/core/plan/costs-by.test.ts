import { amount } from "../../../src/core/money/amount";
import { costsBy, leadsOf, quarterOf } from "../../../src/core/plan/costs-by";
import type { Task } from "../../../src/core/plan/task";
import { noBodies } from "../../../src/core/plan/task";

const task = (leads: readonly string[], cost: string | undefined, from?: string, to?: string): Task => ({
  ordinal: "",
  content: "Việc",
  leads: { text: leads.join("; "), names: leads },
  cooperators: noBodies,
  timeframe: to === undefined ? undefined : { text: "", kind: "period", from, to },
  cost: cost === undefined ? undefined : amount(cost),
  funding: "",
  source: undefined,
});

const tasks = [
  task(["Sở A"], "100", "2026-04-01", "2026-06-30"),
  task(["Sở B"], "7", "2026-01-01", "2026-12-31"),
  task(["Sở A", "Sở B"], "20", undefined, "2026-05-15"),
  task(["Sở A"], undefined, "2026-05-01", "2026-05-31"),
  task(["Sở A"], "3"),
];

test("costs by lead: a cost shared by two bodies stands under both together, once", () => {
  expect([...costsBy(tasks, leadsOf)]).toEqual([
    ["Sở A", "103"],
    ["Sở B", "7"],
    ["Sở A; Sở B", "20"],
  ]);
});

test("costs by quarter: what spans several, or has no days, stands apart", () => {
  expect([...costsBy(tasks, quarterOf)]).toEqual([
    ["2026-Q2", "120"],
    ["", "10"],
  ]);
});
