import { screen } from "@testing-library/react";
import { costOf, openPane, openSample } from "./open-pane";

const tab = (name: string): HTMLElement => screen.getByRole("tab", { name });

test("three activities, the first one chosen; each tab names its panel", () => {
  openPane();
  expect(screen.getAllByRole("tab").map(({ textContent }) => textContent)).toEqual(["Soạn phụ lục", "Kiểm tra", "Trang in"]);
  expect(tab("Soạn phụ lục")).toHaveAttribute("aria-selected", "true");
  expect(screen.getByRole("tabpanel")).toHaveAttribute("id", tab("Soạn phụ lục").getAttribute("aria-controls"));
});

test("arrows, Home and End go along the tabs, and one Tab leaves them", async () => {
  const { user } = openPane();
  tab("Soạn phụ lục").focus();
  await user.keyboard("{ArrowRight}");
  expect(tab("Kiểm tra")).toHaveFocus();
  expect(screen.getByRole("tabpanel")).toHaveAttribute("id", tab("Kiểm tra").getAttribute("aria-controls"));
  await user.keyboard("{End}");
  expect(tab("Trang in")).toHaveFocus();
  await user.keyboard("{ArrowRight}");
  expect(tab("Soạn phụ lục")).toHaveFocus();
  await user.keyboard("{ArrowLeft}{Home}");
  expect(tab("Soạn phụ lục")).toHaveFocus();
  await user.tab();
  expect(document.activeElement?.getAttribute("role")).not.toBe("tab");
});

test("the draft waits while something else is done", async () => {
  const { user } = await openSample();
  await user.click(tab("Kiểm tra"));
  expect(screen.getByText("7 nhiệm vụ")).not.toBeVisible();
  await user.click(tab("Soạn phụ lục"));
  expect(screen.getByText("7 nhiệm vụ")).toBeVisible();
  expect(tab("Soạn phụ lục")).toHaveFocus();
});

test("Ctrl+Z in another activity undoes nothing of the draft that waits", async () => {
  const { user } = await openSample();
  await user.type(costOf("03"), "5 triệu{Tab}");
  const step = (): HTMLElement | null => screen.queryByRole("button", { name: /^Hoàn tác/ });
  expect(step()).toBeVisible();
  await user.click(tab("Trang in"));
  await user.keyboard("{Control>}z{/Control}");
  await user.click(tab("Soạn phụ lục"));
  expect(step()).toBeVisible();
  await user.keyboard("{Control>}z{/Control}");
  expect(step()).toBeNull();
});
