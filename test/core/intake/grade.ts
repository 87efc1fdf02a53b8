/**
 * Grades the rows that were read from a text against what a careful officer would put into its appendix. The rules are those of the shared
 * grader: content by its leading words, bodies as sets, times by words and days, costs exactly.
 */
import { equals, toPlainText } from "../../../src/core/money/amount";
import { totalCost } from "../../../src/core/plan/appendix";
import type { Plan } from "../../../src/core/plan/plan";
import type { Task } from "../../../src/core/plan/task";
import { amount } from "../../../src/core/money/amount";

interface ExpectedTime {
  readonly timeframe?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
}

export interface ExpectedRow extends ExpectedTime {
  readonly content: string;
  readonly contentAlso?: readonly string[];
  readonly leads?: readonly string[];
  readonly leadsAlso?: readonly (readonly string[])[];
  readonly cooperators?: readonly string[];
  readonly cooperatorsAlso?: readonly (readonly string[])[];
  readonly timeframeAlso?: readonly ExpectedTime[];
  readonly cost?: string | null;
}

export interface Expected {
  readonly attachedTo?: string | null;
  readonly attachedToAlso?: readonly (string | null)[];
  readonly issuedBy?: string | null;
  readonly rowsFrom?: "appendix";
  readonly gradeOn?: readonly string[];
  readonly rows: readonly ExpectedRow[];
  readonly optionalRows?: readonly ExpectedRow[];
  readonly alternativeRows?: readonly ExpectedRow[];
  readonly total?: string | null;
}

export interface Grade {
  readonly rows: number;
  readonly found: number;
  readonly extra: number;
  /** The harmonic mean of the shares of wanted rows that were found and of found rows that were wanted. */
  readonly tasks: number;
  /** The share of right fields of the rows that were found. */
  readonly fields: number;
  readonly total: "right" | "wrong" | "none";
  /** One line for each thing that is not as expected. */
  readonly remarks: readonly string[];
}

export function gradePlan(expected: Expected, plan: Plan): Grade {
  const total =
    expected.total === undefined || expected.total === null ? "none" : equals(totalCost(plan), amount(expected.total)) ? "right" : "wrong";
  return { ...gradeRows(expected, plan.tasks), total };
}

function gradeRows(expected: Expected, tasks: readonly Task[]): Omit<Grade, "total"> {
  let wanted = expected.rows;
  let others = expected.alternativeRows ?? [];
  let pairs = match(wanted, tasks);
  if (expected.gradeOn !== undefined && others.length > 0 && match(others, tasks).size / others.length > pairs.size / wanted.length) {
    [wanted, others] = [others, wanted];
    pairs = match(wanted, tasks);
  }
  const used = new Set(pairs.values());
  const rest = tasks.filter((_, index) => !used.has(index));
  const neutral = new Set(match([...(expected.optionalRows ?? []), ...others], rest).values());
  const extra = rest.filter((_, index) => !neutral.has(index));
  const remarks = [
    ...wanted.flatMap((row, index) => (pairs.has(index) ? [] : [`missed: ${row.content}`])),
    ...extra.map((task) => `extra: ${task.content.slice(0, 80)}`),
  ];
  const graded = expected.gradeOn ?? ["leads", "cooperators", "time", "cost"];
  let right = 0;
  let asked = 0;
  for (const [index, at] of pairs) {
    const [row, task] = [wanted[index]!, tasks[at]!];
    for (const [field, isRight] of Object.entries(fieldsOf(row, task))) {
      if (!graded.includes(field)) continue;
      asked += 1;
      if (isRight) right += 1;
      else remarks.push(`${field}: ${row.content.slice(0, 40)}`);
    }
  }
  const recall = pairs.size / wanted.length;
  const precision = pairs.size + extra.length === 0 ? 0 : pairs.size / (pairs.size + extra.length);
  const tasksGrade = recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision);
  return {
    rows: wanted.length,
    found: pairs.size,
    extra: extra.length,
    tasks: tasksGrade,
    fields: asked === 0 ? 0 : right / asked,
    remarks,
  };
}

