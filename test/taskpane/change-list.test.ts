/** Merging, splitting, moving and the way back, on the state alone. */
import { amount, toPlainText } from "../../src/core/money/amount";
import { readBodies } from "../../src/core/plan/body-list";
import type { Notice } from "../../src/core/plan/notice";
import type { Plan } from "../../src/core/plan/plan";
import { readTimeframe } from "../../src/core/plan/read-timeframe";
import type { Task } from "../../src/core/plan/task";
import { noBodies } from "../../src/core/plan/task";
import type { DraftTask } from "../../src/taskpane/review/draft";
import { chosenList } from "../../src/taskpane/review/draft";
import { fieldIds } from "../../src/taskpane/review/field-ids";
import { mostSteps } from "../../src/taskpane/review/history";
import type { ReviewEvent } from "../../src/taskpane/review/review-event";
import type { ReviewState } from "../../src/taskpane/review/review-state";
import { reviewState } from "../../src/taskpane/review/review-state";
import { standingNotices } from "../../src/taskpane/review/standing-notices";

function task(ordinal: string, more: Partial<Task> = {}): Task {
  const rest = { leads: noBodies, cooperators: noBodies, timeframe: undefined, cost: undefined, funding: "", source: undefined };
  return { ordinal, content: `Việc ${ordinal}`, ...rest, ...more };
}

function after(tasks: readonly Task[], events: readonly ReviewEvent[], notices: readonly Notice[] = []): ReviewState {
  const reference = {
    kind: "Kế hoạch",
    number: undefined,
    symbol: undefined,
    day: undefined,
    month: undefined,
    year: 2026,
    issuedBy: undefined,
  };
  const plan: Plan = {
    title: "Danh mục",
    reference,
    attachedTo: undefined,
    unit: "dong",
    source: "body",
    sources: ["body"],
    tasks,
    statedTotal: undefined,
    lines: [],
    notices,
  };
  const state = [{ kind: "plan-read", plan, other: undefined, compared: undefined } as const, ...events].reduce<ReviewState | undefined>(
    reviewState,
    undefined,
  );
  if (state === undefined) throw new Error("no plan was read");
  return state;
}

const tasksOf = ({ draft }: ReviewState): readonly DraftTask[] => chosenList(draft).tasks;
const first = (state: ReviewState): DraftTask => tasksOf(state)[0]!;
const keys = (state: ReviewState): readonly number[] => tasksOf(state).map(({ key }) => key);
const ordinals = (state: ReviewState): readonly string[] => tasksOf(state).map((each) => each.task.ordinal);
const costs = (state: ReviewState): readonly (string | undefined)[] =>
  tasksOf(state).map(({ task: { cost } }) => cost && toPlainText(cost));
const numbered = (count: number): readonly Task[] => Array.from({ length: count }, (_, index) => task(String(index + 1).padStart(2, "0")));

