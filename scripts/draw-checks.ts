/** `npm run docs`: writes docs/checks.md. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { checksPage } from "./checks-page";

const page = new URL("../docs/checks.md", import.meta.url);
writeFileSync(page, checksPage(existsSync(page) ? readFileSync(page, "utf8") : ""));
