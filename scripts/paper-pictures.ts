/** The states of the printed pages that eyes should see now and then, for `npm run pictures`. */
import type { FrameLocator, Page } from "playwright-core";
import { writeXlsx } from "../src/documents/xlsx/write-xlsx";
import { pane } from "../src/text/vi/pane";
import { panePaper as say } from "../src/text/vi/pane-paper";
import type { PaneState } from "./check-pictures";
import { longWorkbook, wrongWorkbook } from "./wrong-workbook";

async function openPages(frame: FrameLocator): Promise<void> {
  await frame.getByRole("tab", { name: pane.activities.names.paper }).click();
  await frame.getByRole("main", { name: say.heading }).waitFor();
}

async function openFile(page: Page, file: ReturnType<typeof wrongWorkbook>): Promise<void> {
  const buffer = Buffer.from(await writeXlsx(file));
  await page.locator("input[type=file]").first().setInputFiles({ name: "Dự toán 2026.xlsx", mimeType: "application/octet-stream", buffer });
  await page.getByText("Dự toán 2026.xlsx", { exact: true }).waitFor();
}

async function buildSample(frame: FrameLocator): Promise<void> {
  await frame.getByRole("button", { name: pane.intake.sample }).click();
  await frame.getByRole("button", { name: pane.build.button, exact: true }).click();
  await frame.getByText(/^Đã lập phụ lục/).waitFor();
}

export const paperStates: readonly PaneState[] = [
  { state: "paper-empty", reach: (_page, frame) => openPages(frame) },
  { state: "paper-built", reach: (_page, frame) => buildSample(frame) },
  {
    state: "paper-pages",
    reach: async (_page, frame) => {
      await buildSample(frame);
      await openPages(frame);
    },
  },
  {
    state: "paper-faults",
    reach: async (page, frame) => {
      await openFile(page, wrongWorkbook());
      await openPages(frame);
    },
  },
  {
    state: "paper-long",
    reach: async (page, frame) => {
      await openFile(page, longWorkbook(200));
      await openPages(frame);
    },
  },
];
