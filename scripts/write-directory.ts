/** `npm run directory`: writes src/core/plan/directory/directory-text.ts from agencies.tsv and provinces.tsv beside it. */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { directoryFolder, directoryModule } from "./directory-module";

writeFileSync(path.join(directoryFolder, "directory-text.ts"), directoryModule());
