/** The review in a real browser: dragging by mouse, the keyboard over a page of cards, and no width at which something is cut off. */
import type { FrameLocator, Locator } from "playwright-core";
import { useWorkbench } from "./use-workbench";

const workbench = useWorkbench();

const planOf = (count: number): string =>
  [
    "KẾ HOẠCH",
    "Mở lớp học năm 2026",
    "",
    ...Array.from({ length: count }, (_, index) =>
      [`${index + 1}. Tổ chức lớp học số ${index + 1}.`, "- Đơn vị chủ trì: Sở Nội vụ.", "- Thời gian thực hiện: Quý II/2026."].join("\n"),
    ),
  ].join("\n");

async function openPlan(count: number, width?: string): Promise<FrameLocator> {
  const { page, pane } = workbench();
  if (width !== undefined) await page.getByLabel("Bề rộng ngăn").selectOption(width);
  await pane.getByRole("textbox", { name: "Nội dung kế hoạch" }).fill(planOf(count));
  await pane.getByRole("button", { name: "Lấy nhiệm vụ" }).click();
  await pane.getByText(`${count} nhiệm vụ`, { exact: true }).waitFor();
  return pane;
}

const card = (pane: FrameLocator, ordinal: number): Locator => pane.getByRole("listitem", { name: `Nhiệm vụ ${ordinal}`, exact: true });
const handle = (pane: FrameLocator, ordinal: number): Locator => card(pane, ordinal).getByTitle(/^Kéo để đổi chỗ/);

/** The classes' own numbers in the order of the cards. */
async function order(pane: FrameLocator): Promise<readonly string[]> {
  const texts = await pane.getByRole("listitem", { name: /^Nhiệm vụ/ }).allTextContents();
  return texts.map((text) => /lớp học số (\d+)/.exec(text)?.[1] ?? "");
}

async function middleOf(place: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const box = await place.boundingBox();
  if (box === null) throw new Error("not on the screen");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test("a card is dragged by its handle to another place, and Ctrl+Z brings it back", async () => {
  const { page } = workbench();
  const pane = await openPlan(4);
  const from = await middleOf(handle(pane, 1));
  const to = await middleOf(card(pane, 3));
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x, to.y + 20, { steps: 8 });
  await page.mouse.up();
  await pane.getByText("Hoàn tác: chuyển nhiệm vụ 1 đến vị trí 3").waitFor();
  expect(await order(pane)).toEqual(["2", "3", "1", "4"]);
  await page.keyboard.press("Control+z");
  await pane.getByText("Đã hoàn tác: chuyển nhiệm vụ 1 đến vị trí 3.").waitFor();
  expect(await order(pane)).toEqual(["1", "2", "3", "4"]);
});

test("Esc lets go of a card without moving it", async () => {
  const { page } = workbench();
  const pane = await openPlan(3);
  const from = await middleOf(handle(pane, 1));
  const to = await middleOf(card(pane, 3));
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x, to.y + 20, { steps: 5 });
  await page.keyboard.press("Escape");
  await page.mouse.up();
  expect(await order(pane)).toEqual(["1", "2", "3"]);
  expect(await pane.getByRole("button", { name: /^Hoàn tác/ }).count()).toBe(0);
});

test("near the edge the list scrolls on under a dragged card", async () => {
  const { page } = workbench();
  const pane = await openPlan(30);
  const list = await pane.getByRole("main").boundingBox();
  const from = await middleOf(handle(pane, 1));
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x, (list?.y ?? 0) + (list?.height ?? 0) - 10, { steps: 8 });
  await pane.getByRole("listitem", { name: "Nhiệm vụ 30", exact: true }).waitFor();
  await page.waitForFunction(() => {
    const main = document.querySelector("iframe")?.contentDocument?.querySelector("main");
    return main !== null && main !== undefined && main.scrollTop + main.clientHeight > main.scrollHeight - 80;
  });
  await page.mouse.up();
  await pane.getByText(/^Hoàn tác: chuyển nhiệm vụ 1 đến vị trí (29|30)$/).waitFor();
});

