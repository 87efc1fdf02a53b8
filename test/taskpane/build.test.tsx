import { fireEvent, screen, within } from "@testing-library/react";
import { accept, refuse } from "../../src/core/result";
import type { PaneActions } from "../../src/taskpane/actions";
import { costOf, openSample } from "./open-pane";

const button = (): HTMLElement => screen.getByRole("button", { name: "Lập phụ lục" });
const built = 'Đã lập phụ lục 7 nhiệm vụ trên trang "Phụ lục", tổng 385.350.000 đồng.';

test("one press builds, and the pane says what, where and how much", async () => {
  const pane = await openSample();
  await pane.user.click(button());
  expect(await screen.findByText(built)).toBeVisible();
  expect(pane.built).toHaveLength(1);
  expect(pane.built[0]!.replace).toEqual([]);
});

test("two clicks build once", async () => {
  const pane = await openSample();
  await pane.user.dblClick(button());
  await screen.findByText(built);
  expect(pane.built).toHaveLength(1);
});

test("a build that takes longer shows that it works and cannot be pressed again", async () => {
  let finish = (): void => {};
  const pane = await openSample({
    findAppendices: () =>
      new Promise(
        (resolve) =>
          (finish = () => {
            resolve(accept([]));
          }),
      ),
  });
  await pane.user.click(button());
  const busy = await screen.findByRole("button", { name: /Đang lập phụ lục/ });
  expect(busy).toHaveAttribute("aria-disabled", "true");
  await pane.user.click(busy);
  finish();
  expect(await screen.findByText(built)).toBeVisible();
  expect(pane.built).toHaveLength(1);
});

test("what was said about the build goes when the draft changes", async () => {
  const { user } = await openSample();
  await user.click(button());
  await screen.findByText(built);
  await user.type(costOf("03"), "1{Tab}");
  expect(screen.queryByText(built)).toBeNull();
});

test("amounts too long for a cell: the pane says that the sheet does not follow edits", async () => {
  const { user } = await openSample({ buildAppendices: () => Promise.resolve(accept([{ sheet: "Phụ lục", live: false }])) });
  await user.click(button());
  expect(await screen.findByText(/không tự đổi khi sửa bảng/)).toBeVisible();
});

test("how the table came onto the paper, and what Excel did not take, is said with the build", async () => {
  const { user } = await openSample({
    buildAppendices: () =>
      Promise.resolve(
        accept([{ sheet: "Phụ lục", live: true, notes: [{ kind: "smaller-type", points: 11 }], dropped: ["fit-to-width", "header-rows"] }]),
      ),
  });
  await user.click(button());
  expect(await screen.findByText(/Chữ trong bảng được đặt cỡ 11/)).toBeVisible();
  expect(screen.getByText(/chưa nhận thiết lập trang: vừa một trang theo chiều rộng; lặp lại dòng tiêu đề bảng/)).toBeVisible();
});

test("from the message a press leads to the pages, and the draft waits", async () => {
  const { user } = await openSample();
  await user.click(button());
  await user.click(await screen.findByRole("button", { name: "Xem trang in" }));
  expect(screen.getByRole("tab", { name: "Trang in" })).toHaveAttribute("aria-selected", "true");
  expect(await screen.findByRole("main", { name: "Trang in" })).toBeVisible();
  await user.click(screen.getByRole("tab", { name: "Soạn phụ lục" }));
  expect(screen.getByText(built)).toBeVisible();
});

test("a refused cost stops the build: its field gets the keyboard and the foot says which", async () => {
  const pane = await openSample();
  await pane.user.clear(costOf("05"));
  await pane.user.type(costOf("05"), "12.5OO.000");
  await pane.user.click(button());
  expect(costOf("05")).toHaveFocus();
  expect(screen.getByText(/Kinh phí của nhiệm vụ 05 chưa đọc được/)).toBeVisible();
  expect(pane.built).toHaveLength(0);
  await pane.user.clear(costOf("05"));
  await pane.user.type(costOf("05"), "12.500.000{Tab}");
  expect(screen.queryByText(/Kinh phí của nhiệm vụ 05 chưa đọc được/)).toBeNull();
  await pane.user.click(button());
  await screen.findByText(/^Đã lập phụ lục/);
  expect(pane.built).toHaveLength(1);
});

test("a refused date stops the build even when its fields are folded away", async () => {
  const { user } = await openSample();
  await user.click(screen.getByRole("button", { name: /^Sửa: Tiêu đề/ }));
  await user.clear(screen.getByRole("textbox", { name: "Ngày ban hành" }));
  await user.type(screen.getByRole("textbox", { name: "Ngày ban hành" }), "40/1/2026{Tab}");
  await user.click(screen.getByRole("button", { name: /^Xong: Tiêu đề/ }));
  await user.click(button());
  expect(screen.getByRole("textbox", { name: "Ngày ban hành" })).toHaveFocus();
  expect(screen.getByText(/Ngày ban hành chưa đọc được/)).toBeVisible();
});

