import { readFileSync } from "node:fs";
import path from "node:path";
import { checksPage } from "../../../scripts/checks-page";

test("docs/checks.md is what the rules say (npm run docs)", () => {
  const file = path.resolve(__dirname, "../../../docs/checks.md");
  const page = readFileSync(file, "utf8");
  expect(page).toBe(checksPage(page));
});
