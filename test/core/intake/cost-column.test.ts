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
