import { fireEvent, screen, within } from "@testing-library/react";
import { costOf, openPane, openSample, openText, planOf } from "./open-pane";

const card = (ordinal: string): HTMLElement => screen.getByRole("listitem", { name: `Nhiệm vụ ${ordinal}` });

test("the sample is one click away: seven tasks, with the costs of its table", async () => {
  await openSample();
  expect(screen.getByText("7 nhiệm vụ")).toBeVisible();
  expect(screen.getAllByRole("textbox", { name: /^Kinh phí/ }).map((each) => (each as HTMLInputElement).value)).toEqual([
    "48.000.000",
    "96.500.000",
    "",
    "132.000.000",
    "75.250.000",
    "33.600.000",
    "",
  ]);
  expect(screen.getByText("385.350.000 đồng")).toBeVisible();
});

test("a task opens to all of its text and its bodies", async () => {
  const { user } = await openSample();
  await user.click(screen.getByRole("button", { name: "Xem hết nhiệm vụ 02" }));
  expect(within(card("02")).getByText("Hội Liên hiệp Phụ nữ phường; Đoàn Thanh niên phường; các khu phố")).toBeVisible();
});

test("what is uncertain stands on its task, can be reached one after the other, and put away", async () => {
  const text = planOf(3).replace(
    "- Đơn vị chủ trì: Sở Nội vụ.\n- Đơn vị phối hợp: Sở Tài chính; Công an tỉnh.",
    "- Trách nhiệm thực hiện:\n+ Sở Nội vụ.",
  );
  const { user } = await openText(text);
  const notices = within(card("1")).getByRole("list", { name: "Chỗ cần xem, nhiệm vụ 1" });
  expect(notices).toHaveTextContent("Sở Nội vụ");
  expect(within(card("2")).queryByRole("list")).toBeNull();
  await user.click(screen.getByRole("button", { name: "1 nhiệm vụ cần xem" }));
  expect(notices).toHaveFocus();
  await user.click(screen.getByRole("button", { name: "Xem hết nhiệm vụ 1" }));
  for (const seen of within(card("1")).getAllByRole("button", { name: "Đã xem" })) await user.click(seen);
  expect(screen.queryByRole("button", { name: "1 nhiệm vụ cần xem" })).toBeNull();
});

test("every field of a task can be corrected in its place, spaces and all", async () => {
  const { user, built } = await openSample();
  // By label within the card: jsdom takes long to tell the roles of a whole page, and this asks for many fields.
  const editor = within(card("03"));
  await user.click(editor.getByLabelText("Sửa nhiệm vụ 03"));
  const content = editor.getByLabelText("Nội dung");
  expect(content).toHaveFocus();
  await user.clear(content);
  await user.type(content, "Duy trì 24 tổ công nghệ");
  for (const [field, text] of [
    ["Cơ quan chủ trì", "Sở Nội vụ"],
    ["Cơ quan phối hợp", "Sở Tài chính; Công an tỉnh"],
    ["Thời gian thực hiện", "Quý IV/2026"],
    ["Nguồn kinh phí", "Ngân sách phường"],
    ["Stt", "3a"],
  ] as const) {
    const place = editor.getByLabelText(field);
    await user.clear(place);
    await user.type(place, text);
  }
  await user.keyboard("{Escape}");
  expect(document.activeElement).toHaveAccessibleName("Sửa nhiệm vụ 3a");
  await user.click(screen.getByText("Lập phụ lục"));
  expect(built[0]!.appendix.tasks[2]).toMatchObject({
    ordinal: "3a",
    content: "Duy trì 24 tổ công nghệ",
    leads: { text: "Sở Nội vụ", names: ["Sở Nội vụ"] },
    cooperators: { names: ["Sở Tài chính", "Công an tỉnh"] },
    timeframe: { text: "Quý IV/2026", from: "2026-10-01", to: "2026-12-31" },
    funding: "Ngân sách phường",
  });
});

test("a task without a lead says so", async () => {
  const { user } = await openSample();
  await user.click(screen.getByRole("button", { name: "Sửa nhiệm vụ 01" }));
  await user.clear(screen.getByRole("textbox", { name: "Cơ quan chủ trì" }));
  await user.click(screen.getByRole("button", { name: "Xong" }));
  expect(within(card("01")).getByText(/Chưa có cơ quan chủ trì/)).toBeVisible();
});

test("a removed task comes back where it was; ordinals and total follow both ways", async () => {
  const { user } = await openSample();
  await user.click(screen.getByRole("button", { name: "Xóa nhiệm vụ 02" }));
  expect(screen.getByText("6 nhiệm vụ")).toBeVisible();
  expect(costOf("02")).toHaveValue("");
  expect(screen.getByText("288.850.000 đồng")).toBeVisible();
  expect(screen.getByText("Đã xóa nhiệm vụ 02.")).toBeVisible();
  expect(screen.getByRole("button", { name: "Xem hết nhiệm vụ 02" })).toHaveFocus();
  await user.click(screen.getByRole("button", { name: "Hoàn tác: xóa nhiệm vụ 02" }));
  expect(costOf("02")).toHaveValue("96.500.000");
  expect(screen.getByText("385.350.000 đồng")).toBeVisible();
  expect(screen.getByText("Đã hoàn tác: xóa nhiệm vụ 02.")).toBeVisible();
});