function fieldsOf(row: ExpectedRow, task: Task): Record<"leads" | "cooperators" | "time" | "cost", boolean> {
  return {
    leads: [row.leads ?? [], ...(row.leadsAlso ?? [])].some((list) => sameSet(list, task.leads.names)),
    cooperators: [row.cooperators ?? [], ...(row.cooperatorsAlso ?? [])].some((list) => sameSet(list, task.cooperators.names)),
    time: [row, ...(row.timeframeAlso ?? [])].some((time) => sameTime(time, task)),
    cost: (row.cost ?? null) === (task.cost === undefined ? null : toPlainText(task.cost)),
  };
}

/** Each expected row with at most one task: the likest first, and of equally like ones the nearest. */
function match(rows: readonly ExpectedRow[], tasks: readonly Task[]): ReadonlyMap<number, number> {
  const scored = rows.flatMap((row, index) =>
    tasks.flatMap((task, at) => {
      const score = Math.max(...[row.content, ...(row.contentAlso ?? [])].map((content) => likeness(content, task.content)));
      const distance = Math.abs(index / Math.max(1, rows.length) - at / Math.max(1, tasks.length));
      return score < 0.75 ? [] : [{ score: Math.round(score * 100), distance, index, at }];
    }),
  );
  const pairs = new Map<number, number>();
  const used = new Set<number>();
  for (const { index, at } of scored.sort((a, b) => b.score - a.score || a.distance - b.distance)) {
    if (pairs.has(index) || used.has(at)) continue;
    pairs.set(index, at);
    used.add(at);
  }
  return pairs;
}

function normal(text: string): string {
  const spellings = [
    ["ủy ban nhân dân", "ubnd"],
    ["uỷ", "ủy"],
    ["hoà", "hòa"],
    ["thuỷ", "thủy"],
    ["toạ", "tọa"],
    ["hoá", "hóa"],
    ["khoẻ", "khỏe"],
  ] as const;
  const small = spellings.reduce((all, [from, to]) => all.replaceAll(from, to), text.normalize("NFC").toLowerCase());
  return small.replace(/[^\p{L}\p{M}\p{N}_]+/gu, " ").trim();
}

function likeness(want: string, got: string): number {
  const words = normal(want).split(" ").slice(0, 14);
  return (
    commonLength(
      words,
      normal(got)
        .split(" ")
        .slice(0, words.length + 25),
    ) / words.length
  );
}

/** The longest common stretch, and what is common on both sides of it (Ratcliff and Obershelp). */
function commonLength(left: readonly string[], right: readonly string[]): number {
  let best = { length: 0, left: 0, right: 0 };
  let above: readonly number[] = [];
  left.forEach((word, i) => {
    const row = right.map((other, j) => (word === other ? (above[j - 1] ?? 0) + 1 : 0));
    row.forEach((length, j) => {
      if (length > best.length) best = { length, left: i - length + 1, right: j - length + 1 };
    });
    above = row;
  });
  if (best.length === 0) return 0;
  return (
    commonLength(left.slice(0, best.left), right.slice(0, best.right)) +
    best.length +
    commonLength(left.slice(best.left + best.length), right.slice(best.right + best.length))
  );
}

function sameSet(want: readonly string[], got: readonly string[]): boolean {
  const wanted = want.map(normal).filter((name) => name !== "");
  const left = got.map(normal).filter((name) => name !== "");
  if (wanted.length !== left.length) return false;
  return wanted.every((name) => {
    const ratios = left.map((other) => (2 * commonLength([...name], [...other])) / (name.length + other.length));
    const best = ratios.indexOf(Math.max(...ratios));
    if ((ratios[best] ?? 0) < 0.85) return false;
    left.splice(best, 1);
    return true;
  });
}

function sameTime(want: ExpectedTime, { timeframe }: Task): boolean {
  const [words, got] = [normal(want.timeframe ?? ""), normal(timeframe?.text ?? "")];
  if (words === "") return got === "";
  if (got === "" || (!got.includes(words) && !words.includes(got))) return false;
  const [from, to] = [want.from ?? undefined, want.to ?? undefined];
  if (from === undefined && to === undefined) return true;
  return near(to, timeframe?.to) && (from === undefined || near(from, timeframe?.from));
}

/** A day more or less is a matter of whether a limit counts. */
function near(want: string | undefined, got: string | undefined): boolean {
  if (want === undefined || got === undefined) return want === got;
  return Math.abs(Date.parse(want) - Date.parse(got)) <= 86_400_000;
}
