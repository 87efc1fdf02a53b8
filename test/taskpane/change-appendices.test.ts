/** Several appendices on the state alone: whatever is pressed in whatever order, no task is lost and what the pane shows is what is built. */
import fc from "fast-check";
import { amount, toPlainText } from "../../src/core/money/amount";
import type { TaskGroup } from "../../src/core/plan/appendix";
import { totalCost } from "../../src/core/plan/appendix";
import type { Plan, PlanAppendix } from "../../src/core/plan/plan";
import { noBodies } from "../../src/core/plan/task";
import type { Draft } from "../../src/taskpane/review/draft";
import { appendicesOf, chosenList } from "../../src/taskpane/review/draft";
import { headingsOfTasks } from "../../src/taskpane/review/group-heading";
import { firstObstacle } from "../../src/taskpane/review/obstacle";
import type { ReviewEvent } from "../../src/taskpane/review/review-event";
import type { ReviewState } from "../../src/taskpane/review/review-state";
import { reviewState } from "../../src/taskpane/review/review-state";
import { numberOfRuns } from "../core/number-of-runs";

const reference = { kind: "Kế hoạch", number: "7", symbol: "KH-UBND", day: 5, month: 2, year: 2026, issuedBy: "UBND xã Long Hưng" };

function planOf(count: number, more: Partial<Plan> = {}): Plan {
  return {
    title: "Danh mục",
    reference,
    attachedTo: undefined,
    unit: "dong",
    source: "appendix",
    sources: ["appendix"],
    tasks: Array.from({ length: count }, (_, index) => ({
      ordinal: String(index + 1).padStart(2, "0"),
      content: `Việc ${String(index + 1)}`,
      leads: noBodies,
      cooperators: noBodies,
      timeframe: undefined,
      cost: amount(String(10 ** index)),
      funding: "",
      source: undefined,
    })),
    statedTotal: undefined,
    lines: [],
    notices: [],
    ...more,
  };
}

const opened = (plan: Plan): ReviewState => reviewState(undefined, { kind: "plan-read", plan, other: undefined, compared: undefined })!;
const after = (state: ReviewState, events: readonly ReviewEvent[]): ReviewState =>
  events.reduce((now, event) => reviewState(now, event)!, state);

/** "I Danh mục: 01 Việc 1, …": what would be built. */
const partsOf = ({ draft }: ReviewState): readonly string[] =>
  appendicesOf(draft).map(
    ({ title, options, tasks }) =>
      `${String(options?.numeral)} ${title}: ${tasks.map(({ ordinal, content }) => `${ordinal} ${content}`).join(", ")}`,
  );

const group = (title: string, firstTask: number, level: 1 | 2 = 1): TaskGroup => ({ ordinal: title, title, level, firstTask });
const groups = [group("A", 1), group("A1", 2, 2), group("B", 4), group("C", 6)];

