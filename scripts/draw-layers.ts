/** `npm run docs`: writes docs/layers.md. */
import { writeFileSync } from "node:fs";
import { layersPage } from "./layers-page";

writeFileSync(new URL("../docs/layers.md", import.meta.url), layersPage());
