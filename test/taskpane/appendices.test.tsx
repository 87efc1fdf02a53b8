/** Several appendices of one plan, from the pane to the sheets: read as several, or parted by the officer. */
import { screen, within } from "@testing-library/react";
import { accept, refuse } from "../../src/core/result";
import type { PaneActions } from "../../src/taskpane/actions";
import type { OpenPane } from "./open-pane";
import { openSample, openText } from "./open-pane";

const text = `Phụ lục I
NHIỆM VỤ NĂM 2026
| Stt | Nội dung | Cơ quan chủ trì | Kinh phí |
| --- | --- | --- | --- |
| 01 | In tờ rơi | Phòng A | 1.000.000 |
| 02 | Làm phóng sự | Phòng A | 2.000.000 |
Phụ lục II
MUA SẮM
| Stt | Nội dung | Cơ quan chủ trì | Kinh phí |
| --- | --- | --- | --- |
| 01 | Mua máy tính | Phòng B | 5.000.000 |
`;

const grouped = `Phụ lục
DANH MỤC NHIỆM VỤ NĂM 2026
| Stt | Nội dung | Cơ quan chủ trì | Kinh phí |
| --- | --- | --- | --- |
| I | Tuyên truyền | | 3.000.000 |
| 1 | In tờ rơi | Phòng A | 1.000.000 |
| 2 | Làm phóng sự | Phòng A | 2.000.000 |
| II | Tập huấn | | |
| 3 | Mở lớp | Phòng B | 5.000.000 |
`;

const card = (): HTMLElement => screen.getByRole("region", { name: "Các phụ lục của kế hoạch" });
const titleOf = (roman: string): HTMLElement => within(card()).getByRole("textbox", { name: `Tiêu đề Phụ lục ${roman}` });

/** "I NHIỆM VỤ: 01 In tờ rơi, …" of the last build. */
const builtParts = ({ built }: OpenPane): readonly string[] =>
  built
    .at(-1)!
    .appendices.map(
      ({ title, options, tasks }) =>
        `${String(options?.numeral)} ${title}: ${tasks.map(({ ordinal, content }) => `${ordinal} ${content}`).join(", ")}`,
    );

async function build(pane: OpenPane, button: string): Promise<void> {
  await pane.user.click(screen.getByRole("button", { name: button }));
  await screen.findByText(/^Đã lập/);
}

/** The first task of that number. */
async function give({ user }: OpenPane, ordinal: string, to: string): Promise<void> {
  await user.click(screen.getAllByRole("button", { name: `Việc khác với nhiệm vụ ${ordinal}` })[0]!);
  await user.selectOptions(screen.getByRole("combobox", { name: "Thuộc" }), to);
}

test("a text with two appendices is built on two sheets in one go, each with its total", async () => {
  const pane = await openText(text);
  expect(titleOf("I")).toHaveValue("NHIỆM VỤ NĂM 2026");
  expect(within(card()).getByText("2 nhiệm vụ, 3.000.000 đồng")).toBeVisible();
  expect(screen.getByText("Phụ lục II. MUA SẮM")).toBeVisible();
  expect(screen.getByText("Cộng 2 phụ lục")).toBeVisible();
  await build(pane, "Lập 2 phụ lục");
  expect(screen.getByText(/^Đã lập 2 phụ lục trên các trang "Phụ lục I", "Phụ lục II": 3 nhiệm vụ, cộng 8\.000\.000 đồng\./)).toBeVisible();
  expect(pane.built).toHaveLength(1);
  expect(builtParts(pane)).toEqual(["1 NHIỆM VỤ NĂM 2026: 01 In tờ rơi, 02 Làm phóng sự", "2 MUA SẮM: 01 Mua máy tính"]);
});

