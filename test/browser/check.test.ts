/** The check as an officer does it: somebody else's workbook is opened, checked, repaired, a reason is given, saved, and opened again. */
import { writeXlsx } from "../../src/documents/xlsx/write-xlsx";
import { longWorkbook, otherEstimate, wrongWorkbook } from "../../scripts/wrong-workbook";
import { violations } from "./violations";
import { useWorkbench } from "./use-workbench";

const workbench = useWorkbench();

const stored = /In tài liệu.*được lưu dạng chữ/;
const leftOut = /bỏ sót 1 dòng/;

async function openWrong(): Promise<void> {
  const { page, open } = workbench();
  await open("Dự toán 2026.xlsx", await writeXlsx(wrongWorkbook()));
  await page.getByText("Dự toán 2026.xlsx", { exact: true }).waitFor();
}

async function check(): Promise<void> {
  const { pane } = workbench();
  await pane.getByRole("tab", { name: "Kiểm tra" }).click();
  await pane.getByRole("button", { name: "Kiểm tra", exact: true }).click();
  await pane.getByText(/^Phạm vi/).waitFor();
}

test("open a wrong workbook, check, click a finding, repair, undo, ignore with a reason, save, reopen: the reason is there", async () => {
  const { page, pane, cell, save, open } = workbench();
  await openWrong();
  await check();

  await pane.getByRole("button", { name: stored }).click();
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>('[aria-label="Hộp tên"]')?.value === "F5");

  await pane.getByRole("button", { name: /^Sửa… ô F5/ }).click();
  await pane.getByRole("group", { name: "Xem trước khi sửa" }).getByText("5.400.000").first().waitFor();
  await pane.getByRole("button", { name: "Sửa", exact: true }).click();
  await pane.getByText("Đã sửa ô F5.").waitFor();
  await pane.getByRole("button", { name: stored }).waitFor({ state: "detached" });
  // The total adds it now.
  expect(await cell("F9").textContent()).toBe("73.400.000");

  await pane.getByRole("button", { name: "Hoàn tác: sửa ô F5" }).click();
  await pane.getByText("Đã trả ô F5 về như trước khi sửa.").waitFor();
  await pane.getByRole("button", { name: stored }).waitFor();
  expect(await cell("F9").textContent()).toBe("68.000.000");

  await pane.getByRole("button", { name: stored }).click();
  await pane.getByRole("button", { name: /^Bỏ qua…/ }).click();
  await pane.getByRole("textbox", { name: /Lý do bỏ qua/ }).fill("Đơn vị lập đã xác nhận");
  await pane.getByRole("button", { name: "Bỏ qua", exact: true }).click();
  await pane.getByRole("button", { name: "Đã bỏ qua (1)" }).waitFor();

  const { bytes } = await save();
  await page.reload();
  await page.getByRole("grid").waitFor();
  await open("Mở lại.xlsx", bytes);
  await page.getByText("Mở lại.xlsx", { exact: true }).waitFor();
  await check();
  await pane.getByRole("button", { name: "Đã bỏ qua (1)" }).click();
  await pane.getByText("Lý do: Đơn vị lập đã xác nhận").waitFor();
  expect(await pane.getByRole("button", { name: stored }).count()).toBe(0);
});

test("how a table is understood is corrected in the pane, saved, and obeyed after reopening", async () => {
  const { page, pane, save, open } = workbench();
  await openWrong();
  await check();
  await pane.getByRole("button", { name: leftOut }).waitFor();
  await pane.getByRole("button", { name: /^Phạm vi/ }).click();
  await pane.getByRole("button", { name: "Sửa cách hiểu bảng A3:F9" }).click();
  await pane.getByRole("textbox", { name: "Tìm dòng khác trong bảng" }).fill("8");
  await pane.getByRole("button", { name: "B8", exact: true }).click();
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>('[aria-label="Hộp tên"]')?.value === "B8");
  await pane.getByRole("combobox", { name: /^Dòng 8: Chi khác/ }).selectOption("Không tính");
  await pane.getByText(/^Đã đọc lại bảng theo chỉnh/).waitFor();
  await pane.getByRole("button", { name: "Về danh sách" }).click();
  expect(await pane.getByRole("button", { name: leftOut }).count()).toBe(0);

  const { bytes } = await save();
  await page.reload();
  await page.getByRole("grid").waitFor();
  await open("Mở lại.xlsx", bytes);
  await page.getByText("Mở lại.xlsx", { exact: true }).waitFor();
  await check();
  expect(await pane.getByRole("button", { name: leftOut }).count()).toBe(0);
  await pane.getByRole("button", { name: /^Phạm vi/ }).click();
  await pane.getByText(/theo chỉnh của người kiểm tra/).waitFor();
  await pane.getByRole("button", { name: "Sửa cách hiểu bảng A3:F9" }).click();
  await pane.getByRole("button", { name: "Trả lại như máy hiểu" }).click();
  await pane.getByText(/^Đã đọc lại bảng theo chỉnh/).waitFor();
  await pane.getByRole("button", { name: "Về danh sách" }).click();
  await pane.getByRole("button", { name: leftOut }).waitFor();
});

