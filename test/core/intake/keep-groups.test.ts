/** Headings of an appendix table that stay as groups, and what looks like one and is none. */
import { readPlan } from "../../../src/core/intake/read-plan";
import type { TaskGroup } from "../../../src/core/plan/appendix";

const header = "| Stt | Nội dung | Cơ quan chủ trì | Kinh phí |\n| --- | --- | --- | --- |";

function read(...rows: readonly string[]): { readonly groups: readonly TaskGroup[] | undefined; readonly contents: readonly string[] } {
  const plan = readPlan(`Phụ lục\nDANH MỤC NHIỆM VỤ NĂM 2026\n${header}\n${rows.join("\n")}`);
  if (!plan.ok) throw new Error(plan.problem.kind);
  return { groups: plan.value.groups, contents: plan.value.tasks.map(({ content }) => content) };
}

test("Roman groups with and without a sum stay, over the tasks that stand below them", () => {
  const { groups, contents } = read(
    "| I | Tuyên truyền | | 3.000.000 |",
    "| 1 | In tờ rơi | Phòng A | 1.000.000 |",
    "| 2 | Làm phóng sự | Phòng A | 2.000.000 |",
    "| II | Tập huấn | | |",
    "| 1 | Mở lớp | Phòng B | 5.000.000 |",
    "| | Tổng cộng | | 8.000.000 |",
  );
  expect(contents).toEqual(["In tờ rơi", "Làm phóng sự", "Mở lớp"]);
  expect(groups).toEqual([
    { ordinal: "I", title: "Tuyên truyền", level: 1, firstTask: 0 },
    { ordinal: "II", title: "Tập huấn", level: 1, firstTask: 2 },
  ]);
});

test("two levels: I over 1 over 1.1", () => {
  const { groups } = read(
    "| I | Tuyên truyền | | |",
    "| 1 | Trên báo | | |",
    "| 1.1 | Đăng bài | Phòng A | 1.000.000 |",
    "| 1.2 | Đăng ảnh | Phòng A | 1.000.000 |",
    "| II | Tập huấn | | |",
    "| 2 | Cho cán bộ | | |",
    "| 2.1 | Mở lớp | Phòng B | 5.000.000 |",
  );
  expect(groups).toEqual([
    { ordinal: "I", title: "Tuyên truyền", level: 1, firstTask: 0 },
    { ordinal: "1", title: "Trên báo", level: 2, firstTask: 0 },
    { ordinal: "II", title: "Tập huấn", level: 1, firstTask: 2 },
    { ordinal: "2", title: "Cho cán bộ", level: 2, firstTask: 2 },
  ]);
});

test("a heading below which a task of its own stands alone is no group: its sum would take that task in", () => {
  const { groups, contents } = read(
    "| 1 | Tuyên truyền | | |",
    "| 1.1 | In tờ rơi | Phòng A | 1.000.000 |",
    "| 1.2 | Làm phóng sự | Phòng A | 2.000.000 |",
    "| 2 | Mở lớp | Phòng B | 5.000.000 |",
  );
  expect(contents).toHaveLength(3);
  expect(groups).toBeUndefined();
});

test("a page's head between two rows is no group", () => {
  const rows = ["| 1 | In tờ rơi | Phòng A | 1.000.000 |", "| UBND TỈNH LONG HẢI | | | |", "| 2 | Mở lớp | Phòng B | 5.000.000 |"];
  expect(read(...rows).groups).toBeUndefined();
});

test("ordinals that do not run from the first are no groups", () => {
  const { groups } = read(
    "| II | Tuyên truyền | | |",
    "| 1 | In tờ rơi | Phòng A | 1.000.000 |",
    "| V | Tập huấn | | |",
    "| 1 | Mở lớp | Phòng B | 5.000.000 |",
  );
  expect(groups).toBeUndefined();
});

test("tasks before the first heading belong to none", () => {
  const { groups } = read("| 1 | Họp triển khai | Phòng A | 1.000.000 |", "| I | Tập huấn | | |", "| 2 | Mở lớp | Phòng B | 5.000.000 |");
  expect(groups).toEqual([{ ordinal: "I", title: "Tập huấn", level: 1, firstTask: 1 }]);
});
