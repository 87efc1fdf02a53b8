/**
 * `npm run pictures`: takes the picture of the README (docs/pictures/workbench.png), and the states of the pane that eyes should see
 * now and then into reports/pictures/: narrow, dark, high contrast, refused input, empty, long texts.
 */
import { mkdir } from "node:fs/promises";
import path from "node:path";
import type { Browser, BrowserContextOptions, FrameLocator, Page } from "playwright-core";
import { build, projectFolder, workbenchFolder } from "./build";
import { launchChromium } from "./launch-chromium";
import { serveFolder } from "./serve-folder";

const readmePicture = path.join(projectFolder, "docs", "pictures", "workbench.png");
const reports = path.join(projectFolder, "reports", "pictures");

interface State {
  readonly name: string;
  readonly options?: BrowserContextOptions;
  readonly reach: (page: Page, pane: FrameLocator) => Promise<void>;
}

const takeSample = async (pane: FrameLocator): Promise<void> => pane.getByRole("button", { name: /mẫu/ }).click();
const build_ = async (pane: FrameLocator): Promise<void> => {
  await pane.getByRole("button", { name: "Lập phụ lục", exact: true }).click();
  await pane.getByText(/^Đã lập/).waitFor();
};