test("an edit on the sheet is checked by itself, and the sheet keeps the keyboard", async () => {
  const { page, pane, enter, cell } = workbench();
  await openWrong();
  await check();
  await pane.getByRole("button", { name: leftOut }).waitFor();
  await enter("F9", "=SUM(F4:F8)\n");
  await pane.getByRole("button", { name: leftOut }).waitFor({ state: "detached" });
  await page.keyboard.type("x");
  await page.keyboard.press("Enter");
  expect(await cell("F10").textContent()).toBe("x");
});

test("all repairs at once, one undo takes them back", async () => {
  const { pane, cell } = workbench();
  await openWrong();
  await check();
  const before = await cell("F9").textContent();
  await pane.getByRole("button", { name: /^Sửa \d+ chỗ…/ }).click();
  await pane.getByRole("button", { name: /^Sửa \d+ chỗ$/ }).click();
  await pane.getByText(/^Đã sửa \d+ chỗ\./).waitFor();
  expect(await cell("F9").textContent()).not.toBe(before);
  await pane.getByRole("button", { name: /^Hoàn tác: sửa \d+ chỗ/ }).click();
  await pane.getByText(/^Đã trả \d+ chỗ về/).waitFor();
  expect(await cell("F9").textContent()).toBe(before);
  await pane.getByRole("button", { name: stored }).waitFor();
});

test("the record is a sheet of its own, and a later check says whether the figures are still those", async () => {
  const { page, pane, cell, enter, save, open } = workbench();
  await openWrong();
  await check();
  await pane.getByRole("button", { name: "Biên bản…" }).click();
  await pane.getByRole("textbox", { name: /Người kiểm tra/ }).fill("Lê Thị Bình");
  await pane.getByRole("button", { name: "Lập biên bản" }).click();
  await page.getByRole("tab", { name: "Biên bản kiểm tra", selected: true }).waitFor();
  await pane.getByText(/^Vẫn đúng như lần kiểm tra/).waitFor();

  await pane.getByRole("button", { name: "Mã này cho biết gì" }).click();
  await pane.getByRole("button", { name: "Ghi mã vào chân bảng" }).click();
  await pane.getByRole("button", { name: "Hoàn tác: ghi mã vào chân bảng" }).waitFor();
  await page.getByRole("tab", { name: "Dự toán" }).click();
  expect(await cell("A11").textContent()).toMatch(/^Mã nội dung đã kiểm tra: /);

  const { bytes } = await save();
  await page.reload();
  await page.getByRole("grid").waitFor();
  await open("Mở lại.xlsx", bytes);
  await page.getByText("Mở lại.xlsx", { exact: true }).waitFor();
  await check();
  await pane.getByText(/^Vẫn đúng như lần kiểm tra/).waitFor();
  await page.getByRole("tab", { name: "Dự toán" }).click();
  await enter("E4", "3100000\n");
  await pane.getByText(/^\d+ ô đã khác so với lần kiểm tra/).waitFor();
  await pane.getByRole("button", { name: "Những ô đã khác" }).click();
  await pane.getByRole("button", { name: "Dự toán · E4" }).waitFor();
});

test("notes at the cells on request, and none left behind", async () => {
  const { pane } = workbench();
  await openWrong();
  await check();
  await pane.getByRole("button", { name: "Biên bản…" }).click();
  await pane.getByRole("button", { name: /^Ghi chú vào \d ô/ }).click();
  await pane.getByText(/^Đã ghi chú vào \d ô\.$/).waitFor();
  await pane.getByRole("button", { name: "Gỡ các ghi chú" }).click();
  await pane.getByText(/^Đã gỡ \d ghi chú\.$/).waitFor();
});

test("a protected sheet is left as it is, and the pane says how to go on", async () => {
  const { page, pane, cell, open } = workbench();
  const file = wrongWorkbook();
  const sheets = file.sheets.map((sheet) => ({ ...sheet, protected: sheet.name === "Dự toán" }));
  await open("Khóa.xlsx", await writeXlsx({ ...file, sheets }));
  await page.getByText("Khóa.xlsx", { exact: true }).waitFor();
  await check();
  await pane.getByRole("button", { name: stored }).click();
  await pane.getByRole("button", { name: /^Sửa… ô F5/ }).click();
  await pane.getByRole("button", { name: "Sửa", exact: true }).click();
  await pane.getByText(/đang được bảo vệ/).waitFor();
  expect(await cell("F5").textContent()).toBe("5.400.000");
  await pane.getByRole("button", { name: "Thử lại" }).waitFor();
});

