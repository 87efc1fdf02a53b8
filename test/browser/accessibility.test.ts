/** axe finds nothing to object to in the page and in the pane, in each state that a person stays in; the keyboard reaches both. */
import axe from "axe-core";
import type { Frame, Page } from "playwright-core";
import { useWorkbench } from "./use-workbench";

const workbench = useWorkbench();

interface AxeWindow {
  readonly axe: {
    run: (
      context: Document,
      options: object,
    ) => Promise<{ readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[] }>;
  };
}

/** Rule and element of every violation in this document; frames are looked at on their own. */
async function violations(where: Page | Frame): Promise<readonly string[]> {
  await where.evaluate(axe.source);
  const found = await where.evaluate(async () => {
    const { violations } = await (window as unknown as AxeWindow).axe.run(document, { iframes: false, resultTypes: ["violations"] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  });
  return found;
}

function paneFrame(): Frame {
  const frame = workbench()
    .page.frames()
    .find((each) => each.url().endsWith("pane.html"));
  if (frame === undefined) throw new Error("The pane is not in the page");
  return frame;
}

test.each(["light", "dark"] as const)("empty, with the sample and after the build, %s", async (colorScheme) => {
  const { page, pane } = workbench();
  await page.emulateMedia({ colorScheme });
  await pane.getByRole("button", { name: "Dùng kế hoạch mẫu" }).waitFor();
  expect(await violations(page)).toEqual([]);
  expect(await violations(paneFrame())).toEqual([]);
  await pane.getByRole("button", { name: "Dùng kế hoạch mẫu" }).click();
  await pane.getByRole("button", { name: "Lập phụ lục", exact: true }).waitFor();
  expect(await violations(paneFrame())).toEqual([]);
  await pane.getByRole("button", { name: "Lập phụ lục", exact: true }).click();
  await pane.getByText(/^Đã lập phụ lục/).waitFor();
  expect(await violations(page)).toEqual([]);
  expect(await violations(paneFrame())).toEqual([]);
});

test.each(["light", "dark"] as const)("every state of the review, %s", async (colorScheme) => {
  const { page, pane } = workbench();
  await page.emulateMedia({ colorScheme });
  await page.getByLabel("Bề rộng ngăn").selectOption("320");
  await pane.getByRole("button", { name: "Dùng kế hoạch mẫu" }).click();
  await pane.getByRole("button", { name: "Hiện câu gốc" }).click();
  await pane.getByRole("button", { name: "Việc khác với nhiệm vụ 01" }).click();
  expect(await violations(paneFrame())).toEqual([]);
  await pane.getByRole("button", { name: "Tách…" }).click();
  expect(await violations(paneFrame())).toEqual([]);
  await pane.getByRole("button", { name: "Đóng" }).click();
  await pane.getByRole("button", { name: "Việc khác với nhiệm vụ 01" }).click();
  await pane.getByRole("button", { name: "Gộp…" }).click();
  expect(await violations(paneFrame())).toEqual([]);
  await pane.getByRole("button", { name: "Gộp", exact: true }).click();
  await pane.getByText(/^Đã gộp/).waitFor();
  await pane.getByRole("button", { name: "Sửa nhiệm vụ 01" }).click();
  expect(await violations(paneFrame())).toEqual([]);
  await page.locator("iframe").evaluate((frame) => {
    frame.style.width = "640px";
  });
  await pane.getByRole("button", { name: "Ẩn câu gốc" }).waitFor({ state: "detached" });
  expect(await violations(paneFrame())).toEqual([]);
});

test.each(["light", "dark"] as const)("a document that was taken, and one that was refused, %s", async (colorScheme) => {
  const { page, pane, go, enter } = workbench();
  await page.emulateMedia({ colorScheme });
  await pane.getByRole("button", { name: "Lấy từ vùng đang chọn" }).click();
  await pane.getByText(/^Mới chọn một ô/).waitFor();
  expect(await violations(paneFrame())).toEqual([]);
  await enter("A1", "Kính gửi các đơn vị\nĐề nghị phối hợp\n");
  await go("A1:A2");
  await pane.getByRole("button", { name: "Lấy từ vùng đang chọn" }).click();
  await pane.getByText(/^Không tìm thấy nhiệm vụ/).waitFor();
  await pane.getByRole("button", { name: "Xem nội dung" }).click();
  expect(await violations(paneFrame())).toEqual([]);
});

test("F6 leads from the sheet to the pane and back", async () => {
  const { page, pane, cell } = workbench();
  await pane.getByRole("button", { name: "Dùng kế hoạch mẫu" }).waitFor();
  await page.keyboard.press("F6");
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("IFRAME");
  await page.keyboard.press("F6");
  await page.keyboard.type("x");
  await page.keyboard.press("Enter");
  expect(await cell("A1").textContent()).toBe("x");
});

test("the grid tells a screen reader where each cell is", async () => {
  const { page } = workbench();
  const row = page.locator('[role=row][aria-rowindex="7"]');
  expect(await row.getByRole("rowheader").textContent()).toBe("7");
  expect(await row.locator('[role=gridcell][aria-colindex="3"]').getAttribute("id")).toBe("cell-C7");
  expect(await page.getByLabel("Ô A1").count()).toBe(1);
});
