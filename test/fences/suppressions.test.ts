/** A bare `eslint-disable` silences the rule that asks for its reason, so the files themselves are read as well. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { anySuppression, reasonedSuppression } from "../../eslint/suppression-reason.js";

const root = path.resolve(__dirname, "../..");
const comment = /\/\*([^]*?)\*\/|\/\/([^\n]*)/g;
/** This folder writes suppressions down to show that they are refused. */
const examples = path.join("test", "fences");

function unreasoned(text: string): readonly string[] {
  return [...text.matchAll(comment)]
    .map(([, block, line]) => block ?? line ?? "")
    .filter((said) => (anySuppression.test(said) && !reasonedSuppression.test(said)) || /@ts-(ignore|nocheck)/.test(said));
}

test("every suppression in the project has a reason", () => {
  const files = ["src", "test", "scripts", "eslint"]
    .flatMap((folder) => readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" }).map((name) => path.join(folder, name)))
    .filter((name) => /\.[cm]?[jt]sx?$/.test(name) && !name.startsWith(examples));
  expect(files.length).toBeGreaterThan(20);
  const found = files.flatMap((name) => unreasoned(readFileSync(path.join(root, name), "utf8")).map((said) => `${name}: ${said.trim()}`));
  expect(found).toEqual([]);
});

test.each([
  "/* eslint-disable */",
  "// eslint-disable-next-line",
  "// eslint-disable-line no-console",
  "// @ts-ignore",
  "// @ts-nocheck for now",
])("%s is refused", (said) => {
  expect(unreasoned(said)).toHaveLength(1);
});

test("a reason of some length is accepted", () => {
  expect(unreasoned("// eslint-disable-next-line no-console -- the installer reads this line")).toEqual([]);
});