test("each appendix keeps the unit of its table until one is chosen for all", async () => {
  const { user } = await openText(text.replace("MUA SẮM\n", "MUA SẮM\nĐơn vị tính: triệu đồng\n").replace("5.000.000", "5"));
  expect(within(card()).getByText("1 nhiệm vụ, 5 triệu đồng")).toBeVisible();
  const unit = screen.getByRole("combobox", { name: "Đơn vị tính" });
  expect(unit).toHaveDisplayValue("theo từng phụ lục");
  await user.selectOptions(unit, "nghìn đồng");
  expect(within(card()).getByText("1 nhiệm vụ, 5.000 nghìn đồng")).toBeVisible();
  expect(screen.queryByText("theo từng phụ lục")).toBeNull();
});

test("for one appendix there is one entry more, folded away with the form", async () => {
  const { user } = await openSample();
  expect(screen.queryByRole("region", { name: "Các phụ lục của kế hoạch" })).toBeNull();
  expect(screen.queryByRole("button", { name: "Chia thành nhiều phụ lục" })).toBeNull();
  await user.click(screen.getByRole("button", { name: /^Sửa: Trình bày/ }));
  expect(screen.getByRole("button", { name: "Chia thành nhiều phụ lục" })).toBeVisible();
  // The sample's table has no groups.
  expect(screen.queryByRole("button", { name: /^Mỗi nhóm một phụ lục/ })).toBeNull();
});

test("the officer parts a plan, gives a task away, names the new appendix, and takes it all back", async () => {
  const pane = await openText(grouped);
  const { user } = pane;
  await user.click(screen.getByRole("button", { name: /^Sửa: Trình bày/ }));
  await user.click(screen.getByRole("button", { name: "Chia thành nhiều phụ lục" }));
  expect(titleOf("II")).toHaveFocus();
  // An empty appendix stands in the way, and says so.
  await user.click(screen.getByRole("button", { name: "Lập 2 phụ lục" }));
  expect(screen.getByText(/^Phụ lục II chưa có nhiệm vụ nào/)).toBeVisible();
  expect(titleOf("II")).toHaveFocus();
  expect(pane.built).toHaveLength(0);
  await user.type(titleOf("II"), "Truyền thông");
  await give(pane, "1", "Phụ lục II. Truyền thông");
  await build(pane, "Lập 2 phụ lục");
  expect(builtParts(pane)).toEqual(["1 DANH MỤC NHIỆM VỤ NĂM 2026: 1 Làm phóng sự, 2 Mở lớp", "2 Truyền thông: 1 In tờ rơi"]);
  expect(pane.built[0]!.appendices.map(({ groups = [] }) => groups.map(({ title, firstTask }) => `${title} ${String(firstTask)}`))).toEqual(
    [["Tuyên truyền 0", "Tập huấn 1"], []],
  );
  await user.click(screen.getByRole("button", { name: "Hoàn tác: chuyển nhiệm vụ 1 sang Phụ lục II" }));
  await user.click(screen.getByRole("button", { name: "Hoàn tác: sửa tiêu đề Phụ lục II" }));
  await user.click(screen.getByRole("button", { name: "Hoàn tác: chia thành 2 phụ lục" }));
  await build(pane, "Lập phụ lục");
  expect(builtParts(pane)).toEqual(["undefined DANH MỤC NHIỆM VỤ NĂM 2026: 1 In tờ rơi, 2 Làm phóng sự, 3 Mở lớp"]);
});

test("each group as an appendix of its own, and back to one without losing a task", async () => {
  const pane = await openText(grouped);
  await pane.user.click(screen.getByRole("button", { name: /^Sửa: Trình bày/ }));
  await pane.user.click(screen.getByRole("button", { name: "Mỗi nhóm một phụ lục (2)" }));
  await build(pane, "Lập 2 phụ lục");
  expect(builtParts(pane)).toEqual(["1 Tuyên truyền: 1 In tờ rơi, 2 Làm phóng sự", "2 Tập huấn: 1 Mở lớp"]);
  expect(screen.queryByRole("button", { name: "Bỏ Phụ lục II" })).toBeNull();
  await pane.user.click(screen.getByRole("button", { name: "Gộp Phụ lục II vào Phụ lục I" }));
  await build(pane, "Lập phụ lục");
  expect(builtParts(pane)).toEqual(["undefined Tuyên truyền: 1 In tờ rơi, 2 Làm phóng sự, 3 Mở lớp"]);
});

