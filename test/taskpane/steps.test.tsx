/** Merging, splitting, moving, undoing, as an officer does it; and the words of the plan beside what was read. */
import { fireEvent, screen, within } from "@testing-library/react";
import { costOf, openSample, openText, planOf } from "./open-pane";

const card = (ordinal: string): HTMLElement => screen.getByRole("listitem", { name: `Nhiệm vụ ${ordinal}` });
const button = (name: string | RegExp): HTMLElement => screen.getByRole("button", { name });
const contents = (): readonly (string | undefined)[] =>
  screen.getAllByRole("listitem", { name: /^Nhiệm vụ/ }).map((each) => /lớp học số (\d+)/.exec(each.textContent)?.[1]);

describe("the words of the plan", () => {
  test("each task shows where its words begin, and all of them with what was read marked", async () => {
    const { user } = await openText(planOf(2));
    const fold = within(card("2")).getByRole("button", { name: /^Câu gốc nhiệm vụ 2 ?: 2\. Tổ chức lớp học số 2/ });
    expect(fold).toHaveAttribute("aria-expanded", "false");
    await user.click(fold);
    expect(within(card("2")).getByText("Dòng 8–11 của văn bản")).toBeVisible();
    const marks = [...card("2").querySelectorAll("mark")].map(({ textContent }) => textContent);
    expect(marks).toEqual(["Tổ chức lớp học số 2 cho người dân", "Sở Nội vụ", "Sở Tài chính; Công an tỉnh", "Quý II/2026"]);
    await user.click(fold);
    expect(within(card("2")).queryByText("Dòng 8–11 của văn bản")).toBeNull();
  });

  test("all of them unfold at once, and one can be folded again", async () => {
    const { user } = await openText(planOf(3));
    await user.click(button("Hiện câu gốc"));
    expect(screen.getAllByText(/^Dòng .* của văn bản$/)).toHaveLength(3);
    await user.click(within(card("1")).getByRole("button", { name: /^Câu gốc/ }));
    expect(screen.getAllByText(/^Dòng .* của văn bản$/)).toHaveLength(2);
    await user.click(button("Ẩn câu gốc"));
    expect(screen.queryByText(/^Dòng .* của văn bản$/)).toBeNull();
  });

  test("a long source is cut until all of it is asked for", async () => {
    const long = "Tổ chức triển khai, hướng dẫn, kiểm tra, đôn đốc ".repeat(40).trim();
    const { user } = await openText(planOf(1).replace("Tổ chức lớp học số 1 cho người dân", long));
    await user.click(button(/^Câu gốc nhiệm vụ 1/));
    expect(card("1").querySelector("blockquote")!.textContent.length).toBeLessThan(600);
    await user.click(button("Xem hết"));
    expect(card("1").querySelector("blockquote")!.textContent.length).toBeGreaterThan(1900);
  });

  test("in a wide pane they stand beside what was read, unfolded", async () => {
    const narrow = globalThis.matchMedia;
    globalThis.matchMedia = (media) => Object.assign(narrow(media), { matches: media.includes("min-width") });
    await openText(planOf(2));
    expect(screen.getAllByText(/^Dòng .* của văn bản$/)).toHaveLength(2);
    expect(screen.queryByRole("button", { name: /câu gốc/i })).toBeNull();
    globalThis.matchMedia = narrow;
  });

  test("a task that was added by hand says that it stands nowhere", async () => {
    const { user } = await openText(planOf(1));
    await user.click(button("Thêm nhiệm vụ"));
    expect(within(card("2")).getByText(/không có câu gốc/)).toBeVisible();
  });
});

describe("moving", () => {
  test("Alt and an arrow move the task that the keyboard is in; the keyboard stays where it is, the place is said", async () => {
    const { user } = await openText(planOf(3));
    await user.click(costOf("1"));
    await user.keyboard("{Alt>}{ArrowDown}{/Alt}");
    expect(contents()).toEqual(["2", "1", "3"]);
    expect(costOf("2")).toHaveFocus();
    expect(screen.getByText("Đã chuyển nhiệm vụ 1 đến vị trí 2 trên 3.")).toBeVisible();
    await user.keyboard("{Alt>}{ArrowDown}{ArrowDown}{/Alt}");
    expect(contents()).toEqual(["2", "3", "1"]);
    expect(screen.getByText("Nhiệm vụ này đang đứng cuối danh mục.")).toBeVisible();
  });

  test("the buttons keep the keyboard, so that a task can be moved on", async () => {
    const { user } = await openText(planOf(3));
    await user.click(button("Việc khác với nhiệm vụ 3"));
    expect(button("Lên")).toHaveFocus();
    await user.keyboard("{Enter}{Enter}");
    expect(contents()).toEqual(["3", "1", "2"]);
    expect(button("Lên")).toHaveFocus();
    await user.keyboard("{Escape}");
    expect(button("Việc khác với nhiệm vụ 1")).toHaveFocus();
    expect(screen.queryByRole("button", { name: "Lên" })).toBeNull();
  });

  test("over the edge of a page the keyboard goes along", async () => {
    const { user } = await openText(planOf(41));
    await user.click(costOf("40"));
    await user.keyboard("{Alt>}{ArrowDown}{/Alt}");
    expect(screen.getByText("41–41 / 41")).toBeVisible();
    expect(costOf("41")).toHaveFocus();
  });
});