test("an added task gets the next ordinal and its content the keyboard", async () => {
  const { user, built } = await openSample();
  await user.click(screen.getByRole("button", { name: "Thêm nhiệm vụ" }));
  expect(screen.getByRole("textbox", { name: "Nội dung" })).toHaveFocus();
  await user.keyboard("In tờ rơi");
  await user.type(costOf("08"), "2 triệu{Tab}");
  await user.click(screen.getByRole("button", { name: "Lập phụ lục" }));
  expect(built[0]!.appendix.tasks[7]).toMatchObject({ ordinal: "08", content: "In tờ rơi", source: undefined });
});

test("the other part of the text can be the source, and coming back loses no correction", async () => {
  const { user } = await openSample();
  await user.type(costOf("03"), "5 triệu{Tab}");
  const source = screen.getByRole("combobox", { name: "Lấy từ" });
  await user.selectOptions(source, "Phần nội dung kế hoạch");
  expect(screen.getByText("0 đồng")).toBeVisible();
  await user.selectOptions(source, "Bảng phụ lục trong văn bản");
  expect(costOf("03")).toHaveValue("5.000.000");
});

test("a text with a body alone offers no choice of source", async () => {
  await openText(planOf(1));
  expect(screen.queryByRole("combobox", { name: "Lấy từ" })).toBeNull();
});

test("title, number, symbol, day and body fill the line that is printed", async () => {
  const { user, built } = await openSample();
  await user.click(screen.getByRole("button", { name: "Sửa: Tiêu đề, số và ngày của văn bản" }));
  await user.clear(screen.getByRole("textbox", { name: "Tiêu đề phụ lục" }));
  await user.type(screen.getByRole("textbox", { name: "Tiêu đề phụ lục" }), "Danh mục nhiệm vụ");
  await user.type(screen.getByRole("textbox", { name: "Số" }), "5");
  expect(screen.getByRole("textbox", { name: "Ngày ban hành" })).toHaveValue("…/01/2026");
  await user.clear(screen.getByRole("textbox", { name: "Ngày ban hành" }));
  await user.type(screen.getByRole("textbox", { name: "Ngày ban hành" }), "9-1-2026{Enter}");
  expect(screen.getByText("(Kèm theo Kế hoạch số 05/KH-UBND ngày 09 tháng 01 năm 2026 của Ủy ban nhân dân phường Đông Hòa)")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Lập phụ lục" }));
  expect(built[0]!.appendix).toMatchObject({ title: "Danh mục nhiệm vụ", reference: { number: "5", day: 9, month: 1, year: 2026 } });
});

test("a day that no calendar has is refused beside its field and stays", async () => {
  const { user } = await openSample();
  await user.click(screen.getByRole("button", { name: /^Sửa: Tiêu đề/ }));
  const date = screen.getByRole("textbox", { name: "Ngày ban hành" });
  await user.clear(date);
  await user.type(date, "31/02/2026{Tab}");
  expect(date).toHaveValue("31/02/2026");
  expect(date).toHaveAccessibleDescription(/Không có ngày 31 trong tháng 02: tháng này có 28 ngày/);
});

test("a thousand tasks come page by page", async () => {
  const { user, container } = await openText(planOf(1000));
  // By element: jsdom takes seconds to tell the roles and the labels of so many.
  const cards = (): readonly Element[] => [...container.querySelectorAll("ol > li")];
  expect(screen.getByText("1000 nhiệm vụ")).toBeVisible();
  expect(cards()).toHaveLength(40);
  await user.click(screen.getByText("Trang sau"));
  expect(screen.getByText("41–80 / 1000")).toBeVisible();
  expect(cards()).toHaveLength(40);
  expect(cards()[0]).toHaveTextContent("Tổ chức lớp học số 41");
  expect(cards()[0]!.querySelector("input")).toHaveAccessibleName("Kinh phí nhiệm vụ 41");
});

test("nothing of the review stands before a plan was read", () => {
  openPane();
  expect(screen.queryByRole("button", { name: "Lập phụ lục" })).toBeNull();
});

test("a file dropped on the review is not opened in place of the pane", async () => {
  await openSample();
  const dropped = { dataTransfer: { types: ["Files"], files: [new File(["x"], "x.txt")] } };
  expect(fireEvent.dragOver(screen.getByText("7 nhiệm vụ"), dropped)).toBe(false);
  expect(fireEvent.drop(screen.getByText("7 nhiệm vụ"), dropped)).toBe(false);
  expect(await screen.findByRole("button", { name: "Về bản đang soạn (7 nhiệm vụ)" })).toBeVisible();
});