test("ten thousand rows: the list is there, a page of it, and an edit is taken in", async () => {
  const { page, pane, open, enter } = workbench();
  await open("Dài.xlsx", await writeXlsx(longWorkbook(10_000)));
  await page.getByText("Dài.xlsx", { exact: true }).waitFor();
  await check();
  await pane.getByRole("heading", { name: "Sai (2500)" }).waitFor();
  expect(await pane.getByRole("list", { name: "Sai" }).getByRole("listitem").count()).toBe(30);
  await enter("F4", "30000\n");
  await pane.getByRole("heading", { name: "Sai (2499)" }).waitFor();
});

test("yesterday's file against today's workbook, the money explained", async () => {
  const { pane } = workbench();
  await openWrong();
  await check();
  await pane.getByRole("button", { name: "So hai bản…" }).click();
  const buffer = Buffer.from(await writeXlsx(otherEstimate()));
  await pane
    .getByLabel("Bản trước từ tệp .xlsx…")
    .and(pane.locator("input"))
    .setInputFiles({ name: "Hôm qua.xlsx", mimeType: "application/octet-stream", buffer });
  await pane.getByRole("combobox", { name: "Bản trước" }).getByText("Cả tệp Hôm qua.xlsx").waitFor({ state: "attached" });
  await pane.getByRole("combobox", { name: "Bản sau" }).selectOption("Dự toán");
  await pane.getByRole("button", { name: "So sánh", exact: true }).click();
  await pane.getByText(/^Thành tiền: trước 31\.600\.000, nay 68\.000\.000/).waitFor();
  await pane.getByText("3. Thuê xe đưa đón báo cáo viên").waitFor();
});

test.each(["light", "dark"] as const)("axe finds nothing to object to, %s", async (colorScheme) => {
  const { page, pane } = workbench();
  await page.emulateMedia({ colorScheme });
  await page.getByLabel("Bề rộng ngăn").selectOption("320");
  await openWrong();
  await check();
  expect(await violations(page, "#activity-check")).toEqual([]);
  await pane.getByRole("button", { name: stored }).click();
  await pane.getByRole("button", { name: /^Sửa… ô F5/ }).click();
  expect(await violations(page, "#activity-check")).toEqual([]);
  await pane.getByRole("button", { name: "Hủy" }).click();
  await pane.getByRole("button", { name: /^Bỏ qua…/ }).click();
  await pane.getByRole("button", { name: "Bỏ qua", exact: true }).click();
  expect(await violations(page, "#activity-check")).toEqual([]);
  await pane.getByRole("button", { name: /^Phạm vi/ }).click();
  await pane.getByRole("button", { name: "Sửa cách hiểu bảng A3:F9" }).click();
  await pane.getByRole("textbox", { name: "Tìm dòng khác trong bảng" }).fill("8");
  expect(await violations(page, "#activity-check")).toEqual([]);
  await pane.getByRole("button", { name: "Về danh sách" }).click();
  await pane.getByRole("button", { name: "Biên bản…" }).click();
  expect(await violations(page, "#activity-check")).toEqual([]);
});

test("the plan is given as a file: the table is held against it at once, and an edit as well", async () => {
  const { page, pane, enter } = workbench();
  await openWrong();
  await check();
  const plan = ["Số: 12/KH-STTTT", "KẾ HOẠCH", "Tập huấn năm 2026", "1. In tài liệu phát cho học viên", "- Kinh phí: 5.400.000 đồng"];
  const tasks = ["2. Nước uống giữa giờ", "- Kinh phí: 4.800.000 đồng", "3. Thù lao báo cáo viên", "4. Thuê xe đưa đón báo cáo viên"];
  await pane.getByRole("button", { name: "Đưa kế hoạch vào…" }).click();
  const buffer = Buffer.from([...plan, ...tasks].join("\n"));
  await pane.locator("input[type=file]").last().setInputFiles({ name: "ke-hoach.txt", mimeType: "text/plain", buffer });
  await pane.getByRole("button", { name: /^Đối chiếu với Kế hoạch số 12\/KH-STTTT.*: 4 nhiệm vụ$/ }).waitFor();
  await pane.getByRole("button", { name: /Thuê xe đưa đón báo cáo viên/ }).waitFor();
  const cost = pane.getByRole("button", { name: /phụ lục ghi 48\.000\.000 đồng, kế hoạch ghi 4\.800\.000 đồng/ });
  await cost.waitFor();
  expect(await violations(page, "#activity-check")).toEqual([]);

  await enter("F6", "4800000\n");
  await cost.waitFor({ state: "detached" });
});
