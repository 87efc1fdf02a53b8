/** Starts the Chromium for tests and pictures, with an empty profile and nothing that looks for the internet. */
import type { Browser } from "playwright-core";
import { chromium as playwright } from "playwright-core";
import type { Chromium } from "./chromium";
import { prepareChromium } from "./chromium";

const flags: readonly string[] = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--font-render-hinting=none",
];

export async function launchChromium(): Promise<Browser> {
  const { executablePath, environment } = prepared() ?? (await prepareChromium());
  const inherited = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  // In the C locale it drops the Vietnamese name of a file that a page saves.
  const env = { ...Object.fromEntries(inherited), LC_ALL: "C.UTF-8", ...environment };
  return playwright.launch({ executablePath, args: [...flags], env });
}

/** In tests the browser was made ready before the first one began. */
function prepared(): Chromium | undefined {
  const problem = process.env["PHULUC_CHROMIUM_PROBLEM"];
  if (problem !== undefined) throw new Error(problem);
  const handedOver = process.env["PHULUC_CHROMIUM"];
  return handedOver === undefined ? undefined : (JSON.parse(handedOver) as Chromium);
}
