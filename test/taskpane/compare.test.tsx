/** A plan and its appendix as two files: given one after the other, told apart, compared, and the differences at their tasks. */
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { PlanDocument } from "../../src/core/intake/plan-document";
import { accept } from "../../src/core/result";
import type { OpenPane } from "./open-pane";
import { costOf, openPane, planOf } from "./open-pane";

const area = (): HTMLTextAreaElement => screen.getByRole("textbox", { name: "Nội dung kế hoạch" });
const button = (name: string | RegExp): HTMLElement => screen.getByRole("button", { name });
const card = (ordinal: string): HTMLElement => screen.getByRole("listitem", { name: `Nhiệm vụ ${ordinal}` });
const slot = (): HTMLElement => screen.getByRole("region", { name: "Đối chiếu với (không bắt buộc)" });
const fileOf = (text: string, name: string): File => new File([text], name, { type: "text/plain" });

/** The pane is 400 px high: the upper half takes a plan, the lower what it is held against. */
function drop(files: readonly File[], half: "upper" | "lower"): void {
  const heading = screen.getByRole("heading", { level: 1 });
  jest.spyOn(Element.prototype, "getBoundingClientRect").mockReturnValue(new DOMRect(0, 0, 350, 400));
  // jsdom's drag events know no pointer.
  const event = Object.assign(new MouseEvent("drop", { bubbles: true, cancelable: true, clientY: half === "upper" ? 90 : 310 }), {
    dataTransfer: { types: ["Files"], files },
  });
  fireEvent(heading, event);
  jest.restoreAllMocks();
}

