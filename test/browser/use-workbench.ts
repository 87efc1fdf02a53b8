/**
 * Gives the tests of one file a browser and a served workbench, and each test a fresh page. After each test: nothing was asked of any
 * other machine, and the page complained about nothing.
 */
import type { Browser, Download, FrameLocator, Locator, Page } from "playwright-core";
import { readFile } from "node:fs/promises";
import type { Server } from "node:http";
import { workbenchFolder } from "../../scripts/build";
import { launchChromium } from "../../scripts/launch-chromium";
import { serveFolder } from "../../scripts/serve-folder";

export interface Workbench {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** A cell by its address: "F12". Merged cells go by their first one. */
  cell: (address: string) => Locator;
  /** Goes to a cell by the name box and types; "\n" is Enter. */
  enter: (address: string, typed: string) => Promise<void>;
  go: (address: string) => Promise<void>;
  open: (name: string, bytes: Uint8Array) => Promise<void>;
  /** Saves by the button and returns what was downloaded. */
  save: () => Promise<{ readonly name: string; readonly bytes: Uint8Array }>;
}

/** To be called at the top of a test file; the workbench that it returns belongs to the test that runs. */
export function useWorkbench(): () => Workbench {
  let browser: Browser;
  let server: Server;
  let address: string;
  let current: Workbench | undefined;
  let complaints: string[] = [];

  beforeAll(async () => {
    ({ server, address } = await serveFolder(workbenchFolder, 0));
    browser = await launchChromium();
  });
  afterAll(async () => {
    // Undefined where it could not start: that has been said.
    await (browser as Browser | undefined)?.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  beforeEach(async () => {
    complaints = [];
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, acceptDownloads: true, locale: "vi-VN" });
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const page = await context.newPage();
    page.on("request", (request) => {
      const asked = request.url();
      if (!asked.startsWith(address) && !/^(data|blob):/.test(asked)) complaints.push(`asked for ${asked}`);
    });
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`);
    });
    page.on("pageerror", (error) => complaints.push(`threw ${error.message}`));
    await page.goto(address);
    await page.getByRole("grid").waitFor();
    current = workbenchOn(page);
  });
  afterEach(async () => {
    await current?.page.context().close();
    current = undefined;
    expect(complaints).toEqual([]);
  });
  return () => {
    if (current === undefined) throw new Error("A workbench is open only while a test runs");
    return current;
  };
}

function workbenchOn(page: Page): Workbench {
  const go = async (address: string): Promise<void> => {
    await page.getByLabel("Hộp tên").fill(address);
    await page.keyboard.press("Enter");
  };
  return {
    page,
    pane: page.frameLocator("iframe"),
    cell: (address) => page.locator(`#cell-${address}`),
    go,
    enter: async (address, typed) => {
      await go(address);
      for (const [index, part] of typed.split("\n").entries()) {
        if (index > 0) await page.keyboard.press("Enter");
        if (part !== "") await page.keyboard.type(part);
      }
    },
    open: async (name, bytes) => {
      await page
        .locator("input[type=file]")
        .first()
        .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
    },
    save: async () => {
      const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Lưu" }).click()]);
      return { name: download.suggestedFilename(), bytes: await bytesOf(download) };
    },
  };
}

async function bytesOf(download: Download): Promise<Uint8Array> {
  return new Uint8Array(await readFile(await download.path()));
}
