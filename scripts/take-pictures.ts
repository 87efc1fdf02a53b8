/**
 * `npm run pictures`: takes the picture of the README (docs/pictures/workbench.png), and the states of the page that eyes should see
 * now and then, into reports/pictures/: narrow, dark, high contrast, refused input, empty, long texts.
 */
import { mkdir } from "node:fs/promises";
import path from "node:path";
import type { Browser, BrowserContextOptions, FrameLocator, Page } from "playwright-core";
import { pane as said } from "../src/text/vi/pane";
import { workbench } from "../src/text/vi/workbench";
import { build, projectFolder, workbenchFolder } from "./build";
import { launchChromium } from "./launch-chromium";
import { serveFolder } from "./serve-folder";

interface Picture {
  readonly file: string;
  readonly options?: BrowserContextOptions;
  readonly reach: (page: Page, pane: FrameLocator) => Promise<void>;
}

const docs = path.join(projectFolder, "docs", "pictures");
const reports = path.join(projectFolder, "reports", "pictures");

/** The size of the screens that most offices have. */
const screen = { width: 1366, height: 768 };

async function takeSample(pane: FrameLocator): Promise<void> {
  await pane.getByRole("button", { name: said.intake.sample }).click();
  await pane.getByRole("button", { name: said.build.button, exact: true }).waitFor();
}

async function buildSample(page: Page, pane: FrameLocator): Promise<void> {
  await takeSample(pane);
  await pane.getByRole("button", { name: said.build.button, exact: true }).click();
  await page.getByRole("tab").nth(1).waitFor();
}

const pictures: readonly Picture[] = [
  { file: path.join(docs, "workbench.png"), options: { deviceScaleFactor: 1.5 }, reach: buildSample },
  { file: path.join(reports, "empty.png"), reach: () => Promise.resolve() },
  { file: path.join(reports, "review.png"), reach: (_page, pane) => takeSample(pane) },
  { file: path.join(reports, "dark.png"), options: { colorScheme: "dark" }, reach: buildSample },
  { file: path.join(reports, "high-contrast.png"), options: { forcedColors: "active", colorScheme: "dark" }, reach: buildSample },
  {
    file: path.join(reports, "narrow.png"),
    reach: async (page, pane) => {
      await page.getByLabel(workbench.paneWidth).selectOption("320");
      await takeSample(pane);
    },
  },
  {
    file: path.join(reports, "low.png"),
    // The pane of a 1366 x 768 screen under Excel's ribbon is 350 x 378.
    options: { viewport: { width: 900, height: 378 + 81 } },
    reach: (_page, pane) => takeSample(pane),
  },
  {
    file: path.join(reports, "refused-cost.png"),
    reach: async (_page, pane) => {
      await takeSample(pane);
      const costs = pane.getByRole("textbox");
      await costs.nth(0).fill("12.5OO.000");
      await costs.nth(1).fill("1.500 hay 1500");
      await costs.nth(1).blur();
    },
  },
  {
    file: path.join(reports, "no-task.png"),
    reach: async (_page, pane) => {
      await pane.getByRole("textbox").fill("Kính gửi các đồng chí.");
      await pane.getByRole("button", { name: said.intake.read }).click();
    },
  },
  {
    file: path.join(reports, "editing-cell.png"),
    reach: async (page, pane) => {
      await takeSample(pane);
      await page.locator("#cell-B2").click();
      await page.keyboard.type("Phòng Tài chính");
      await pane.getByRole("button", { name: said.build.button, exact: true }).click();
    },
  },
  {
    file: path.join(reports, "long-text.png"),
    reach: async (page, pane) => {
      const content = "Tổ chức triển khai, hướng dẫn, kiểm tra, đôn đốc ".repeat(40);
      await pane
        .getByRole("textbox")
        .fill(`1. ${content}.\n- Đơn vị chủ trì: ${"Sở Thông tin và Truyền thông; ".repeat(12)}\n- Thời gian thực hiện: Quý II/2026`);
      await pane.getByRole("button", { name: said.intake.read }).click();
      await pane.getByRole("button", { name: said.build.button, exact: true }).click();
      await page.getByRole("tab").nth(1).waitFor();
    },
  },
];

async function take(browser: Browser, address: string, { file, options, reach }: Picture): Promise<void> {
  const context = await browser.newContext({ viewport: screen, locale: "vi-VN", ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(address);
  const pane = page.frameLocator("iframe");
  await pane.getByRole("heading").first().waitFor();
  await reach(page, pane);
  // Fluent's transitions take a quarter of a second.
  await page.waitForTimeout(500);
  await page.screenshot({ path: file });
  await context.close();
  process.stdout.write(`${path.relative(projectFolder, file)}\n`);
}

async function takeAll(): Promise<void> {
  await build();
  await Promise.all([docs, reports].map((folder) => mkdir(folder, { recursive: true })));
  const { server, address } = await serveFolder(workbenchFolder, 0);
  const browser = await launchChromium();
  try {
    for (const picture of pictures) await take(browser, address, picture);
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
}

void takeAll();