describe("merging", () => {
  test("with the task below unless another is chosen; money is added and the sum said", async () => {
    const { user } = await openSample();
    await user.click(button("Việc khác với nhiệm vụ 01"));
    await user.click(button("Gộp…"));
    expect(screen.getByRole("combobox", { name: "Gộp nhiệm vụ 01 với" })).toHaveFocus();
    await user.click(button("Gộp"));
    expect(screen.getByText("6 nhiệm vụ")).toBeVisible();
    expect(costOf("01")).toHaveValue("144.500.000");
    expect(
      screen.getByText("Đã gộp nhiệm vụ 01 với nhiệm vụ 02. Kinh phí cộng lại: 48.000.000 đồng + 96.500.000 đồng = 144.500.000 đồng."),
    ).toBeVisible();
    expect(screen.getByText("385.350.000 đồng")).toBeVisible();
    expect(button("Xem hết nhiệm vụ 01")).toHaveFocus();
  });

  test("with any other task of the list", async () => {
    const { user, built } = await openSample();
    await user.click(button("Việc khác với nhiệm vụ 06"));
    await user.click(button("Gộp…"));
    await user.selectOptions(
      screen.getByRole("combobox", { name: "Gộp nhiệm vụ 06 với" }),
      screen.getByRole("option", { name: /^03 Duy trì/ }),
    );
    await user.click(button("Gộp"));
    await user.click(button("Lập phụ lục"));
    expect(built[0]!.appendix.tasks[2]!.content).toMatch(/^Duy trì .*; Khảo sát /);
    await user.click(within(card("03")).getByRole("button", { name: /^Câu gốc/ }));
    expect(within(card("03")).getAllByText(/^Dòng .* của văn bản$/)).toHaveLength(2);
  });

  test("the only task has none to be merged with", async () => {
    const { user } = await openText(planOf(1));
    await user.click(button("Việc khác với nhiệm vụ 1"));
    await user.click(button("Gộp…"));
    expect(screen.getByText(/chưa có nhiệm vụ nào để gộp/)).toBeVisible();
    await user.click(button("Gộp"));
    expect(screen.getByText("1 nhiệm vụ")).toBeVisible();
  });
});

describe("splitting", () => {
  test("at the sentences and points that are ticked; the money stays with the first, and the pane says so", async () => {
    const text = planOf(1).replace(
      "Tổ chức lớp học số 1 cho người dân.",
      "Mở lớp; in sổ tay; khảo sát hộ dân.\n- Kinh phí: 5.000.000 đồng.",
    );
    const { user } = await openText(text);
    await user.click(button("Việc khác với nhiệm vụ 1"));
    await user.click(button("Tách…"));
    expect(button("Tách thành 3 nhiệm vụ")).toBeVisible();
    await user.click(screen.getByRole("checkbox", { name: /khảo sát/ }));
    await user.click(button("Tách thành 2 nhiệm vụ"));
    expect(within(card("2")).getByText(/^In sổ tay; khảo sát hộ dân/)).toBeVisible();
    expect([costOf("1").value, costOf("2").value]).toEqual(["5.000.000", ""]);
    expect(screen.getByText(/^Đã tách nhiệm vụ 1 thành 2\. Kinh phí 5\.000\.000 đồng để ở nhiệm vụ đầu/)).toBeVisible();
    expect(button("Xem hết nhiệm vụ 2")).toHaveFocus();
  });

  test("one sentence is split at the caret of its field", async () => {
    const { user } = await openText(planOf(1));
    await user.click(button("Việc khác với nhiệm vụ 1"));
    await user.click(button("Tách…"));
    expect(screen.getByText(/Nội dung chỉ có một câu/)).toBeVisible();
    await user.click(button("Sửa"));
    const content = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Nội dung" });
    content.setSelectionRange(0, 0);
    await user.click(button("Tách tại con trỏ"));
    expect(screen.getByText(/^Chưa tách/)).toBeVisible();
    content.setSelectionRange("Tổ chức lớp học số 1 ".length, "Tổ chức lớp học số 1 ".length);
    await user.click(button("Tách tại con trỏ"));
    expect(within(card("2")).getByText(/^Cho người dân/)).toBeVisible();
  });
});