test("a task without content stops the build and opens", async () => {
  const { user } = await openSample();
  await user.click(screen.getByRole("button", { name: "Thêm nhiệm vụ" }));
  await user.click(screen.getByRole("button", { name: "Xong" }));
  await user.click(button());
  expect(screen.getByRole("textbox", { name: "Nội dung" })).toHaveFocus();
  expect(screen.getByText(/Nội dung của nhiệm vụ 08 còn trống/)).toBeVisible();
});

test("without tasks there is nothing to build", async () => {
  const pane = await openSample();
  for (let left = 7; left > 0; left--) await pane.user.click(screen.getAllByRole("button", { name: /^Xóa/ })[0]!);
  await pane.user.click(button());
  expect(screen.getByText("Chưa có nhiệm vụ nào để lập phụ lục.")).toBeVisible();
  expect(screen.getByRole("button", { name: "Thêm nhiệm vụ" })).toHaveFocus();
  expect(pane.built).toHaveLength(0);
});

describe("when Excel refuses", () => {
  test("the pane says why, keeps what was typed and tries again on request", async () => {
    let isProtected = true;
    const pane = await openSample({ findAppendices: () => Promise.resolve(isProtected ? refuse({ kind: "protected" }) : accept([])) });
    await pane.user.type(costOf("03"), "5 triệu{Tab}");
    await pane.user.click(button());
    expect(await screen.findByText(/bảo vệ/)).toBeVisible();
    expect(costOf("03")).toHaveValue("5.000.000");
    isProtected = false;
    await pane.user.click(screen.getByRole("button", { name: "Thử lại" }));
    expect(await screen.findByText(/tổng 390\.350\.000 đồng/)).toBeVisible();
    expect(pane.built).toHaveLength(1);
  });

  test("a second try at replacing asks no second time", async () => {
    const asked: (readonly string[])[] = [];
    const { user } = await openSample({
      findAppendices: () => Promise.resolve(accept(["Phụ lục"])),
      buildAppendices: (_appendices, replace) => {
        asked.push(replace);
        return Promise.resolve(asked.length === 1 ? refuse({ kind: "cell-edit-mode" }) : accept([{ sheet: "Phụ lục", live: true }]));
      },
    });
    await user.click(button());
    await user.click(await screen.findByRole("button", { name: 'Thay trang "Phụ lục"' }));
    await user.click(await screen.findByRole("button", { name: "Thử lại" }));
    await screen.findByText(built);
    expect(asked).toEqual([["Phụ lục"], ["Phụ lục"]]);
  });

  test("the message can be put away", async () => {
    const { user } = await openSample({ findAppendices: () => Promise.resolve(refuse({ kind: "protected" })) });
    await user.click(button());
    await user.click(await screen.findByRole("button", { name: "Đóng thông báo" }));
    expect(button()).toBeVisible();
    expect(screen.queryByText(/bảo vệ/)).toBeNull();
  });
});

describe("where an appendix stands already", () => {
  const found = (sheets: readonly string[]): Partial<PaneActions> => ({ findAppendices: () => Promise.resolve(accept(sheets)) });

  test("the pane asks, and a new sheet is the answer at hand", async () => {
    const pane = await openSample(found(["Phụ lục"]));
    await pane.user.click(button());
    const dialog = await screen.findByRole("dialog", { name: "Sổ tính đã có phụ lục" });
    expect(dialog).toHaveTextContent("Ctrl+Z không lấy lại được");
    expect(within(dialog).getByRole("button", { name: "Lập trên trang mới" })).toHaveFocus();
    await pane.user.keyboard("{Enter}");
    await screen.findByText(built);
    expect(pane.built[0]!.replace).toEqual([]);
  });

  test("one of several is replaced only when it was chosen", async () => {
    const pane = await openSample(found(["Phụ lục", "Phụ lục (2)"]));
    await pane.user.click(button());
    await pane.user.selectOptions(await screen.findByRole("combobox", { name: "Trang sẽ thay" }), "Phụ lục");
    await pane.user.click(screen.getByRole("button", { name: 'Thay trang "Phụ lục"' }));
    await screen.findByText(built);
    expect(pane.built[0]!.replace).toEqual(["Phụ lục"]);
  });

  test("nothing is built when the officer thinks better of it", async () => {
    const pane = await openSample(found(["Phụ lục"]));
    await pane.user.click(button());
    await pane.user.click(await screen.findByRole("button", { name: "Hủy" }));
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(button()).toHaveFocus();
    expect(pane.built).toHaveLength(0);
  });

  test("Esc is the same as thinking better of it", async () => {
    const pane = await openSample(found(["Phụ lục"]));
    await pane.user.click(button());
    fireEvent(await screen.findByRole("dialog"), new Event("cancel", { cancelable: true }));
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(pane.built).toHaveLength(0);
  });
});
