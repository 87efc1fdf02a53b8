/** What Excel learns of the custom functions: names by Microsoft's rules, help in Vietnamese, and the same functions in script and manifest. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { addInNamespace } from "../../src/embedded/functions/add-in-namespace";
import { functionsFile } from "./functions-file";
import { associateFunctions } from "./with-functions";

const manifest = readFileSync(path.resolve(__dirname, "../../manifest.xml"), "utf8");

test("four functions with these arguments", async () => {
  const { functions } = await functionsFile();
  const shapes = functions.map(({ name, parameters }) => {
    const written = parameters.map((each) => {
      const shape = `${each.name}: ${each.type ?? "any"}${each.dimensionality === "matrix" ? "[][]" : ""}`;
      return each.optional === true ? `[${shape}]` : shape;
    });
    return `${name}(${written.join(", ")})`;
  });
  expect(shapes.sort()).toEqual([
    "CONGSOTIEN(vung: any[][], [donVi: string])",
    "DOCSOTIEN(soTien: any, [donVi: string], [cachViet: string])",
    "DOICHUTHANHSO(bangChu: string, [donVi: string])",
    "LAYSOTIEN(soTien: any, [donVi: string])",
  ]);
});

/** Microsoft's naming guidelines: capitals, digits, underscores and periods, a letter first, at least three characters, no cell's address. */
function namingProblem(name: string): string | undefined {
  if (!/^[A-Z][A-Z0-9._]{2,}$/.test(name)) return "characters";
  const [, letters = "", row = ""] = /^([A-Z]{1,3})([0-9]{1,7})$/.exec(name) ?? [];
  if (letters !== "" && (letters.length < 3 || letters <= "XFD") && Number(row) <= 1_048_576) return "a cell";
  return /^R[0-9]*C[0-9]*$/.test(name) ? "a cell" : undefined;
}

test.each([
  ["DOCSOTIEN", undefined],
  ["AB", "characters"],
  ["docso", "characters"],
  ["ĐỌCSỐ", "characters"],
  ["1ABC", "characters"],
  ["XFD1048576", "a cell"],
  ["XFE1", undefined],
  ["SO12", "a cell"],
  ["R1C1", "a cell"],
])("the naming rule: %s is %s", (name, problem) => {
  expect(namingProblem(name)).toBe(problem);
});

test("the namespace and every name and id keep Microsoft's naming rules", async () => {
  const { functions } = await functionsFile();
  const names = [addInNamespace, ...functions.flatMap(({ id, name }) => [id, name])];
  expect(names.map((name) => [name, namingProblem(name)])).toEqual(names.map((name) => [name, undefined]));
});

test("every function and every argument is explained in Vietnamese, in a length that Excel's dialog shows", async () => {
  const { functions } = await functionsFile();
  for (const each of functions) {
    for (const { description } of [each, ...each.parameters]) {
      expect(description).toMatch(/[ăâđêôơưạ-ỹ]/i);
      expect(description.length).toBeLessThanOrEqual(250);
    }
  }
});

test("the script associates exactly the functions of the metadata", async () => {
  const associated: string[] = [];
  Object.assign(globalThis, { CustomFunctions: { associate: (given: object) => associated.push(...Object.keys(given)) } });
  await associateFunctions();
  Reflect.deleteProperty(globalThis, "CustomFunctions");
  const { functions } = await functionsFile();
  expect(associated.sort()).toEqual(functions.map(({ id }) => id).sort());
});

test("the manifest names the namespace, the script, the metadata, and the pane's page", () => {
  const extension = /<ExtensionPoint xsi:type="CustomFunctions">([^]*?)<\/ExtensionPoint>/.exec(manifest)?.[1] ?? "";
  const address = (element: string): string | undefined => {
    const resid = new RegExp(`<${element}>\\s*<SourceLocation resid="([^"]+)"`).exec(extension)?.[1] ?? "";
    return new RegExp(`id="${resid}" DefaultValue="[^"]*/([^"/]+)"`).exec(manifest)?.[1];
  };
  expect([address("Script"), address("Page"), address("Metadata")]).toEqual(["functions.js", "taskpane.html", "functions.json"]);
  const namespace = /<Namespace resid="([^"]+)"/.exec(extension)?.[1] ?? "";
  expect(manifest).toContain(`<bt:String id="${namespace}" DefaultValue="${addInNamespace}"`);
});
