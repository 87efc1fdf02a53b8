import { toPlainText } from "../../../src/core/money/amount";
import { readPlan } from "../../../src/core/intake/read-plan";

const costsOf = (...cells: readonly string[]): readonly (string | undefined)[] => {
  const rows = cells.map(
    (cell, index) => `${String(index + 1)}\tViệc thứ ${String(index + 1)} của kế hoạch\tPhòng Nội vụ\tVăn phòng\tQuý I/2026\t${cell}`,
  );
  const plan = readPlan(
    `KẾ HOẠCH\nCông tác năm 2026\n\nPHỤ LỤC\nĐơn vị tính: triệu đồng\nStt\tNội dung\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian\tKinh phí\n${rows.join("\n")}\n`,
  );
  if (!plan.ok) throw new Error(plan.problem.kind);
  return plan.value.tasks.map((task) => (task.cost === undefined ? undefined : toPlainText(task.cost)));
};

test("a comma before three digits is what the rest of the column shows it to be", () => {
  expect(costsOf("1,500", "2,5")).toEqual(["1500000", "2500000"]);
  expect(costsOf("1,500", "1,234,567")).toEqual(["1500000000", "1234567000000"]);
});

test("where the column shows nothing the cost stays open, with a notice", () => {
  expect(costsOf("1,500", "200")).toEqual([undefined, "200000000"]);
});

const planWith = (unitLine: string, ...cells: readonly string[]): ReturnType<typeof readPlan> =>
  readPlan(
    `PHỤ LỤC\nDanh mục năm 2026\n${unitLine}\nStt\tNội dung\tCơ quan chủ trì\tThời gian\tKinh phí\n${cells.map((cell, index) => `${String(index + 1)}\tViệc thứ ${String(index + 1)}\tPhòng Nội vụ\tQuý I/2026\t${cell}`).join("\n")}\nTổng cộng\t\t\t\t3,5\n`,
  );

test("a table in tỷ đồng is read as such and its appendix counts in triệu đồng", () => {
  const plan = planWith("Đơn vị tính: tỷ đồng", "1,5", "2");
  if (!plan.ok) throw new Error(plan.problem.kind);
  expect(plan.value.tasks.map((task) => task.cost)).toEqual(["1500000000", "2000000000"]);
  expect(plan.value.unit).toBe("trieu");
  expect(plan.value.statedTotal).toBe("3500000000");
  expect(plan.value.notices.map(({ code }) => code)).toEqual(["unit-changed"]);
});

test("a table that names no unit is taken for đồng, and that is said", () => {
  const plan = planWith("", "1.500.000");
  if (!plan.ok) throw new Error(plan.problem.kind);
  expect(plan.value.unit).toBe("dong");
  expect(plan.value.notices.map(({ code }) => code)).toContain("unit-not-stated");
});

const costIn = (cell: string): readonly (string | undefined)[] => {
  const plan = planWith("Đơn vị tính: đồng", cell);
  if (!plan.ok) throw new Error(plan.problem.kind);
  const [task] = plan.value.tasks;
  return [
    task?.cost === undefined ? undefined : toPlainText(task.cost),
    ...plan.value.notices.map(({ code }) => code).filter((code) => code.startsWith("cost")),
  ];
};

test.each([
  "3 tỷ rưỡi",
  "1 tỷ hai trăm triệu",
  "5 tỷ 3",
  "-5 triệu đồng (thu hồi)",
  "100 triệu USD",
  "200.000.000 đồng (Ba trăm triệu đồng)",
])("%s is not taken for one amount, and that is said", (cell) => {
  expect(costIn(cell)).toEqual([undefined, "cost-unreadable"]);
});

test.each([["Tổng kinh phí: 50.000.000 đồng (ngân sách xã)", "50000000"]])(
  "%s is taken, and that it comes from a sentence is said",
  (cell, cost) => {
    expect(costIn(cell)).toEqual([cost, "cost-from-sentence"]);
  },
);

test("full-width digits are digits", () => {
  expect(costIn("２００.０００")).toEqual(["200000"]);
});

test.each([
  ["Đơn vị tính triệu đồng", "Kinh phí", "200000000"],
  ["ĐVT: tr.đ", "Kinh phí", "200000000"],
  ["(Đơn vị tính: triệu)", "Kinh phí", "200000000"],
  ["", "Kinh phí (tr.đ)", "200000000"],
  ["", "Kinh phí (triệu)", "200000000"],
  ["", "Kinh phí (1.000đ)", "200000"],
  ["", "Kinh phí (nghìn đồng)", "200000"],
  ["Đơn vị tính: đồng", "Kinh phí hoạt động", "200"],
])("the unit line %j and the heading %j", (line, heading, cost) => {
  const plan = readPlan(
    `PHỤ LỤC\nDanh mục năm 2026\n${line}\nStt\tNội dung\tCơ quan chủ trì\tThời gian\t${heading}\n1\tViệc\tPhòng Nội vụ\tQuý I/2026\t200\n`,
  );
  if (!plan.ok) throw new Error(plan.problem.kind);
  expect(plan.value.tasks.map((task) => task.cost)).toEqual([cost]);
  expect(plan.value.notices).toEqual([]);
});

test("a unit that is none of đồng, none at all, or two that differ, is said", () => {
  const codes = (line: string, heading: string): readonly string[] => {
    const plan = readPlan(
      `PHỤ LỤC\nDanh mục năm 2026\n${line}\nStt\tNội dung\tCơ quan chủ trì\tThời gian\t${heading}\n1\tViệc\tPhòng Nội vụ\tQuý I/2026\t200\n`,
    );
    if (!plan.ok) throw new Error(plan.problem.kind);
    return plan.value.notices.map(({ code }) => code);
  };
  expect(codes("Đơn vị tính: USD", "Kinh phí")).toEqual(["unit-not-stated"]);
  expect(codes("", "Kinh phí hoạt động")).toEqual(["unit-not-stated"]);
  expect(codes("Đơn vị tính: đồng", "Kinh phí (triệu đồng)")).toEqual(["units-disagree"]);
});