describe("merging", () => {
  const merge = { kind: "tasks-merged", key: 1, otherKey: 2 } as const;

  test("content is joined, bodies stand once, both places are kept, the list runs on", () => {
    const state = after(
      [
        task("01", {
          content: "Mở lớp tin học.",
          leads: readBodies("Sở Nội vụ"),
          cooperators: readBodies("Sở Tài chính; UBND xã"),
          source: { first: 3, last: 5 },
        }),
        task("02", {
          content: "In sổ tay",
          leads: readBodies("Sở Nội vụ; Sở Y tế"),
          cooperators: readBodies("sở tài chính; Công an tỉnh; Sở Nội vụ"),
          source: { first: 9, last: 9 },
        }),
        task("03"),
      ],
      [merge],
    );
    expect(first(state)).toMatchObject({
      key: 1,
      task: {
        ordinal: "01",
        content: "Mở lớp tin học; In sổ tay",
        leads: { text: "Sở Nội vụ; Sở Y tế", names: ["Sở Nội vụ", "Sở Y tế"] },
        cooperators: { names: ["Sở Tài chính", "UBND xã", "Công an tỉnh"] },
      },
      sources: [
        { first: 3, last: 5 },
        { first: 9, last: 9 },
      ],
    });
    expect(ordinals(state)).toEqual(["01", "02"]);
  });

  test("the task above takes the other in, whichever was asked", () => {
    const state = after(numbered(3), [{ kind: "tasks-merged", key: 3, otherKey: 1 }]);
    expect(keys(state)).toEqual([1, 2]);
    expect(first(state).task.content).toBe("Việc 01; Việc 03");
  });

  test("costs are added exactly, beyond fifteen digits too, and the sum is said", () => {
    const state = after([task("01", { cost: amount("9007199254740993") }), task("02", { cost: amount("9007199254740993") })], [merge]);
    expect(costs(state)).toEqual(["18014398509481986"]);
    expect(state.said).toMatchObject({
      kind: "done",
      step: { kind: "tasks-merged", cost: { kind: "both", sum: amount("18014398509481986") } },
    });
  });

  test.each([
    ["only one has money", "5", undefined, "5"],
    ["neither has money", undefined, undefined, undefined],
    ["one is free", "0", "7", "7"],
  ])("%s", (_name, one, other, sum) => {
    const cost = (text: string | undefined): Partial<Task> => (text === undefined ? {} : { cost: amount(text) });
    expect(costs(after([task("01", cost(one)), task("02", cost(other))], [merge]))).toEqual([sum]);
  });

  test("with a cost that was refused there is no sum: both texts wait in the field, in whatever unit", () => {
    const state = after([task("01", { cost: amount("5000000") }), task("02")], [{ kind: "cost-typed", key: 2, typed: "3 triệuu" }, merge]);
    expect(costs(state)).toEqual([undefined]);
    expect(first(state).refusedCost?.typed).toBe("5.000.000 + 3 triệuu");
    const inMillions = reviewState(state, { kind: "unit-chosen", unit: "trieu" })!;
    expect(first(inMillions).refusedCost?.typed).toBe("5.000.000 + 3 triệuu");
  });

  test.each([
    ["Ngân sách tỉnh", "ngân sách tỉnh; xã hội hóa", "Ngân sách tỉnh; xã hội hóa"],
    ["", "Lồng ghép", "Lồng ghép"],
    ["", "", ""],
  ])("the sources of funds %p and %p are %p", (one, other, both) => {
    expect(first(after([task("01", { funding: one }), task("02", { funding: other })], [merge])).task.funding).toBe(both);
  });

  test("two times become one text that is understood, one time alone stays as it is", () => {
    const quarter = (text: string): Partial<Task> => ({ timeframe: readTimeframe(text, 2026) });
    const both = after([task("01", quarter("Quý I/2026")), task("02", quarter("Quý II/2026"))], [merge]);
    expect(first(both).task.timeframe?.text).toBe("Quý I/2026; Quý II/2026");
    const one = after([task("01"), task("02", quarter("Quý II/2026"))], [merge]);
    expect(first(one).task.timeframe).toMatchObject({ text: "Quý II/2026", from: "2026-04-01" });
  });

  test("what is uncertain about either comes along, what the other answers does not", () => {
    const noLead: Notice = { code: "no-lead", task: 1, at: undefined };
    const joined: Notice = { code: "heading-joined", text: "x", task: 2, at: undefined };
    const state = after([task("01"), task("02", { leads: readBodies("Sở Y tế") })], [merge], [noLead, joined]);
    expect(standingNotices(first(state))).toEqual([joined]);
  });

  test("a task with itself, or with one that is gone, is no merge", () => {
    const state = after(numbered(2), [
      { kind: "tasks-merged", key: 1, otherKey: 1 },
      { kind: "tasks-merged", key: 1, otherKey: 9 },
    ]);
    expect(keys(state)).toEqual([1, 2]);
    expect(state.history.past).toEqual([]);
  });
});

