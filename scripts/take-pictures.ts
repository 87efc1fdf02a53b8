/**
 * `npm run pictures`: takes the pictures of the README (docs/pictures), and the states of the page that eyes should see
 * now and then, into reports/pictures/: narrow, dark, high contrast, refused input, empty, long texts.
 */
import { mkdir } from "node:fs/promises";
import path from "node:path";
import type { Browser, BrowserContextOptions, FrameLocator, Page } from "playwright-core";
import { pane as said } from "../src/text/vi/pane";
import { workbench } from "../src/text/vi/workbench";
import { appendixStates } from "./appendix-pictures";
import { build, projectFolder, workbenchFolder } from "./build";
import type { PaneState } from "./check-pictures";
import { checkStates } from "./check-pictures";
import { paperStates } from "./paper-pictures";
import { launchChromium } from "./launch-chromium";
import { serveFolder } from "./serve-folder";

interface Picture {
  readonly file: string;
  readonly options?: BrowserContextOptions;
  readonly reach: PaneState["reach"];
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

/** Two classes in a plan, and an appendix that says something else of one and has another one more. */
const planText = ["KẾ HOẠCH", "Mở lớp học năm 2026", ...[1, 2].flatMap(classOf)].join("\n");
const appendixText = [
  "PHỤ LỤC",
  "DANH MỤC LỚP HỌC NĂM 2026",
  "Stt\tNội dung\tCơ quan chủ trì\tThời gian thực hiện\tKinh phí (đồng)",
  "1\tTổ chức lớp học số 1 cho người dân\tSở Nội vụ\tQuý II/2026\t48.000.000",
  "2\tTổ chức lớp học số 2 cho người dân\tSở Y tế\tQuý III/2026\t36.500.000",
  "3\tIn sổ tay hướng dẫn\tSở Y tế\tQuý III/2026\t12.000.000",
].join("\n");

function classOf(each: number): readonly string[] {
  return [
    `${String(each)}. Tổ chức lớp học số ${String(each)} cho người dân.`,
    "- Đơn vị chủ trì: Sở Nội vụ.",
    "- Đơn vị phối hợp: Sở Tài chính; Công an tỉnh.",
    "- Thời gian thực hiện: Quý II/2026.",
  ];
}

const textFile = (name: string, text: string): { readonly name: string; readonly mimeType: string; readonly buffer: Buffer } => ({
  name,
  mimeType: "text/plain",
  buffer: Buffer.from(text),
});

/** The plan in the text area, its appendix beside it. */
async function givePair(pane: FrameLocator): Promise<void> {
  await pane.getByRole("textbox").fill(planText);
  await pane.locator("input[type=file]").first().setInputFiles(textFile("Phụ lục kèm theo Kế hoạch.txt", appendixText));
  await pane.getByRole("button", { name: said.against.swap }).waitFor();
}

async function hangFile(pane: FrameLocator): Promise<void> {
  await pane.locator("h1").evaluate((heading) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([""], "phu-luc.docx"));
    const place = { bubbles: true, cancelable: true, dataTransfer, clientX: 100, clientY: innerHeight * 0.8 };
    for (const kind of ["dragenter", "dragover"]) heading.dispatchEvent(new DragEvent(kind, place));
  });
}