test("by keyboard a card goes down the list; the keyboard stays in its field and the card in sight", async () => {
  const { page } = workbench();
  const pane = await openPlan(12);
  await pane.getByRole("textbox", { name: "Kinh phí nhiệm vụ 1", exact: true }).focus();
  for (let step = 0; step < 8; step++) await page.keyboard.press("Alt+ArrowDown");
  const cost = pane.getByRole("textbox", { name: "Kinh phí nhiệm vụ 9", exact: true });
  expect(await cost.evaluate((field) => field === document.activeElement)).toBe(true);
  expect(await order(pane)).toEqual(["2", "3", "4", "5", "6", "7", "8", "9", "1", "10", "11", "12"]);
  const [list, shown] = [await pane.getByRole("main").boundingBox(), await cost.boundingBox()];
  expect(shown!.y + shown!.height).toBeLessThanOrEqual(list!.y + list!.height);
});

test("a card that was moved with a cost half typed keeps what was typed", async () => {
  const { page } = workbench();
  const pane = await openPlan(3);
  await pane.getByRole("textbox", { name: "Kinh phí nhiệm vụ 1", exact: true }).focus();
  await page.keyboard.type("1.500");
  await page.keyboard.press("Alt+ArrowDown");
  await page.keyboard.type(".000");
  await page.keyboard.press("Tab");
  await pane.getByText("1.500.000 đồng").waitFor();
  expect(await pane.getByRole("textbox", { name: "Kinh phí nhiệm vụ 2", exact: true }).inputValue()).toBe("1.500.000");
});

test("at 320 px nothing is wider than the pane, whatever is open and however long the texts", async () => {
  const { page, pane } = workbench();
  await page.getByLabel("Bề rộng ngăn").selectOption("320");
  const long = "Tổ chức triển khai, hướng dẫn, kiểm tra; đôn đốc ".repeat(40);
  await pane
    .getByRole("textbox")
    .fill(
      `1. ${long}.\n- Đơn vị chủ trì: Sở Nội vụ.\n- Kinh phí: 123.456.789.012 đồng.\n2. ${"dài".repeat(300)}.\n- Đơn vị chủ trì: Sở Y tế.`,
    );
  await pane.getByRole("button", { name: "Lấy nhiệm vụ" }).click();
  const tooWide = (): Promise<readonly string[]> =>
    pane
      .locator("html")
      .evaluate((root) =>
        [...root.querySelectorAll<HTMLElement>("body *")]
          .filter((each) => each.getBoundingClientRect().right > root.clientWidth + 0.5 && getComputedStyle(each).position !== "absolute")
          .map((each) => `${each.tagName} ${each.textContent.slice(0, 40)}`),
      );
  await pane.getByRole("button", { name: "Hiện câu gốc" }).click();
  await pane.getByRole("button", { name: "Việc khác với nhiệm vụ 1" }).click();
  expect(await tooWide()).toEqual([]);
  await pane.getByRole("button", { name: "Tách…" }).click();
  expect(await tooWide()).toEqual([]);
  await pane.getByRole("button", { name: "Đóng" }).click();
  await pane.getByRole("button", { name: "Việc khác với nhiệm vụ 1" }).click();
  await pane.getByRole("button", { name: "Gộp…" }).click();
  expect(await tooWide()).toEqual([]);
  await pane.getByRole("button", { name: "Gộp", exact: true }).click();
  await pane.getByText(/^Đã gộp nhiệm vụ 1/).waitFor();
  expect(await tooWide()).toEqual([]);
});

test("a wide pane shows the words of the plan beside what was read", async () => {
  const { page } = workbench();
  const pane = await openPlan(2);
  expect(await pane.getByText("Dòng 4–6 của văn bản").count()).toBe(0);
  await page.locator("iframe").evaluate((frame) => {
    frame.style.width = "640px";
  });
  const [words, read] = [
    await pane.getByText("Dòng 4–6 của văn bản").boundingBox(),
    await card(pane, 1)
      .getByRole("button", { name: /^Xem hết/ })
      .boundingBox(),
  ];
  expect(words!.x + words!.width).toBeLessThan(read!.x);
  expect(Math.abs(words!.y - read!.y)).toBeLessThan(20);
});