describe("splitting", () => {
  const content = "Mở lớp; in sổ tay; khảo sát";
  const whole = task("01", { content, leads: readBodies("Sở Nội vụ"), cost: amount("7"), source: { first: 2, last: 2 } });
  const split = { kind: "task-split", key: 1, places: [8, 19] } as const;

  test("each part becomes a task with the same bodies and place; the money stays with the first, and that is said", () => {
    const state = after([whole, task("02")], [split]);
    expect(tasksOf(state).map((each) => each.task.content)).toEqual(["Mở lớp", "In sổ tay", "Khảo sát", "Việc 02"]);
    expect(ordinals(state)).toEqual(["01", "02", "03", "04"]);
    expect(costs(state)).toEqual(["7", undefined, undefined, undefined]);
    expect(tasksOf(state)[2]).toMatchObject({ task: { leads: { names: ["Sở Nội vụ"] } }, sources: [{ first: 2, last: 2 }] });
    expect(state.said).toMatchObject({ step: { kind: "task-split", parts: 3, cost: amount("7") } });
    expect(state.focus?.id).toBe(fieldIds.whole(tasksOf(state)[1]!.key));
  });

  test("a notice goes where the words are that it quotes; who and when holds for every part", () => {
    const notices: readonly Notice[] = [
      { code: "heading-joined", text: "in sổ tay", task: 1, at: undefined },
      { code: "lead-without-label", text: "Sở Nội vụ", task: 1, at: undefined },
      { code: "ordinal-repeated", ordinal: "01", task: 1, at: undefined },
    ];
    const parts = tasksOf(after([whole], [split], notices));
    expect(parts.map((each) => each.notices.map(({ code }) => code))).toEqual([
      ["lead-without-label", "ordinal-repeated"],
      ["heading-joined", "lead-without-label"],
      ["lead-without-label"],
    ]);
  });

  test.each([[[0]], [[content.length]], [[]], [[7, 8]]])(
    "at %j a part would have no words: nothing is split, and that is said",
    (places) => {
      const state = after([whole], [{ kind: "task-split", key: 1, places }]);
      expect(keys(state)).toEqual([1]);
      expect(state.said).toEqual({ kind: "no-split-here" });
    },
  );

  test("a part gets a key that no task had, also none that was undone", () => {
    const state = after([whole], [split, { kind: "undone" }, split]);
    expect(keys(state)).toEqual([1, 4, 5]);
  });
});

describe("moving", () => {
  test("by one place and to a place; ordinals run on", () => {
    const state = after(numbered(4), [
      { kind: "task-moved", key: 1, by: 1, focus: undefined },
      { kind: "task-dropped", key: 4, gap: 0 },
    ]);
    expect(keys(state)).toEqual([4, 2, 1, 3]);
    expect(ordinals(state)).toEqual(["01", "02", "03", "04"]);
    expect(state.said).toMatchObject({ step: { kind: "task-moved", ordinal: "04", place: 1, count: 4 } });
  });

  test("beyond an end nothing moves, and the pane says so", () => {
    const state = after(numbered(2), [{ kind: "task-moved", key: 1, by: -1, focus: undefined }]);
    expect(state.said).toEqual({ kind: "first-already" });
    expect(reviewState(state, { kind: "task-moved", key: 2, by: 1, focus: undefined })?.said).toEqual({ kind: "last-already" });
    expect(state.history.past).toEqual([]);
  });

  test.each([
    [0, [1, 2, 3, 4]],
    [1, [1, 2, 3, 4]],
    [2, [2, 1, 3, 4]],
    [4, [2, 3, 4, 1]],
  ])("the first task let go of over gap %i: %j", (gap, order) => {
    expect(keys(after(numbered(4), [{ kind: "task-dropped", key: 1, gap }]))).toEqual(order);
  });

  test("on a later page the gap counts from that page's first card", () => {
    const state = after(numbered(43), [
      { kind: "page-turned", page: 1 },
      { kind: "task-dropped", key: 43, gap: 1 },
    ]);
    expect(keys(state).slice(40)).toEqual([41, 43, 42]);
  });

  test("over the edge of a page the page and the keyboard go along", () => {
    const state = after(numbered(41), [{ kind: "task-moved", key: 40, by: 1, focus: fieldIds.down(40) }]);
    expect([state.page, state.focus?.id]).toEqual([1, fieldIds.down(40)]);
  });

  test("notices stay with their task wherever it goes", () => {
    const notice: Notice = { code: "heading-joined", text: "x", task: 3, at: undefined };
    const state = after(
      numbered(4),
      [
        { kind: "task-dropped", key: 3, gap: 0 },
        { kind: "tasks-merged", key: 1, otherKey: 2 },
        { kind: "task-removed", key: 4 },
      ],
      [notice],
    );
    expect(tasksOf(state).map(({ notices }) => notices)).toEqual([[notice], []]);
  });
});

