/** The pages in the pane, from the very bytes that Excel gets: drawn from the sheet, kept up with it, repaired, handed to Word. */
import axe from "axe-core";
import { readFile } from "node:fs/promises";
import type { Frame } from "playwright-core";
import { unzipSync, strFromU8 } from "fflate";
import { useWorkbench } from "./use-workbench";

const workbench = useWorkbench();

const openPages = async (): Promise<void> => {
  const { pane } = workbench();
  await pane.getByRole("tab", { name: "Trang in" }).click();
  await pane.getByRole("main", { name: "Trang in" }).waitFor();
};
const buildSample = async (): Promise<void> => {
  const { pane } = workbench();
  await pane.getByRole("button", { name: "Dùng kế hoạch mẫu" }).click();
  await pane.getByRole("button", { name: "Lập phụ lục", exact: true }).click();
  await pane.getByRole("button", { name: "Xem trang in" }).click();
  await pane.getByRole("img", { name: /^Hình trang 1/ }).waitFor();
};
/** A table that somebody typed on Sheet1, two pages long. */
const typeTable = async (): Promise<void> => {
  const { page, go } = workbench();
  const rows = Array.from({ length: 60 }, (_, index) => `${String(index + 1)}\tTập huấn ${String(index + 1)}\tPhòng A\t1000`);
  const text = ["Stt\tNội dung\tChủ trì\tKinh phí", ...rows, "\tTổng cộng\t\t=SUM(D2:D61)"].join("\n");
  await go("A1");
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.keyboard.press("Control+V");
  await workbench().cell("B61").waitFor();
};

async function violations(): Promise<readonly string[]> {
  const frame = workbench()
    .page.frames()
    .find((each) => each.url().endsWith("pane.html")) as Frame;
  await frame.evaluate(axe.source);
  return frame.evaluate(async () => {
    const { axe: there } = window as unknown as {
      readonly axe: { run: (where: Document, options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations: found } = await there.run(document, {
      iframes: false,
      resultTypes: ["violations"],
    });
    return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  });
}

test("after a build a press leads to the pages: they conform, and follow what is typed on the sheet", async () => {
  const { pane, enter } = workbench();
  await buildSample();
  expect(await pane.getByText(/đều đúng Nghị định 30/).count()).toBe(1);
  const drawn = pane.getByRole("img", { name: /^Hình trang 1 trên 2/ });
  await enter("B6", "Mua 20 máy tính cho nhà văn hóa\n");
  await pane.getByRole("img").getByText("Mua 20 máy tính", { exact: false }).waitFor();
  await drawn.waitFor();
  await pane.getByRole("button", { name: "Trang sau" }).click();
  await pane.getByRole("img", { name: /^Hình trang 2 trên 2/ }).waitFor();
});

test("a page in its real size scrolls in its own frame; the pane grows no wider, with mouse and keyboard", async () => {
  const { page, pane } = workbench();
  await page.getByLabel("Bề rộng ngăn").selectOption("320");
  await buildSample();
  await pane.getByRole("button", { name: "Cỡ thật" }).click();
  const desk = pane.getByRole("group", { name: "Hình trang in, cuộn được" });
  expect(await desk.evaluate((element) => element.scrollWidth > element.clientWidth && element.clientWidth <= 296)).toBe(true);
  expect(await pane.locator("body").evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await desk.focus();
  await page.keyboard.press("ArrowRight");
  await page.waitForTimeout(300);
  expect(await desk.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
});

test("what somebody typed is repaired in one press, and undone in one", async () => {
  const { pane, cell, go } = workbench();
  await typeTable();
  // The grid holds the cells that are in sight.
  await go("A1");
  await openPages();
  await pane.getByRole("button", { name: /^Sửa cả \d điểm/ }).click();
  await pane.getByText(/^Đã sửa: lề trang/).waitFor();
  expect(await cell("B2").evaluate((element) => getComputedStyle(element).fontFamily)).toContain("Times New Roman");
  await pane.getByRole("button", { name: "Hoàn tác", exact: true }).click();
  await pane.getByText(/^Đã đưa về như trước khi sửa/).waitFor();
  expect(await cell("B2").evaluate((element) => getComputedStyle(element).fontFamily)).toContain("Calibri");
});

test("the table goes to the clipboard with its look, and into a Word file", async () => {
  const { page, pane } = workbench();
  await buildSample();
  await pane.getByRole("button", { name: "Chép để dán vào Word" }).click();
  await pane.getByText(/^Đã chép/).waitFor();
  const html = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item!.getType("text/html")).text();
  });
  expect(html).toContain("Phụ lục");
  expect(html).toContain("385.350.000");
  const [download] = await Promise.all([page.waitForEvent("download"), pane.getByRole("button", { name: "Tải tệp Word (.docx)" }).click()]);
  expect(download.suggestedFilename()).toBe("Phụ lục.docx");
  const parts = unzipSync(new Uint8Array(await readFile(await download.path())));
  const xml = strFromU8(parts["word/document.xml"]!);
  expect(xml).toContain("Tổng cộng");
  expect(xml).toContain("<w:tblHeader/>");
});

test.each(["light", "dark"] as const)("axe finds nothing to object to, %s", async (colorScheme) => {
  const { page, pane } = workbench();
  await page.emulateMedia({ colorScheme });
  await page.getByLabel("Bề rộng ngăn").selectOption("320");
  await openPages();
  await pane.getByText(/chưa có gì để in/).waitFor();
  expect(await violations()).toEqual([]);
  await typeTable();
  await pane.getByRole("heading", { name: /điểm chưa đúng thể thức/ }).waitFor();
  expect(await violations()).toEqual([]);
  await pane.getByRole("button", { name: "Đặt lề theo quy định" }).click();
  await pane.getByText(/^Đã sửa: lề trang/).waitFor();
  await pane.getByRole("button", { name: "Cỡ thật" }).click();
  expect(await violations()).toEqual([]);
});