describe("parting and joining", () => {
  const parted = after(opened(planOf(4)), [{ kind: "appendix-added" }]);

  test("the first press makes two, with all tasks in the first; the second keeps the build waiting while it is empty", () => {
    expect(partsOf(parted)).toEqual(["1 Danh mục: 01 Việc 1, 02 Việc 2, 03 Việc 3, 04 Việc 4", "2 : "]);
    expect(firstObstacle(parted.draft)).toEqual({ kind: "appendix-empty", appendix: 2, numeral: 2 });
  });

  test("a task that is given goes to the end, and both count on", () => {
    const state = after(parted, [
      { kind: "task-given", key: 3, appendix: 2 },
      { kind: "task-given", key: 1, appendix: 2 },
    ]);
    expect(partsOf(state)).toEqual(["1 Danh mục: 01 Việc 2, 02 Việc 4", "2 : 01 Việc 3, 02 Việc 1"]);
    expect(firstObstacle(state.draft)).toBeUndefined();
  });

  test("moving a task down over the edge brings it into the next appendix", () => {
    const given = after(parted, [{ kind: "task-given", key: 4, appendix: 2 }]);
    const state = after(given, [{ kind: "task-moved", key: 3, by: 1, focus: undefined }]);
    expect(partsOf(state)).toEqual(["1 Danh mục: 01 Việc 1, 02 Việc 2", "2 : 01 Việc 4, 02 Việc 3"]);
  });

  test("a number that was chosen before is where the count begins", () => {
    const state = after(opened(planOf(1)), [
      { kind: "form-changed", change: { numeral: 3 } },
      { kind: "appendix-added" },
      { kind: "appendix-added" },
    ]);
    expect(chosenList(state.draft).appendices.map(({ numeral }) => numeral)).toEqual([3, 4, 5]);
  });

  test("removing one in the middle gives its tasks to the one before, and the others count on", () => {
    const state = after(parted, [
      { kind: "appendix-added" },
      { kind: "task-given", key: 3, appendix: 2 },
      { kind: "task-given", key: 4, appendix: 3 },
      { kind: "appendix-titled", appendix: 3, title: "Ba" },
      { kind: "appendix-removed", appendix: 2 },
    ]);
    expect(partsOf(state)).toEqual(["1 Danh mục: 01 Việc 1, 02 Việc 2, 03 Việc 3", "2 Ba: 01 Việc 4"]);
  });

  test("where one is left its title stays, unless it has none", () => {
    const given = after(parted, [{ kind: "task-given", key: 1, appendix: 2 }]);
    const nameless = after(given, [{ kind: "appendix-removed", appendix: 1 }]);
    expect(partsOf(nameless)).toEqual(["undefined Danh mục: 01 Việc 2, 02 Việc 3, 03 Việc 4, 04 Việc 1"]);
    const named = after(given, [
      { kind: "appendix-titled", appendix: 2, title: "Hai" },
      { kind: "appendix-removed", appendix: 1 },
    ]);
    expect(named.draft.title).toBe("Hai");
  });

  test("with an appendix for each group its title is the group's, and lower groups move up", () => {
    const state = after(opened(planOf(8, { groups })), [{ kind: "appendices-by-group" }]);
    expect(partsOf(state)).toEqual([
      "1 Danh mục: 01 Việc 1",
      "2 A: 01 Việc 2, 02 Việc 3, 03 Việc 4",
      "3 B: 01 Việc 5, 02 Việc 6",
      "4 C: 01 Việc 7, 02 Việc 8",
    ]);
    expect(appendicesOf(state.draft).map((each) => each.groups)).toEqual([[], [{ ...group("A1", 1), level: 1 }], [], []]);
  });
});

test("appendices that were read keep their numbers, titles and groups; a group does not reach into the next appendix", () => {
  const appendices: readonly PlanAppendix[] = [
    { numeral: 1, title: "Một", unit: "dong", firstTask: 0 },
    { numeral: 3, title: "Ba", unit: "trieu", firstTask: 5 },
  ];
  const state = opened(planOf(7, { appendices, groups: [group("A", 1), group("B", 6)] }));
  expect(appendicesOf(state.draft).map(({ title, options, groups: found }) => [title, options?.numeral, found])).toEqual([
    ["Một", 1, [group("A", 1)]],
    ["Ba", 3, [group("B", 1)]],
  ]);
  const added = after(state, [{ kind: "task-added" }]);
  expect(appendicesOf(added.draft)[1]!.tasks).toHaveLength(3);
});

test("the units are those of the tables until one is chosen for all; a figure is typed in the unit of its own appendix", () => {
  const appendices: readonly PlanAppendix[] = [
    { numeral: 1, title: "Một", unit: "dong", firstTask: 0 },
    { numeral: 2, title: "Hai", unit: "trieu", firstTask: 5 },
  ];
  const state = opened(planOf(7, { appendices }));
  const units = ({ draft }: ReviewState): readonly string[] => appendicesOf(draft).map(({ unit }) => unit);
  const costOf = ({ draft }: ReviewState, key: number): string => toPlainText(chosenList(draft).tasks[key - 1]!.task.cost!);
  expect(units(state)).toEqual(["dong", "trieu"]);
  const typed = after(
    state,
    [1, 7].map((key) => ({ kind: "cost-typed", key, typed: "5" }) as const),
  );
  expect([costOf(typed, 1), costOf(typed, 7)]).toEqual(["5", "5000000"]);
  const chosen = after(typed, [{ kind: "unit-chosen", unit: "nghin" }]);
  expect([...units(chosen), costOf(chosen, 7)]).toEqual(["nghin", "nghin", "5000000"]);
  expect(after(state, [{ kind: "appendix-removed", appendix: 1 }]).draft).toMatchObject({ title: "Hai", unit: "trieu" });
});

