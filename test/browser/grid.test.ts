/** The sheet of the workbench behaves as officers know it from Excel. */
import { writeXlsx } from "../../src/documents/xlsx/write-xlsx";
import { tallWorkbook } from "./tall-workbook";
import { useWorkbench } from "./use-workbench";

const workbench = useWorkbench();
const nameBox = () => workbench().page.getByLabel("Hộp tên");
const formulaBar = () => workbench().page.getByLabel("Thanh công thức");
const press = async (...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await workbench().page.keyboard.press(key);
};

test("typing goes into the active cell; Enter moves down, Tab to the right and back under the first column", async () => {
  const { page, cell } = workbench();
  await page.keyboard.type("Nội dung");
  await press("Tab");
  await page.keyboard.type("12.345");
  await press("Enter");
  expect(await cell("A1").textContent()).toBe("Nội dung");
  expect(await cell("B1").textContent()).toBe("12.345");
  expect(await nameBox().inputValue()).toBe("A2");
});

test("a formula shows its result in the cell and itself in the formula bar, and follows its cells", async () => {
  const { enter, cell, go } = workbench();
  await enter("A1", "1500\n2500\n=SUM(A1:A2)\n");
  expect(await cell("A3").textContent()).toBe("4000");
  await enter("A1", "500\n");
  expect(await cell("A3").textContent()).toBe("3000");
  await go("A3");
  expect(await formulaBar().inputValue()).toBe("=SUM(A1:A2)");
});

test("a formula that cannot be read stays open with a sentence, Esc brings the old content back", async () => {
  const { page, enter, cell } = workbench();
  await enter("A1", "7\n");
  await enter("A1", "=SUM(\n");
  await expect(page.getByRole("alert").textContent()).resolves.toContain("Chưa nhập được công thức");
  await expect(page.getByRole("status").textContent()).resolves.toBe("Đang sửa ô");
  await press("Escape");
  expect(await cell("A1").textContent()).toBe("7");
});

test("F2 edits behind the text, Esc leaves it as it was, Delete empties", async () => {
  const { page, enter, cell, go } = workbench();
  await enter("B2", "Sở\n");
  await go("B2");
  await press("F2");
  await page.keyboard.type(" Tài chính");
  await press("Enter");
  expect(await cell("B2").textContent()).toBe("Sở Tài chính");
  await go("B2");
  await page.keyboard.type("khác");
  await press("Escape");
  expect(await cell("B2").textContent()).toBe("Sở Tài chính");
  await press("Delete");
  expect(await cell("B2").textContent()).toBe("");
});

test("going elsewhere by the name box enters what is being typed, as Excel does", async () => {
  const { page, cell, go } = workbench();
  await go("B3");
  await page.keyboard.type("đang gõ");
  await go("D9");
  await page.keyboard.type("tiếp");
  await press("Enter");
  expect(await cell("B3").textContent()).toBe("đang gõ");
  expect(await cell("D9").textContent()).toBe("tiếp");
});

test("a double click edits, a click elsewhere enters", async () => {
  const { page, enter, cell } = workbench();
  await enter("C3", "một\n");
  await cell("C3").dblclick();
  await page.keyboard.type(" hai");
  await cell("E5").click();
  expect(await cell("C3").textContent()).toBe("một hai");
  expect(await nameBox().inputValue()).toBe("E5");
});

test("the formula bar edits the same cell, Enter gives the keyboard back", async () => {
  const { page, cell } = workbench();
  await formulaBar().fill("Tổng cộng");
  await press("Enter");
  await page.keyboard.type("x");
  await press("Enter");
  expect(await cell("A1").textContent()).toBe("Tổng cộng");
  expect(await cell("A2").textContent()).toBe("x");
});

test("arrows, Home, Ctrl+Home, Ctrl+End, page keys and Ctrl with an arrow lead where they lead in Excel", async () => {
  const { enter } = workbench();
  await enter("B2", "1\n2\n3\n");
  await press("ArrowRight", "ArrowRight", "ArrowUp", "ArrowLeft");
  expect(await nameBox().inputValue()).toBe("C4");
  await press("Home");
  expect(await nameBox().inputValue()).toBe("A4");
  await press("Control+End");
  expect(await nameBox().inputValue()).toBe("B4");
  await press("Control+ArrowUp");
  expect(await nameBox().inputValue()).toBe("B2");
  await press("PageDown");
  expect(Number((await nameBox().inputValue()).slice(1))).toBeGreaterThan(20);
  await press("PageUp", "Control+Home");
  expect(await nameBox().inputValue()).toBe("A1");
});

test("Shift and the mouse select an area; headers select whole columns and rows", async () => {
  const { page, cell } = workbench();
  await cell("B2").click();
  await cell("D5").click({ modifiers: ["Shift"] });
  expect(await nameBox().inputValue()).toBe("B2:D5");
  expect(await page.locator('[role=gridcell][aria-selected="true"]').count()).toBe(12);
  await cell("A1").hover();
  await page.mouse.down();
  await cell("C2").hover();
  await page.mouse.up();
  expect(await nameBox().inputValue()).toBe("A1:C2");
  await press("Shift+ArrowDown");
  expect(await nameBox().inputValue()).toBe("A1:C3");
  await page.getByRole("columnheader", { name: "C", exact: true }).click();
  expect(await nameBox().inputValue()).toBe("C:C");
  await page.getByRole("rowheader", { name: "4", exact: true }).click();
  expect(await nameBox().inputValue()).toBe("4:4");
});

