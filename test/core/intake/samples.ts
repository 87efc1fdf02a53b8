/** Texts for the intake tests: the project's own fixtures, and the shared samples where a checkout has them beside it. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { PlanSource, Plan } from "../../../src/core/plan/plan";
import { readPlan } from "../../../src/core/intake/read-plan";
import { toPlainText } from "../../../src/core/money/amount";

/** From the root of the project, where tests and scripts run. */
export const folder = join(process.cwd(), "test/core/intake");

export const fixtureNames = ["so", "truong-hoc", "xa"] as const;

export function fixture(name: (typeof fixtureNames)[number]): string {
  return readFileSync(join(folder, "fixtures", `${name}.txt`), "utf8");
}

/** The folder of shared samples, or undefined: then the tests that need it say that they are skipped. */
export const sharedSamples = [join(folder, "../../../../shared/samples")].find((each) => existsSync(each));

/** The plan of a text that must be readable. */
export function planOf(text: string, source?: PlanSource): Plan {
  const read = readPlan(text, source === undefined ? {} : { source });
  if (!read.ok) throw new Error(`Refused: ${JSON.stringify(read.problem)}`);
  return read.value;
}

/** What an officer sees of the rows, without the places they came from. */
export function rowsOf(plan: Plan): unknown {
  return plan.tasks.map((task) => ({
    ordinal: task.ordinal,
    content: task.content,
    leads: task.leads.names,
    cooperators: task.cooperators.names,
    time: task.timeframe === undefined ? undefined : [task.timeframe.text, task.timeframe.kind, task.timeframe.from, task.timeframe.to],
    cost: task.cost === undefined ? undefined : toPlainText(task.cost),
  }));
}

/** The codes of the notices with the tasks that they are about: "no-lead 4". */
export function codesOf(plan: Plan): readonly string[] {
  return plan.notices.map((notice) => (notice.task === undefined ? notice.code : `${notice.code} ${String(notice.task)}`));
}
