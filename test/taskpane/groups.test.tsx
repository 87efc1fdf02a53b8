/** Groups of a plan's own table: through the review onto the sheet. */
import { screen } from "@testing-library/react";
import { groupsBetween, groupsOf, headingsOfTasks } from "../../src/taskpane/review/group-heading";
import { openText } from "./open-pane";

const text = `Phụ lục
DANH MỤC NHIỆM VỤ NĂM 2026
| Stt | Nội dung | Cơ quan chủ trì | Kinh phí |
| --- | --- | --- | --- |
| I | Tuyên truyền | | 3.000.000 |
| 1 | In tờ rơi | Phòng A | 1.000.000 |
| 2 | Làm phóng sự | Phòng A | 2.000.000 |
| II | Tập huấn | | |
| 3 | Mở lớp | Phòng B | 5.000.000 |
`;

const titles = (groups: readonly { readonly ordinal: string; readonly firstTask: number }[] = []): readonly string[] =>
  groups.map(({ ordinal, firstTask }) => `${ordinal} ${String(firstTask)}`);

test("groups are shown over their first task and reach the appendix", async () => {
  const { user, built } = await openText(text);
  expect(screen.getByText("I. Tuyên truyền")).toBeVisible();
  expect(screen.getByText("II. Tập huấn")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Lập phụ lục" }));
  await screen.findByText(/^Đã lập phụ lục 3 nhiệm vụ/);
  expect(titles(built[0]!.appendix.groups)).toEqual(["I 0", "II 2"]);
});

test("a group without its last task goes, and comes back with undo", async () => {
  const { user, built } = await openText(text);
  await user.click(screen.getByRole("button", { name: /^Xóa nhiệm vụ 0?3/ }));
  expect(screen.queryByText("II. Tập huấn")).toBeNull();
  await user.click(screen.getByRole("button", { name: /^Hoàn tác/ }));
  await user.click(screen.getByRole("button", { name: "Lập phụ lục" }));
  await screen.findByText(/^Đã lập phụ lục/);
  expect(titles(built[0]!.appendix.groups)).toEqual(["I 0", "II 2"]);
});

describe("headings of tasks", () => {
  const groups = [
    { ordinal: "I", title: "Một", level: 1, firstTask: 1 },
    { ordinal: "1", title: "Một một", level: 2, firstTask: 1 },
    { ordinal: "II", title: "Hai", level: 1, firstTask: 3 },
  ] as const;

  test("lead back to the groups that they came from", () => {
    const tasks = headingsOfTasks(groups, 5).map((each) => ({ groups: each }));
    expect(tasks.map((each) => each.groups.map(({ ordinal }) => ordinal).join("."))).toEqual(["", "I.1", "I.1", "II", "II"]);
    expect(groupsOf(tasks)).toEqual(groups);
  });

  test("of a task that was moved are those of its new neighbours, unless it is still among its own", () => {
    const [before, one, , two] = headingsOfTasks(groups, 5).map((each) => ({ groups: each }));
    expect(groupsBetween(one!.groups, two, two)).toBe(two!.groups);
    expect(groupsBetween(one!.groups, one, two)).toBe(one!.groups);
    expect(groupsBetween(two!.groups, one, two)).toBe(two!.groups);
    expect(groupsBetween(two!.groups, undefined, before)).toBe(before!.groups);
  });
});
