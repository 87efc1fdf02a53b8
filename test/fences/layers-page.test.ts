import { readFileSync } from "node:fs";
import path from "node:path";
import { layersPage } from "../../scripts/layers-page";

test("docs/layers.md is what the table says (npm run docs)", () => {
  expect(readFileSync(path.resolve(__dirname, "../../docs/layers.md"), "utf8")).toBe(layersPage());
});