test("the name box goes to a cell far away and says when there is none", async () => {
  const { page, go } = workbench();
  await go("z900");
  expect(await nameBox().inputValue()).toBe("Z900");
  await page.getByRole("rowheader", { name: "900", exact: true }).waitFor();
  await go("A0");
  await expect(page.getByRole("alert").textContent()).resolves.toContain('Không có ô "A0"');
});

test("Ctrl+Z takes back, Ctrl+Y brings again", async () => {
  const { enter, cell } = workbench();
  await enter("A1", "cũ\n");
  await enter("A1", "mới\n");
  await press("Control+z");
  expect(await cell("A1").textContent()).toBe("cũ");
  await press("Control+y");
  expect(await cell("A1").textContent()).toBe("mới");
});

test("a copied area is pasted with its numbers, and taken back in one step", async () => {
  const { page, enter, cell } = workbench();
  await enter("A1", "Kinh phí\n1234,5\n");
  await cell("A1").click();
  await press("Shift+ArrowDown", "Control+c");
  await cell("D4").click();
  await press("Control+v");
  expect(await cell("D4").textContent()).toBe("Kinh phí");
  expect(await cell("D5").textContent()).toBe("1234,5");
  expect(await nameBox().inputValue()).toBe("D4:D5");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("Kinh phí\r\n1234,5");
  await press("Control+z");
  expect(await cell("D4").textContent()).toBe("");
  expect(await cell("D5").textContent()).toBe("");
});

test("a table from another program is pasted cell by cell, line breaks inside quotes kept", async () => {
  const { page, cell } = workbench();
  await page.evaluate(() => navigator.clipboard.writeText('Stt\tNội dung\r\n01\t"dòng một\ndòng ""hai"""\r\n'));
  await cell("B2").click();
  await press("Control+v");
  expect(await cell("C2").textContent()).toBe("Nội dung");
  await cell("C3").click();
  expect(await formulaBar().inputValue()).toBe('dòng một\ndòng "hai"');
});

test("sheets are added, renamed and switched; a name that is taken is refused with a sentence", async () => {
  const { page, enter, cell } = workbench();
  await enter("A1", "trang một\n");
  await page.getByRole("button", { name: "Thêm trang tính" }).click();
  expect(await cell("A1").textContent()).toBe("");
  await page.getByRole("tab", { selected: true }).dblclick();
  await page.getByLabel("Tên trang tính").fill("Phụ lục I");
  await press("Enter");
  await page.getByRole("tab", { name: "Phụ lục I", selected: true }).waitFor();
  await page.getByRole("tab", { selected: true }).dblclick();
  await page.getByLabel("Tên trang tính").fill("Sheet1");
  await press("Enter");
  await expect(page.getByRole("alert").textContent()).resolves.toContain('đã có trang tính "Sheet1"');
  await page.getByRole("tab", { name: "Sheet1" }).click();
  expect(await cell("A1").textContent()).toBe("trang một");
});

test("a long text runs over empty neighbours, a long number becomes ####", async () => {
  const { enter, cell } = workbench();
  await enter("A1", "Danh mục nhiệm vụ hoạt động thông tin đối ngoại\n12345678901234\n");
  const [text, box] = [await cell("A1").locator("span").boundingBox(), await cell("A1").boundingBox()];
  expect(text?.width).toBeGreaterThan((box?.width ?? 0) * 2);
  await enter("B1", "chặn\n");
  expect((await cell("A1").locator("span").boundingBox())?.width).toBeLessThanOrEqual(box?.width ?? 0);
  expect(await cell("A2").textContent()).toMatch(/^#+$/);
  await enter("C1", "12,3456789012345\n");
  expect(await cell("C1").textContent()).toMatch(/^12,3\d+$/);
});

test("10,000 rows: only what is seen is in the page, and the last row is one key away", async () => {
  const { page, open, cell, enter } = workbench();
  await open("lon.xlsx", await writeXlsx(tallWorkbook(10_000)));
  await page.getByText("lon.xlsx", { exact: true }).waitFor();
  await press("Control+End");
  await cell("F10000").getByText("60.000").waitFor();
  expect(await page.getByRole("row").count()).toBeLessThan(80);
  await enter("F9999", "7\n");
  expect(await cell("F9999").textContent()).toBe("7");
  await press("Control+Home");
  await cell("A1").getByText("Nhiệm vụ 1", { exact: true }).waitFor();
});

test("merged cells are drawn when their first row has left the window", async () => {
  const { page, open, cell } = workbench();
  const tall = tallWorkbook(60);
  const merges = [{ top: 1, left: 7, rows: 50, columns: 2 }];
  await open("tron.xlsx", await writeXlsx({ ...tall, sheets: tall.sheets.map((sheet) => ({ ...sheet, merges })) }));
  await page.getByText("tron.xlsx", { exact: true }).waitFor();
  await page.locator(".sheet").evaluate((sheet) => sheet.scrollTo(0, 600));
  await page.getByRole("rowheader", { name: "50", exact: true }).waitFor();
  expect(await cell("H2").getAttribute("aria-rowspan")).toBe("50");
});

test("frozen rows stay above while the rest scrolls", async () => {
  const { page, open, cell } = workbench();
  const tall = tallWorkbook(200);
  await open("co-dinh.xlsx", await writeXlsx({ ...tall, sheets: tall.sheets.map((sheet) => ({ ...sheet, frozenRows: 2 })) }));
  await page.getByText("co-dinh.xlsx", { exact: true }).waitFor();
  const before = await cell("A1").boundingBox();
  await press("PageDown", "PageDown", "PageDown");
  await page.getByRole("rowheader", { name: "80", exact: true }).waitFor();
  expect(await cell("A1").boundingBox()).toEqual(before);
});
