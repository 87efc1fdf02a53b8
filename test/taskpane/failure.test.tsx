import { screen } from "@testing-library/react";
import { openSample } from "./open-pane";

/** React tells the console about what a boundary caught; here that is the point of the test. */
function silenceConsole(): void {
  jest.spyOn(console, "error").mockImplementation(() => {});
}

afterEach(() => jest.restoreAllMocks());

test("a bug in the middle of a build becomes a page with its details, to be copied", async () => {
  silenceConsole();
  const { user } = await openSample({ findAppendices: () => Promise.reject(new TypeError("không có ô nào")) });
  await user.click(screen.getByRole("button", { name: "Lập phụ lục" }));
  expect(await screen.findByRole("heading", { name: "Khung này gặp lỗi" })).toHaveFocus();
  expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Chi tiết lỗi" }).value).toContain("TypeError: không có ô nào");
  await user.click(screen.getByRole("button", { name: "Sao chép chi tiết" }));
  expect(await navigator.clipboard.readText()).toContain("TypeError: không có ô nào");
  expect(screen.getByText("Đã chép vào bộ nhớ tạm.")).toBeVisible();
});

test("where the clipboard is closed to the pane, the details are selected for Ctrl+C", async () => {
  silenceConsole();
  const { user } = await openSample({ findAppendices: () => Promise.reject(new Error("hỏng")) });
  await user.click(screen.getByRole("button", { name: "Lập phụ lục" }));
  const details = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "Chi tiết lỗi" });
  jest.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new DOMException("no", "NotAllowedError"));
  await user.click(screen.getByRole("button", { name: "Sao chép chi tiết" }));
  expect(await screen.findByText(/bấm Ctrl\+C/)).toBeVisible();
  expect(details.selectionEnd).toBe(details.value.length);
});
