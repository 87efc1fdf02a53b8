/** Once before all browser tests: the browser is unpacked and both builds are made. */
import { build } from "../../scripts/build";
import { prepareChromium } from "../../scripts/chromium";

// jest calls what a setup file exports by default.
export default async function setUp(): Promise<void> {
  try {
    process.env["PHULUC_CHROMIUM"] = JSON.stringify(await prepareChromium());
  } catch (error) {
    // The browser tests will say it; every other test can still run.
    process.env["PHULUC_CHROMIUM_PROBLEM"] = error instanceof Error ? error.message : String(error);
  }
  await build();
}