/** The table of the classes of `planOf`; a row may say something else. */
function appendixOf(count: number, other: Readonly<Record<number, Partial<Record<"leads" | "cooperators", string>>>> = {}): string {
  const rows = Array.from({ length: count }, (_, index) => {
    const { leads = "Sở Nội vụ", cooperators = "Sở Tài chính; Công an tỉnh" } = other[index + 1] ?? {};
    return [
      index + 1,
      `Tổ chức lớp học số ${String(index + 1)} cho người dân`,
      leads,
      cooperators,
      "Quý II/2026",
      `${String(index + 1)}.000.000`,
    ].join("\t");
  });
  return [
    "PHỤ LỤC",
    "DANH MỤC LỚP HỌC NĂM 2026",
    "",
    ["Stt", "Nội dung", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian thực hiện", "Kinh phí (đồng)"].join("\t"),
    ...rows,
  ].join("\n");
}

const heldAgainst = async (pane: OpenPane, second: File): Promise<void> => {
  await pane.user.upload(within(slot()).getByLabelText(/^Tệp \.docx/), second);
};

/** The plan of three classes was dropped and read. */
async function openDropped(text = planOf(3), name = "ke-hoach.txt"): Promise<OpenPane> {
  const pane = openPane();
  drop([fileOf(text, name)], "lower");
  await screen.findByRole("heading", { level: 1, name: "Xem lại" });
  return pane;
}

test("before a plan was given there is nothing to compare", () => {
  openPane();
  expect(screen.queryByText(/^Đối chiếu với/)).toBeNull();
  const files = { dataTransfer: { types: ["Files"] } };
  fireEvent.dragEnter(area(), files);
  expect(screen.queryByText(/đối chiếu với/)).toBeNull();
});

test("an appendix that is given second gives the rows; what differs stands at its task and is counted", async () => {
  const pane = openPane();
  await pane.user.click(area());
  await pane.user.paste(planOf(3));
  await heldAgainst(pane, fileOf(appendixOf(3, { 2: { leads: "Sở Y tế" } }), "phu-luc.txt"));
  expect(await within(slot()).findByText('Nhiệm vụ lấy từ "phu-luc.txt", đối chiếu với văn bản đã nhập.')).toBeVisible();
  expect(area()).toHaveValue(appendixOf(3, { 2: { leads: "Sở Y tế" } }));
  await pane.user.click(button("Lấy nhiệm vụ"));
  expect(await screen.findByText("Đã đối chiếu với văn bản đã nhập: khác nhau ở 1 nhiệm vụ.")).toBeVisible();
  expect(costOf("2")).toHaveValue("2.000.000");
  expect(within(card("2")).getByRole("list")).toHaveTextContent(
    'Dòng 6: cơ quan chủ trì trong "phu-luc.txt" là "Sở Y tế", trong văn bản đã nhập là "Sở Nội vụ',
  );
  expect(within(card("1")).queryByRole("list")).toBeNull();
  expect(within(card("3")).queryByRole("list")).toBeNull();
});

test("a plan that is given second does not take the rows from its appendix", async () => {
  const pane = openPane();
  await pane.user.click(area());
  await pane.user.paste(appendixOf(2));
  await heldAgainst(pane, fileOf(planOf(2), "ke-hoach.txt"));
  expect(await within(slot()).findByText('Nhiệm vụ lấy từ văn bản đã nhập, đối chiếu với "ke-hoach.txt".')).toBeVisible();
  await pane.user.click(button("Lấy nhiệm vụ"));
  expect(await screen.findByText('Đã đối chiếu với "ke-hoach.txt": không thấy chỗ khác nhau.')).toBeVisible();
});

test("the two change places with one button, and back", async () => {
  const pane = openPane();
  await pane.user.click(area());
  await pane.user.paste(planOf(2));
  await heldAgainst(pane, fileOf(appendixOf(2), "phu-luc.txt"));
  await pane.user.click(await within(slot()).findByRole("button", { name: "Đổi vai hai bản" }));
  expect(within(slot()).getByText('Nhiệm vụ lấy từ văn bản đã nhập, đối chiếu với "phu-luc.txt".')).toBeVisible();
  expect(area()).toHaveValue(planOf(2));
  expect(button("Đổi vai hai bản")).toHaveFocus();
  await pane.user.click(button("Lấy nhiệm vụ"));
  expect(await screen.findByText('Đã đối chiếu với "phu-luc.txt": không thấy chỗ khác nhau.')).toBeVisible();
  expect(costOf("2")).toHaveValue("");
});

test("the second can be taken away again; the keyboard stays in its place", async () => {
  const pane = openPane();
  await pane.user.click(area());
  await pane.user.paste(planOf(2));
  await heldAgainst(pane, fileOf(planOf(2), "khac.txt"));
  await pane.user.click(await within(slot()).findByRole("button", { name: "Bỏ đối chiếu" }));
  expect(slot()).toHaveFocus();
  expect(within(slot()).getByRole("button", { name: "Chọn tệp đối chiếu…" })).toBeVisible();
  await pane.user.click(button("Lấy nhiệm vụ"));
  await screen.findByText("2 nhiệm vụ");
  expect(screen.queryByText(/^Đã đối chiếu/)).toBeNull();
});

test("what only the other file has is unfolded, without a place in the text that was read; what it lacks stands at its task", async () => {
  const pane = openPane();
  await pane.user.click(area());
  await pane.user.paste(appendixOf(3).replace("Tổ chức lớp học số 3 cho người dân", "In sổ tay phát tại nhà văn hóa"));
  await heldAgainst(pane, fileOf(planOf(3), "ke-hoach.txt"));
  await pane.user.click(await screen.findByRole("button", { name: "Lấy nhiệm vụ" }));
  expect(
    await screen.findByText('Đã đối chiếu với "ke-hoach.txt": 1 nhiệm vụ không có trong bản đó; 1 nhiệm vụ chỉ có trong bản đó.'),
  ).toBeVisible();
  expect(screen.getByText(/^Nhiệm vụ 3 "Tổ chức lớp học số 3 cho người dân.?" chỉ có trong "ke-hoach\.txt"\.$/)).toBeVisible();
  expect(within(card("3")).getByRole("list")).toHaveTextContent("chỉ có trong văn bản đã nhập");
});

test("two texts about other things are told once", async () => {
  const pane = openPane();
  await pane.user.click(area());
  await pane.user.paste(planOf(4));
  const others = planOf(4).replace(/Tổ chức lớp học số (\d) cho người dân/g, "Sửa chữa đường, cầu thuộc tuyến $1 của huyện");
  await heldAgainst(pane, fileOf(others, "duong.txt"));
  await within(slot()).findByText(/^Nhiệm vụ lấy từ/);
  await pane.user.click(button("Lấy nhiệm vụ"));
  expect(await screen.findByText(/^Đã đối chiếu với "duong\.txt": hai bản ghi những việc khác nhau/)).toBeVisible();
  expect(within(card("1")).queryByRole("list")).toBeNull();
});

test("what cannot be read is refused in its own place, which gets the keyboard; the plan stays", async () => {
  const pane = openPane();
  await pane.user.click(area());
  await pane.user.paste(planOf(2));
  await heldAgainst(pane, new File([new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])], "cu.docx"));
  expect(await within(slot()).findByText(/cu\.docx/)).toBeVisible();
  expect(slot()).toHaveFocus();
  expect(area()).toBeValid();
  expect(area()).toHaveValue(planOf(2));
});

