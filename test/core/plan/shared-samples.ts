/** The folder of shared samples, for tests that need no reading of a whole plan. Undefined where a checkout has none beside it. */
import { existsSync } from "node:fs";
import { join } from "node:path";

export const sharedSamples = [join(__dirname, "../../../../shared/samples")].find((folder) => existsSync(folder));
