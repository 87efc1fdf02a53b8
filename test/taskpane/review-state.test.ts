import { amount, toPlainText } from "../../src/core/money/amount";
import type { Notice } from "../../src/core/plan/notice";
import type { Plan } from "../../src/core/plan/plan";
import type { Task } from "../../src/core/plan/task";
import { noBodies } from "../../src/core/plan/task";
import { appendicesOf, chosenList } from "../../src/taskpane/review/draft";
import { fieldIds } from "../../src/taskpane/review/field-ids";
import { firstObstacle } from "../../src/taskpane/review/obstacle";
import type { ReviewEvent } from "../../src/taskpane/review/review-event";
import type { ReviewState } from "../../src/taskpane/review/review-state";
import { reviewState } from "../../src/taskpane/review/review-state";

const reference = { kind: "Kế hoạch", number: undefined, symbol: undefined, day: undefined, month: 2, year: 2026, issuedBy: undefined };

function task(ordinal: string, cost?: string): Task {
  const money = cost === undefined ? undefined : amount(cost);
  return {
    ordinal,
    content: `Việc ${ordinal}`,
    leads: noBodies,
    cooperators: noBodies,
    timeframe: undefined,
    cost: money,
    funding: "",
    source: undefined,
  };
}

function plan(tasks: readonly Task[], more: Partial<Plan> = {}): Plan {
  return {
    title: "Danh mục",
    reference,
    attachedTo: undefined,
    unit: "dong",
    source: "body",
    sources: ["body"],
    tasks,
    statedTotal: undefined,
    lines: [],
    notices: [],
    ...more,
  };
}

function after(start: Plan, ...events: readonly ReviewEvent[]): ReviewState {
  const state = [{ kind: "plan-read", plan: start, other: undefined, compared: undefined } as const, ...events].reduce<
    ReviewState | undefined
  >(reviewState, undefined);
  if (state === undefined) throw new Error("no plan was read");
  return state;
}

const ordinals = ({ draft }: ReviewState): readonly string[] => chosenList(draft).tasks.map((each) => each.task.ordinal);
const costs = ({ draft }: ReviewState): readonly (string | undefined)[] =>
  chosenList(draft).tasks.map(({ task: { cost } }) => cost && toPlainText(cost));

test("before a plan was read nothing changes anything", () => {
  expect(reviewState(undefined, { kind: "task-added" })).toBeUndefined();
});

test("notices go to their tasks, the others to the list", () => {
  const onTask: Notice = { code: "no-lead", task: 2, at: undefined };
  const onAll: Notice = { code: "total-differs", stated: "1", computed: "2", task: undefined, at: undefined };
  const { draft } = after(plan([task("1"), task("2")], { notices: [onTask, onAll] }));
  expect(chosenList(draft).tasks.map(({ notices }) => notices)).toEqual([[], [onTask]]);
  expect(chosenList(draft).notices).toEqual([onAll]);
});

describe("ordinals", () => {
  test("a running list stays running when a task goes, in its own style", () => {
    expect(ordinals(after(plan([task("01"), task("02"), task("03")]), { kind: "task-removed", key: 2 }))).toEqual(["01", "02"]);
    expect(ordinals(after(plan([task("1."), task("2."), task("3.")]), { kind: "task-removed", key: 1 }))).toEqual(["1.", "2."]);
  });

  test("numbering of another kind is left alone", () => {
    expect(ordinals(after(plan([task("I"), task("1"), task("2")]), { kind: "task-removed", key: 2 }))).toEqual(["I", "2"]);
    expect(ordinals(after(plan([task("1"), task("3")]), { kind: "task-added" }))).toEqual(["1", "3", ""]);
  });

  test("the first task of an empty list is 01", () => {
    expect(ordinals(after(plan([]), { kind: "task-added" }))).toEqual(["01"]);
  });

  test("undoing a removal restores the list exactly, with what was changed before it", () => {
    const start = plan([task("01", "1"), task("02", "2"), task("03", "3")]);
    const state = after(start, { kind: "cost-typed", key: 3, typed: "9" }, { kind: "task-removed", key: 2 }, { kind: "undone" });
    expect(costs(state)).toEqual(["1", "2", "9"]);
    expect(ordinals(state)).toEqual(["01", "02", "03"]);
  });
});

describe("costs", () => {
  test("a refused text leaves the task without a cost, so that no total counts what was typed over", () => {
    const state = after(plan([task("1", "5")]), { kind: "cost-typed", key: 1, typed: "xx" });
    expect(costs(state)).toEqual([undefined]);
    expect(firstObstacle(state.draft)).toEqual({ kind: "cost-refused", key: 1, ordinal: "1" });
  });

  test("a cost that the plan states but nobody can read waits in its field as it was written", () => {
    const unreadable: Notice = {
      code: "cost-unreadable",
      text: "12.5OO",
      problem: { kind: "not-an-amount", text: "12.5OO" },
      task: 1,
      at: undefined,
    };
    const { draft } = after(plan([task("1")], { notices: [unreadable] }));
    expect(chosenList(draft).tasks[0]).toMatchObject({ refusedCost: { typed: "12.5OO" }, notices: [] });
    expect(firstObstacle(draft)).toMatchObject({ kind: "cost-refused" });
  });

  test("Enter goes to the next cost and over the page, but not past a refused one", () => {
    const many = plan(Array.from({ length: 41 }, (_, index) => task(String(index + 1))));
    const turned = after(many, { kind: "cost-entered", key: 40 });
    expect([turned.page, turned.focus?.id]).toEqual([1, fieldIds.cost(41)]);
    expect(after(many, { kind: "cost-typed", key: 3, typed: "xx" }, { kind: "cost-entered", key: 3 }).focus).toBeUndefined();
    expect(after(many, { kind: "cost-entered", key: 41 }).focus).toBeUndefined();
  });

  test("a unit changes no amount", () => {
    const state = after(plan([task("1", "1234567")]), { kind: "unit-chosen", unit: "trieu" });
    expect(costs(state)).toEqual(["1234567"]);
    expect(appendicesOf(state.draft)[0]!.unit).toBe("trieu");
  });
});

test("removing the last task of the last page goes back a page", () => {
  const many = plan(Array.from({ length: 41 }, (_, index) => task(String(index + 1))));
  expect(after(many, { kind: "page-turned", page: 1 }, { kind: "task-removed", key: 41 }).page).toBe(0);
});

test("an added task never takes a key that was used", () => {
  const state = after(plan([task("1")]), { kind: "task-added" }, { kind: "task-removed", key: 2 }, { kind: "task-added" });
  expect(chosenList(state.draft).tasks.map(({ key }) => key)).toEqual([1, 3]);
});

test("a time that names no year is understood in the plan's", () => {
  const state = after(plan([task("1")]), { kind: "task-changed", key: 1, field: "timeframe", text: "Quý II" });
  expect(chosenList(state.draft).tasks[0]?.task.timeframe).toMatchObject({ from: "2026-04-01", to: "2026-06-30" });
});
