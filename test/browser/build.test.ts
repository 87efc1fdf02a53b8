/** What the builds consist of. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { projectFolder, workbenchFolder } from "../../scripts/build";

const addin = path.join(projectFolder, "dist");
const files = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
const paneBundles = files(addin).filter((name) => /^taskpane\.[0-9a-f]+\.js$/.test(name));

test("the workbench shows the add-in's own bundle, byte for byte", () => {
  expect(paneBundles).toHaveLength(1);
  for (const name of paneBundles)
    expect(readFileSync(path.join(workbenchFolder, name)).equals(readFileSync(path.join(addin, name)))).toBe(true);
});

test("the client library of the workbench is Microsoft's own, unmodified", () => {
  const original = path.join(projectFolder, "node_modules/@microsoft/office-js/dist/excel-web-16.00.js");
  expect(readFileSync(path.join(workbenchFolder, "client/excel-web-16.00.js")).equals(readFileSync(original))).toBe(true);
});

test("the add-in holds nothing of the stand-in, and the workbench's page does", () => {
  const marks = /connectPane|ironcalc|wasm_bg/i;
  expect(files(addin).filter((name) => name.endsWith(".wasm"))).toEqual([]);
  for (const name of paneBundles) expect(readFileSync(path.join(addin, name), "utf8")).not.toMatch(marks);
  const page = files(workbenchFolder).find((name) => /^workbench.workbench\.[0-9a-f]+\.js$/.test(name)) ?? "";
  expect(readFileSync(path.join(workbenchFolder, page), "utf8")).toMatch(marks);
});

test("office.js comes from the add-in's own server with every file that it asks for in Excel", () => {
  expect(readFileSync(path.join(addin, "taskpane.html"), "utf8")).toMatch(/src="?office-js\/office\.js/);
  const own = files(path.join(addin, "office-js"));
  expect(own).toEqual(
    expect.arrayContaining([
      "office.js",
      "excel-web-16.00.js",
      "excel-win32-16.01.js",
      "excel-mac-16.00.js",
      "vi-vn/office_strings.js",
      "en-us/office_strings.js",
    ]),
  );
});

test("every file that the manifest names is there", () => {
  const named = [...readFileSync(path.join(addin, "manifest.xml"), "utf8").matchAll(/https:\/\/localhost:3000\/([^"?]+)/g)].map(
    ([, name = ""]) => name,
  );
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((name) => !files(addin).includes(name))).toEqual([]);
});