/** Every state of the pane, each to be looked at narrow: light, dark, in forced colours. */
const states: readonly PaneState[] = [
  { state: "pane-empty", reach: () => Promise.resolve() },
  {
    state: "pane-text",
    reach: async (_page, pane) => {
      await pane.getByRole("textbox").fill(planText);
    },
  },
  { state: "pane-pair", reach: (_page, pane) => givePair(pane) },
  {
    state: "pane-pair-refused",
    reach: async (_page, pane) => {
      await pane.getByRole("textbox").fill(planText);
      await pane.locator("input[type=file]").first().setInputFiles(textFile("Phụ lục.docx", "PK\u0003\u0004"));
      await pane.getByRole("alert").filter({ hasText: "docx" }).waitFor();
    },
  },
  {
    state: "pane-compared",
    reach: async (_page, pane) => {
      await givePair(pane);
      await pane.getByRole("button", { name: said.intake.read }).click();
      await pane.getByRole("button", { name: said.build.button, exact: true }).waitFor();
    },
  },
  {
    state: "pane-hanging",
    reach: async (_page, pane) => {
      await takeSample(pane);
      await hangFile(pane);
    },
  },
  {
    state: "pane-document",
    reach: async (page, pane) => {
      const file = {
        name: "Kế hoạch.html",
        mimeType: "text/html",
        buffer: Buffer.from(`<!doctype html><html><body><p>${planText.replaceAll("\n", "</p><p>")}</p>`),
      };
      await pane.locator("input[type=file]").setInputFiles(file);
      await pane.getByRole("button", { name: said.review.backSaid }).click();
      await pane.getByRole("button", { name: said.document.preview }).click();
      await page.mouse.move(0, 0);
    },
  },
  {
    state: "pane-sources",
    reach: async (_page, pane) => {
      await takeSample(pane);
      await pane.getByRole("button", { name: said.review.showSources }).click();
    },
  },
  {
    state: "pane-editing",
    reach: async (_page, pane) => {
      await takeSample(pane);
      await pane.getByRole("button", { name: `${said.task.edit} ${said.task.of("01")}` }).click();
    },
  },
  {
    state: "pane-split",
    reach: async (_page, pane) => {
      await takeSample(pane);
      await pane.getByRole("button", { name: said.task.moreOf("01") }).click();
      await pane.getByRole("button", { name: said.task.split }).click();
    },
  },
  {
    state: "pane-merged",
    reach: async (_page, pane) => {
      await takeSample(pane);
      await pane.getByRole("button", { name: said.task.moreOf("01") }).click();
      await pane.getByRole("button", { name: said.task.merge }).click();
      await pane.getByRole("button", { name: said.task.mergeNow, exact: true }).click();
    },
  },
  {
    state: "pane-heading",
    reach: async (_page, pane) => {
      await takeSample(pane);
      await pane.getByRole("button", { name: `${said.heading.edit}: ${said.heading.said}` }).click();
    },
  },
];

const looks: readonly { readonly name: string; readonly options: BrowserContextOptions }[] = [
  { name: "light", options: {} },
  { name: "dark", options: { colorScheme: "dark" } },
  { name: "forced", options: { forcedColors: "active", colorScheme: "dark" } },
];

const pictures: readonly Picture[] = [
  { file: path.join(docs, "workbench.png"), options: { deviceScaleFactor: 1.5 }, reach: buildSample },
  {
    file: path.join(docs, "compare.png"),
    options: { deviceScaleFactor: 1.5 },
    reach: async (page, pane) => {
      await givePair(pane);
      await pane.getByRole("button", { name: said.intake.read }).click();
      await pane.getByRole("button", { name: said.build.button, exact: true }).click();
      await page.getByRole("tab").nth(1).waitFor();
    },
  },
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
  ...looks.flatMap(({ name, options }) =>
    [...states, ...appendixStates, ...checkStates, ...paperStates].map(({ state, reach }): Picture => ({
      file: path.join(reports, `${state}-${name}.png`),
      options,
      reach: async (page, pane) => {
        await page.getByLabel(workbench.paneWidth).selectOption("320");
        await reach(page, pane);
      },
    })),
  ),
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

/** `npm run pictures -- check` takes those alone whose file's name has the word in it. */
const wanted = process.argv[2] ?? "";

async function takeAll(): Promise<void> {
  await build();
  await Promise.all([docs, reports].map((folder) => mkdir(folder, { recursive: true })));
  const { server, address } = await serveFolder(workbenchFolder, 0);
  const browser = await launchChromium();
  try {
    for (const picture of pictures) if (path.basename(picture.file).includes(wanted)) await take(browser, address, picture);
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
}

void takeAll();