describe("undo and redo", () => {
  test("the button says what it takes back, and the keys do the same outside of fields", async () => {
    const { user } = await openText(planOf(3));
    await user.click(button("Xóa nhiệm vụ 2"));
    await user.keyboard("{Alt>}{ArrowUp}{/Alt}");
    expect(contents()).toEqual(["3", "1"]);
    expect(button("Hoàn tác: chuyển nhiệm vụ 2 đến vị trí 1")).toBeVisible();
    await user.keyboard("{Control>}z{/Control}");
    expect(screen.getByText("Đã hoàn tác: chuyển nhiệm vụ 2 đến vị trí 1.")).toBeVisible();
    await user.keyboard("{Control>}z{/Control}");
    expect(contents()).toEqual(["1", "2", "3"]);
    await user.keyboard("{Control>}y{/Control}");
    expect(contents()).toEqual(["1", "3"]);
    await user.click(button("Làm lại: chuyển nhiệm vụ 2 đến vị trí 1"));
    expect(contents()).toEqual(["3", "1"]);
    expect(button("Không còn bước nào để làm lại")).toHaveFocus();
  });

  test("inside a field Ctrl+Z is the field's own", async () => {
    const { user } = await openText(planOf(2));
    await user.click(button("Xóa nhiệm vụ 2"));
    await user.click(costOf("1"));
    await user.keyboard("{Control>}z{/Control}");
    expect(screen.getByText("1 nhiệm vụ")).toBeVisible();
  });

  test("what was typed is a step as well", async () => {
    const { user } = await openText(planOf(1));
    await user.type(costOf("1"), "5 triệu{Tab}");
    await user.click(button("Hoàn tác: sửa kinh phí của nhiệm vụ 1"));
    expect(costOf("1")).toHaveValue("");
    await user.click(button("Sửa nhiệm vụ 1"));
    await user.type(screen.getByRole("textbox", { name: "Nội dung" }), " và xã");
    await user.click(button("Xong"));
    await user.click(button("Hoàn tác: sửa nội dung của nhiệm vụ 1"));
    expect(within(card("1")).queryByText(/và xã/)).toBeNull();
  });

  test("a notice that was put away comes back", async () => {
    const text = planOf(1).replace(
      "- Đơn vị chủ trì: Sở Nội vụ.\n- Đơn vị phối hợp: Sở Tài chính; Công an tỉnh.",
      "- Trách nhiệm thực hiện:\n+ Sở Nội vụ.",
    );
    const { user } = await openText(text);
    await user.click(button("Xem hết nhiệm vụ 1"));
    await user.click(within(card("1")).getAllByRole("button", { name: "Đã xem" })[0]!);
    await user.click(button("Hoàn tác: đánh dấu đã xem một lưu ý"));
    expect(within(card("1")).getByRole("list", { name: "Chỗ cần xem, nhiệm vụ 1" })).toBeVisible();
  });

  test("every task can go and come back; the keyboard is never lost", async () => {
    const { user } = await openText(planOf(2));
    await user.click(button("Xóa nhiệm vụ 2"));
    expect(button("Xem hết nhiệm vụ 1")).toHaveFocus();
    await user.click(button("Xóa nhiệm vụ 1"));
    expect(button("Thêm nhiệm vụ")).toHaveFocus();
    await user.keyboard("{Control>}z{/Control}{Control>}z{/Control}");
    expect(screen.getByText("2 nhiệm vụ")).toBeVisible();
    expect(document.body).not.toHaveFocus();
  });
});

test("a plan that is read anew brings no steps of the old one", async () => {
  const { user } = await openText(planOf(2));
  await user.click(button("Xóa nhiệm vụ 2"));
  await user.click(button("Về bước lấy nội dung"));
  fireEvent.change(screen.getByRole("textbox", { name: "Nội dung kế hoạch" }), { target: { value: planOf(4) } });
  await user.click(button("Lấy nhiệm vụ"));
  expect(await screen.findByText("4 nhiệm vụ")).toBeVisible();
  expect(screen.queryByRole("button", { name: /^Hoàn tác/ })).toBeNull();
});
