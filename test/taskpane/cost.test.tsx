import { screen } from "@testing-library/react";
import { costOf, openSample, openText, planOf } from "./open-pane";

test("a cost that is no amount is refused beside its field when the officer leaves it, never while typing; the text stays", async () => {
  const { user } = await openSample();
  await user.clear(costOf("02"));
  await user.type(costOf("02"), "12.5OO.000");
  expect(costOf("02")).toBeValid();
  await user.tab();
  expect(costOf("02")).toBeInvalid();
  expect(costOf("02")).toHaveAccessibleDescription(/"12\.5OO\.000".*chữ O/);
  expect(costOf("02")).toHaveValue("12.5OO.000");
  expect(screen.getByText("288.850.000 đồng")).toBeVisible();
  expect(screen.getByText("Chưa cộng 1 số tiền không đọc được.")).toBeVisible();
});

test("corrected, it counts: total and words follow", async () => {
  const { user } = await openSample();
  await user.clear(costOf("02"));
  await user.type(costOf("02"), "12.5OO.000{Tab}");
  await user.clear(costOf("02"));
  await user.type(costOf("02"), "12,5 triệu{Tab}");
  expect(costOf("02")).toBeValid();
  expect(costOf("02")).toHaveValue("12.500.000");
  expect(screen.getByText("301.350.000 đồng")).toBeVisible();
  expect(screen.getByText("Bằng chữ: Ba trăm linh một triệu ba trăm năm mươi nghìn đồng")).toBeVisible();
  expect(screen.queryByText(/Chưa cộng/)).toBeNull();
});

test("an emptied cost is no money, not zero and not an error", async () => {
  const { user, built } = await openSample();
  await user.clear(costOf("01"));
  await user.tab();
  expect(costOf("01")).toBeValid();
  await user.click(screen.getByRole("button", { name: "Lập phụ lục" }));
  expect(built[0]!.appendix.tasks[0]!.cost).toBeUndefined();
});

test("Enter reads the cost and goes on to the one below, as in a sheet; a refused one keeps the keyboard", async () => {
  const { user } = await openSample();
  await user.click(costOf("03"));
  await user.keyboard("1.000.000{Enter}");
  expect(costOf("04")).toHaveFocus();
  await user.keyboard("xx{Enter}");
  expect(costOf("04")).toHaveFocus();
  expect(costOf("04")).toBeInvalid();
});

test("Enter on the last cost of a page turns the page", async () => {
  const { user } = await openText(planOf(45));
  await user.click(costOf("40"));
  await user.keyboard("1.000{Enter}");
  expect(costOf("41")).toHaveFocus();
});

test("Esc gives back the cost as it was", async () => {
  const { user } = await openSample();
  await user.type(costOf("01"), "999{Escape}{Tab}");
  expect(costOf("01")).toHaveValue("48.000.000");
});

test("another unit shows the same money in other figures", async () => {
  const { user, built } = await openSample();
  await user.selectOptions(screen.getByRole("combobox", { name: "Đơn vị tính" }), "triệu đồng");
  expect(costOf("05")).toHaveValue("75,25");
  expect(screen.getByText("385,35 triệu đồng")).toBeVisible();
  expect(screen.getByText("Bằng chữ: Ba trăm tám mươi lăm triệu ba trăm năm mươi nghìn đồng")).toBeVisible();
  await user.click(costOf("05"));
  await user.tab();
  await user.type(costOf("03"), "1,5{Tab}");
  expect(screen.getByText("386,85 triệu đồng")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Lập phụ lục" }));
  expect(built[0]!.appendix.unit).toBe("trieu");
});

test("a text that was refused in one unit is read again in another", async () => {
  const { user } = await openSample();
  await user.type(costOf("03"), "1,5{Tab}");
  expect(costOf("03")).toBeInvalid();
  await user.selectOptions(screen.getByRole("combobox", { name: "Đơn vị tính" }), "triệu đồng");
  expect(costOf("03")).toBeValid();
  expect(screen.getByText("386,85 triệu đồng")).toBeVisible();
});

test("a cost below zero is refused beside its field and not counted", async () => {
  const { user } = await openSample();
  await user.clear(costOf("01"));
  await user.type(costOf("01"), "-5.000.000{Enter}");
  expect(costOf("01")).toHaveAccessibleDescription(/là số âm/);
  expect(screen.getByText("337.350.000 đồng")).toBeVisible();
});