describe("undo and redo", () => {
  const everyStep: readonly ReviewEvent[] = [
    { kind: "title-changed", title: "Khác" },
    { kind: "reference-changed", change: { number: "5" } },
    { kind: "date-typed", typed: "40/1/2026" },
    { kind: "unit-chosen", unit: "trieu" },
    { kind: "task-changed", key: 1, field: "leads", text: "Sở Y tế" },
    { kind: "cost-typed", key: 2, typed: "1,5" },
    { kind: "task-added" },
    { kind: "task-dropped", key: 3, gap: 0 },
    { kind: "tasks-merged", key: 1, otherKey: 2 },
    { kind: "task-split", key: 1, places: [7] },
    { kind: "task-removed", key: 3 },
  ];

  test("every step is taken back to exactly the draft before it, and done again to exactly the one after it", () => {
    const drafts = everyStep.map((_, count) => after(numbered(3), everyStep.slice(0, count)).draft);
    const done = after(numbered(3), everyStep);
    expect(done.history.past).toHaveLength(everyStep.length);
    const undone = [...drafts].reverse().reduce((state, before) => {
      const next = reviewState(state, { kind: "undone" })!;
      expect(next.draft).toEqual(before);
      return next;
    }, done);
    const redone = everyStep.reduce((state) => reviewState(state, { kind: "redone" })!, undone);
    expect(redone.draft).toEqual(done.draft);
    expect(redone.history.future).toEqual([]);
  });

  test("what is typed into one field without leaving it is one step, afterwards another", () => {
    const type = (text: string): ReviewEvent => ({ kind: "task-changed", key: 1, field: "content", text });
    const state = after(numbered(1), [type("A"), type("Ab"), { kind: "field-left" }, type("Abc")]);
    const once = reviewState(state, { kind: "undone" })!;
    expect(first(once).task.content).toBe("Ab");
    expect(first(reviewState(once, { kind: "undone" })!).task.content).toBe("Việc 01");
  });

  test("a new step gives up what could be done again", () => {
    const state = after(numbered(3), [
      { kind: "task-removed", key: 1 },
      { kind: "undone" },
      { kind: "task-removed", key: 2 },
      { kind: "redone" },
    ]);
    expect(keys(state)).toEqual([1, 3]);
  });

  test("with nothing to take back nothing changes", () => {
    const state = after(numbered(1), []);
    expect(reviewState(state, { kind: "undone" })).toBe(state);
    expect(reviewState(state, { kind: "redone" })).toBe(state);
  });

  test("the oldest steps are given up beyond the limit", () => {
    const many = Array.from({ length: mostSteps + 1 }, (): ReviewEvent => ({ kind: "task-added" }));
    const state = after([], many);
    expect(state.history.past).toHaveLength(mostSteps);
    const undone = many.reduce((each) => reviewState(each, { kind: "undone" })!, state);
    expect(keys(undone)).toEqual([1]);
  });

  test("the page turns to the task that the step was about", () => {
    const state = after(numbered(90), [{ kind: "task-removed", key: 85 }, { kind: "page-turned", page: 0 }, { kind: "undone" }]);
    expect([state.page, state.focus?.id]).toEqual([2, fieldIds.whole(85)]);
  });
});