test("a group is renamed, and given to another appendix as a whole", async () => {
  const pane = await openText(grouped);
  const { user } = pane;
  await user.click(screen.getByRole("button", { name: "Sửa nhóm I" }));
  const name = screen.getByRole("textbox", { name: "Tên nhóm I" });
  expect(name).toHaveFocus();
  await user.clear(name);
  await user.type(name, "Truyền thông");
  expect(screen.getByText("I. Truyền thông")).toBeVisible();
  await user.click(screen.getByRole("button", { name: /^Sửa: Trình bày/ }));
  await user.click(screen.getByRole("button", { name: "Chia thành nhiều phụ lục" }));
  await user.click(screen.getByRole("button", { name: "Sửa nhóm I" }));
  await user.selectOptions(screen.getByRole("combobox", { name: "Cả nhóm thuộc" }), "Phụ lục II");
  await build(pane, "Lập 2 phụ lục");
  expect(builtParts(pane)).toEqual(["1 DANH MỤC NHIỆM VỤ NĂM 2026: 1 Mở lớp", "2 : 1 In tờ rơi, 2 Làm phóng sự"]);
  expect(pane.built[0]!.appendices[1]!.groups).toMatchObject([{ title: "Truyền thông", firstTask: 0 }]);
});

describe("where sheets of that name stand already", () => {
  const found = (...sheets: readonly string[]): Partial<PaneActions> => ({ findAppendices: () => Promise.resolve(accept(sheets)) });

  test("they are ticked, others are not, and the answer goes through in one build", async () => {
    const pane = await openText(text, found("Phụ lục", "Phụ lục I", "Phụ lục II"));
    await pane.user.click(screen.getByRole("button", { name: "Lập 2 phụ lục" }));
    const dialog = await screen.findByRole("dialog", { name: "Sổ tính đã có phụ lục" });
    expect(within(dialog).getByRole("button", { name: "Lập trên các trang mới" })).toHaveFocus();
    expect(within(dialog).getByRole("checkbox", { name: "Phụ lục" })).not.toBeChecked();
    await pane.user.click(within(dialog).getByRole("checkbox", { name: "Phụ lục" }));
    await pane.user.click(within(dialog).getByRole("button", { name: "Thay 3 trang đã đánh dấu" }));
    await screen.findByText(/^Đã lập 2 phụ lục/);
    expect(pane.built.map(({ replace }) => replace)).toEqual([["Phụ lục", "Phụ lục I", "Phụ lục II"]]);
  });

  test("with none ticked nothing is replaced", async () => {
    const pane = await openText(text, found("Phụ lục"));
    await pane.user.click(screen.getByRole("button", { name: "Lập 2 phụ lục" }));
    await pane.user.click(await screen.findByRole("button", { name: "Thay 0 trang đã đánh dấu" }));
    expect(pane.built).toHaveLength(0);
    await pane.user.click(screen.getByRole("button", { name: "Lập trên các trang mới" }));
    await screen.findByText(/^Đã lập 2 phụ lục/);
    expect(pane.built.map(({ replace }) => replace)).toEqual([[]]);
  });
});

test("what Excel did not take of one of the pages is said with the name of its sheet", async () => {
  const { user } = await openText(text, {
    buildAppendices: () =>
      Promise.resolve(
        accept([
          { sheet: "Phụ lục I", live: true },
          { sheet: "Phụ lục II", live: true, dropped: ["fit-to-width"] },
        ]),
      ),
  });
  await user.click(screen.getByRole("button", { name: "Lập 2 phụ lục" }));
  expect(await screen.findByText(/^Phụ lục II: .*chưa nhận thiết lập trang/)).toBeVisible();
});

test("a refusal by Excel leaves the draft as it is", async () => {
  const { user } = await openText(text, { buildAppendices: () => Promise.resolve(refuse({ kind: "protected" })) });
  await user.click(screen.getByRole("button", { name: "Lập 2 phụ lục" }));
  expect(await screen.findByText(/bảo vệ/)).toBeVisible();
  expect(titleOf("II")).toHaveValue("MUA SẮM");
});