test("a group that is renamed is so for all of its tasks, and in one step of undo a field", () => {
  const state = opened(planOf(8, { groups }));
  const typed = after(
    state,
    ["Â", "Ân", "Ấn"].map((title) => ({ kind: "group-titled", key: 3, level: 1, title }) as const),
  );
  expect(appendicesOf(typed.draft)[0]!.groups?.map(({ title }) => title)).toEqual(["Ấn", "A1", "B", "C"]);
  expect(typed.history.past).toHaveLength(1);
  expect(after(typed, [{ kind: "undone" }]).draft).toEqual(state.draft);
});

describe("in any order", () => {
  const key = fc.integer({ min: 1, max: 8 });
  const appendix = fc.integer({ min: 1, max: 5 });
  const anEvent: fc.Arbitrary<ReviewEvent> = fc.oneof(
    fc.constant({ kind: "appendix-added" } as const),
    fc.constant({ kind: "appendices-by-group" } as const),
    fc.record({ kind: fc.constant("appendix-removed" as const), appendix }),
    fc.record({ kind: fc.constant("appendix-titled" as const), appendix, title: fc.constantFrom("", "Tên") }),
    fc.record({ kind: fc.constant("task-given" as const), key, appendix }),
    fc.record({ kind: fc.constant("group-given" as const), key, appendix }),
    fc.record({
      kind: fc.constant("group-titled" as const),
      key,
      level: fc.constantFrom(1 as const, 2 as const),
      title: fc.constant("Nhóm"),
    }),
    fc.record({ kind: fc.constant("task-moved" as const), key, by: fc.integer({ min: -4, max: 4 }), focus: fc.constant(undefined) }),
  );

  function check(draft: Draft): void {
    const { appendices, tasks } = chosenList(draft);
    const built = appendicesOf(draft);
    expect([...tasks].map((each) => each.key).sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(built.flatMap((each) => each.tasks)).toEqual(tasks.map(({ task }) => task));
    expect(toPlainText(totalCost({ tasks: built.flatMap((each) => each.tasks) }))).toBe("11111111");
    expect(appendices).not.toHaveLength(1);
    expect(new Set(appendices.map((each) => each.key)).size).toBe(appendices.length);
    expect(appendices.map(({ numeral }) => numeral)).toEqual(appendices.map((_, index) => index + 1));
    for (const each of built) {
      expect(each.tasks.map(({ ordinal }) => Number(ordinal))).toEqual(each.tasks.map((_, index) => index + 1));
      // The sheet shows each task below the headings under which the pane shows it.
      const own = tasks.filter(({ task }) => each.tasks.includes(task));
      const onSheet = headingsOfTasks(each.groups ?? [], each.tasks.length).map((headings) => headings.map(({ title }) => title));
      expect(onSheet).toEqual(own.map((one) => one.groups.map(({ title }) => title)));
    }
  }

  test("every task stays, appendix by appendix, under its headings, and undo leads back", () => {
    fc.assert(
      fc.property(fc.array(anEvent, { maxLength: 12 }), (events) => {
        const start = opened(planOf(8, { groups }));
        let state = start;
        for (const event of events) {
          state = reviewState(state, event)!;
          check(state.draft);
        }
        while (state.history.past.length > 0) state = reviewState(state, { kind: "undone" })!;
        expect(state.draft).toEqual(start.draft);
      }),
      { numRuns: numberOfRuns(300) },
    );
  });
});
