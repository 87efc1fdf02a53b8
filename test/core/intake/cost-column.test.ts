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
