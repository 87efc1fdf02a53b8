/** The public sample of this shape, row by row against what a careful officer wrote down. The text itself is no part of the project. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { toPlainText } from "../../../src/core/money/amount";
import type { Task } from "../../../src/core/plan/task";
import { codesOf, planOf, rowsOf, sharedSamples } from "./samples";
import { wrapAt } from "./rewrap";

interface ExpectedRow {
  readonly content: string;
  readonly leads: readonly string[];
  readonly cooperators: readonly string[];
  readonly timeframe: string;
  readonly from: string;
  readonly to: string;
  readonly cost: string | null;
}

const name = "tra-vinh-2020";

(sharedSamples === undefined ? describe.skip : describe)(`${name} (skipped where the shared samples are not beside the project)`, () => {
  let text = "";
  let expected: { readonly rows: readonly ExpectedRow[]; readonly bodyRows: readonly ExpectedRow[] } = { rows: [], bodyRows: [] };
  beforeAll(() => {
    const folder = sharedSamples ?? "";
    text = readFileSync(join(folder, `${name}.txt`), "utf8");
    expected = JSON.parse(readFileSync(join(folder, "expected", `${name}.expected.json`), "utf8")) as typeof expected;
  });

  const small = (names: readonly string[]): readonly string[] => names.map((each) => each.toLowerCase());
  const asExpected = (task: Task): unknown => ({
    leads: small(task.leads.names),
    cooperators: small(task.cooperators.names),
    timeframe: task.timeframe?.text,
    from: task.timeframe?.from,
    to: task.timeframe?.to,
    cost: task.cost === undefined ? null : toPlainText(task.cost),
  });
  const wanted = ({ leads, cooperators, timeframe, from, to, cost }: ExpectedRow): unknown => ({
    leads: small(leads),
    cooperators: small(cooperators),
    timeframe,
    from,
    to,
    cost,
  });

  it("gives the seven rows of the table", () => {
    const { tasks } = planOf(text);
    expect(tasks.map(asExpected)).toEqual(expected.rows.map(wanted));
    tasks.forEach((task, index) => expect(task.content.startsWith(expected.rows[index]?.content ?? "?")).toBe(true));
    expect(tasks.map((task) => task.ordinal)).toEqual(["01", "02", "03", "04", "05", "06", "07"]);
  });

  it("gives the seven tasks of the body", () => {
    const [first, ...others] = planOf(text, "body").tasks;
    const rows = expected.rows.slice(0, 1);
    expect([first, ...others].map((task) => task?.content.slice(0, 20))).toEqual(
      [...rows, ...expected.bodyRows].map((row) => row.content.slice(0, 20)),
    );
    expect(others.map(asExpected)).toEqual(expected.bodyRows.map(wanted));
  });

  it("finds exactly the differences between table and body: cooperators in 2, 4, 6, 7, time in 4, words missing in 5 and 6", () => {
    const differences = codesOf(planOf(text)).filter((code) => /differ|cut-short|only/.test(code));
    expect(differences).toEqual([
      "sources-differ 2",
      "sources-differ 4",
      "sources-differ 4",
      "content-cut-short 5",
      "content-cut-short 6",
      "sources-differ 6",
      "sources-differ 7",
    ]);
    expect(
      planOf(text).notices.flatMap((notice) => (notice.code === "sources-differ" && notice.field === "timeframe" ? [notice.task] : [])),
    ).toEqual([4]);
  });

  it.each([50, 72, 100])("gives the same rows when wrapped at %i", (width) => {
    for (const source of ["appendix", "body"] as const)
      expect(rowsOf(planOf(wrapAt(text, width), source))).toEqual(rowsOf(planOf(text, source)));
  });
});