test("a second file without tasks is named as such when the tasks are taken", async () => {
  const pane = openPane();
  await pane.user.click(area());
  await pane.user.paste(planOf(2));
  await heldAgainst(pane, fileOf("Kính gửi các đơn vị.", "cong-van.txt"));
  await within(slot()).findByText(/^Nhiệm vụ lấy từ/);
  await pane.user.click(button("Lấy nhiệm vụ"));
  await waitFor(() => {
    expect(within(slot()).getByRole("alert")).toHaveTextContent(/^Không tìm thấy nhiệm vụ nào/);
  });
  expect(slot()).toHaveFocus();
  expect(area()).toBeValid();
});

test("the selected cells can be the second", async () => {
  const table: PlanDocument["blocks"][number] = {
    kind: "table",
    rows: appendixOf(2)
      .split("\n")
      .slice(3)
      .map((row) => row.split("\t").map((text) => ({ text }))),
  };
  const pane = openPane({ readSelection: () => Promise.resolve(accept({ address: "'Phụ lục'!A6:F8", table })) });
  await pane.user.click(area());
  await pane.user.paste(planOf(2));
  await pane.user.click(within(slot()).getByRole("button", { name: "Vùng đang chọn" }));
  expect(await within(slot()).findByText(/^Nhiệm vụ lấy từ "'Phụ lục'!A6:F8", đối chiếu với văn bản đã nhập\.$/)).toBeVisible();
});

test("dropped on the lower half of an unchanged review, it is compared at once", async () => {
  await openDropped();
  const files = { dataTransfer: { types: ["Files"] } };
  fireEvent.dragEnter(screen.getByText("3 nhiệm vụ"), files);
  expect(screen.getByText('Thả vào nửa này để đối chiếu với "ke-hoach.txt"')).toBeVisible();
  drop([fileOf(appendixOf(3), "phu-luc.txt")], "lower");
  expect(await screen.findByText('Đã đối chiếu với "ke-hoach.txt": không thấy chỗ khác nhau.')).toBeVisible();
  expect(costOf("3")).toHaveValue("3.000.000");
  expect(screen.queryByText(/^Thả vào nửa này/)).toBeNull();
});

test("a draft that was corrected keeps its corrections, and the comparison is a step that can be undone", async () => {
  const { user } = await openDropped();
  await user.type(costOf("3"), "7 triệu{Tab}");
  await user.click(button("Xóa nhiệm vụ 1"));
  drop([fileOf(appendixOf(3, { 1: { leads: "Sở Y tế" }, 3: { leads: "Sở Xây dựng" } }), "phu-luc.txt")], "lower");
  expect(await screen.findByText('Đã đối chiếu với "phu-luc.txt".')).toBeInTheDocument();
  expect(costOf("2")).toHaveValue("7.000.000");
  expect(screen.getByText("2 nhiệm vụ")).toBeVisible();
  expect(within(card("2")).getByRole("list")).toHaveTextContent('trong "phu-luc.txt" là "Sở Xây dựng", trong "ke-hoach.txt" là "Sở Nội vụ');
  expect(within(card("1")).queryByRole("list")).toBeNull();
  await user.click(button('Hoàn tác: đối chiếu với "phu-luc.txt"'));
  expect(screen.queryByText(/khác nhau ở/)).toBeNull();
  expect(within(card("2")).queryByRole("list")).toBeNull();
  expect(costOf("2")).toHaveValue("7.000.000");
  await user.click(button('Làm lại: đối chiếu với "phu-luc.txt"'));
  expect(screen.getByText(/khác nhau ở 2 nhiệm vụ/)).toBeVisible();
});

test("what is found about a task that was merged into another stands there", async () => {
  const { user } = await openDropped();
  await user.click(button("Việc khác với nhiệm vụ 1"));
  await user.click(button("Gộp…"));
  await user.selectOptions(screen.getByRole("combobox", { name: "Gộp nhiệm vụ 1 với" }), screen.getByRole("option", { name: /^2/ }));
  await user.click(button("Gộp"));
  drop([fileOf(appendixOf(3, { 2: { leads: "Sở Y tế" } }), "phu-luc.txt")], "lower");
  expect(await screen.findByText(/khác nhau ở 1 nhiệm vụ/)).toBeVisible();
  expect(within(card("1")).getByRole("list", { name: /^Chỗ cần xem/ })).toHaveTextContent("Sở Y tế");
});
