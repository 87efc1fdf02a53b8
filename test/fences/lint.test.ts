/** Every fence has a line that it must refuse, and beside it one that it must let through. */
import { doors, layers } from "../../eslint/layers.js";
import { plugin } from "../../eslint/plugin.js";
import { lint, lintTyped, messagesFor } from "./lint";

interface Fence {
  readonly rule: string;
  readonly refuses: readonly (readonly [file: string, text: string])[];
  readonly accepts: readonly (readonly [file: string, text: string])[];
}

const imported = (source: string): string => `import { a } from "${source}";\nexport const b = a;\n`;
const importedType = (source: string): string => `import type { A } from "${source}";\nexport type B = A;\n`;

const fences: readonly Fence[] = [
  {
    rule: "phuluc/layers",
    refuses: [
      ["src/core/plan/example.ts", imported("../../sheet/example")],
      ["src/core/plan/example.ts", importedType("../../text/vi")],
      ["src/core/plan/example.ts", 'export * from "../../documents/example";\n'],
      ["src/core/plan/example.ts", 'export { a } from "../../excel/example";\n'],
      ["src/core/plan/example.ts", 'export const a = import("../../excel/example");\n'],
      ["src/core/plan/example.ts", 'export type A = import("../../excel/example").A;\n'],
      ["src/core/plan/example.ts", imported("../../embedded/model/example")],
      ["src/core/plan/example.ts", imported("../../../test/fences/lint")],
      ["src/sheet/example.ts", imported("../text/vi")],
      ["src/text/vi/example.ts", imported("../../excel/problem")],
      ["src/text/vi/example.ts", imported("../../sheet/example")],
      ["src/documents/docx/example.ts", imported("../../excel/example")],
      ["src/excel/example.ts", imported("../text/vi")],
      ["src/excel/example.ts", imported("../documents/example")],
      ["src/excel/example.ts", imported("hucre")],
      ["src/excel/example.ts", imported("hucre/xlsx")],
      ["src/functions/example.ts", imported("../excel/example")],
      ["src/taskpane/Example.tsx", imported("../excel/example")],
      ["src/taskpane/Example.tsx", imported("../sheet/example")],
      ["src/taskpane/Example.tsx", 'import { type A, b } from "../documents/example";\nexport const c: A = b;\n'],
      ["src/taskpane/index.tsx", imported("../embedded/model/example")],
      ["src/embedded/model/example.ts", imported("../../excel/example")],
      ["src/embedded/model/example.ts", imported("../../taskpane/Example")],
      ["src/embedded/model/example.ts", imported("../../sheet/example")],
      ["src/documents/example.ts", imported("node:fs")],
      ["src/core/plan/example.ts", imported("react")],
      ["src/excel/example.ts", imported("react-dom/client")],
      ["src/excel/example.ts", imported("@fluentui/react-components")],
      ["src/elsewhere/example.ts", "export const a = 1;\n"],
    ],
    accepts: [
      ["src/core/plan/example.ts", imported("../money/amount")],
      ["src/sheet/example.ts", imported("../core/result")],
      ["src/text/vi/example.ts", importedType("../../excel/problem")],
      ["src/text/vi/example.ts", 'import { type A } from "../../excel/problem";\nexport type B = A;\n'],
      ["src/documents/xlsx/example.ts", imported("hucre")],
      ["src/documents/xlsx/example.ts", imported("hucre/xlsx")],
      ["src/documents/xlsx/example.ts", imported("hucrelike")],
      ["src/excel/example.ts", imported("../sheet/example")],
      ["src/taskpane/Example.tsx", importedType("../excel/problem")],
      ["src/taskpane/index.tsx", imported("../excel/example")],
      ["src/taskpane/index.tsx", imported("../../assets/samples/example.txt")],
      ["src/embedded/cli/example.ts", imported("../../excel/example")],
      ["src/embedded/cli/example.ts", imported("node:fs")],
      ["test/core/example.test.ts", imported("../../src/excel/example")],
    ],
  },
  {
    rule: "phuluc/office-in-excel-only",
    refuses: [
      ["src/taskpane/example.ts", "export const a = Excel.run(b => b);\n"],
      ["src/sheet/example.ts", "export type A = Excel.Range;\n"],
      ["src/taskpane/example.ts", "export const a = Office.context;\n"],
      ["src/taskpane/example.ts", "export const a = window.Office;\n"],
      ["src/taskpane/index.tsx", "export const a = globalThis['Excel'];\n"],
      ["src/documents/example.ts", "export const a = OfficeExtension.Error;\n"],
    ],
    accepts: [
      ["src/excel/example.ts", "export const a = (range: Excel.Range) => Office.context;\n"],
      ["src/embedded/model/example.ts", "export type A = Excel.Range;\n"],
      ["src/taskpane/index.tsx", "void Office.onReady();\n"],
      ["src/taskpane/example.ts", "export function open(Excel: string) { return Excel; }\n"],
    ],
  },
  {
    rule: "phuluc/pure-folder",
    refuses: [
      ["src/core/plan/example.ts", "export const a = new Date();\n"],
      ["src/core/plan/example.ts", "export type A = Date;\n"],
      ["src/core/plan/example.ts", "export const a = Math.random();\n"],
      ["src/core/plan/example.ts", "export const a = (1).toLocaleString();\n"],
      ["src/core/plan/example.ts", "export const a = 'a'.localeCompare('b');\n"],
      ["src/sheet/example.ts", "export const a = new Intl.NumberFormat('vi');\n"],
      ["src/sheet/example.ts", "export const a = process.env;\n"],
      ["src/text/example.ts", "export const a = window.name;\n"],
      ["src/text/example.ts", "export const a = document.title;\n"],
      ["src/text/example.ts", "export const a = globalThis.Date;\n"],
    ],
    accepts: [
      ["src/core/plan/example.ts", "export const a = (document: string) => Math.max(document.length, 1);\n"],
      ["src/excel/example.ts", "export const a = new Date();\n"],
      ["src/taskpane/example.ts", "export const a = document.title;\n"],
    ],
  },
  {
    rule: "phuluc/vietnamese-in-text",
    refuses: [
      ["src/taskpane/example.ts", "export const a = 'Tổng cộng';\n"],
      ["src/excel/example.ts", "export const a = (b: string) => `dòng ${b}`;\n"],
      ["src/taskpane/Example.tsx", "export const Example = () => <p>Phụ lục</p>;\n"],
      ["src/core/checks/example.ts", "export const a = /kế hoạch/;\n"],
      ["src/documents/example.ts", "export const a = 'Tổng';\n".normalize("NFD")],
    ],
    accepts: [
      ["src/text/vi/example.ts", "export const a = 'Tổng cộng';\n"],
      ["src/core/words/example.ts", "export const a = 'mười';\n"],
      ["src/core/intake/example.ts", "export const a = /kế hoạch/;\n"],
      ["src/sheet/example.ts", "export const a = 'Bằng chữ';\n"],
      ["src/taskpane/example.ts", "// Tổng cộng\nexport const a = 'total';\n"],
      ["test/taskpane/example.test.ts", "export const a = 'Tổng cộng';\n"],
    ],
  },
  {
    rule: "phuluc/file-name",
    refuses: [
      ["src/core/money/readAmount.ts", "export const a = 1;\n"],
      ["src/core/money/utils.ts", "export const a = 1;\n"],
      ["src/core/helpers/amount.ts", "export const a = 1;\n"],
      ["src/core/money/amount-helpers.ts", "export const a = 1;\n"],
      ["src/core/common.ts", "export const a = 1;\n"],
      ["src/excel/sheet-manager.ts", "export const a = 1;\n"],
      ["src/core/data.ts", "export const a = 1;\n"],
      ["src/taskpane/task-list.tsx", "export const a = 1;\n"],
    ],
    accepts: [
      ["src/core/money/read-amount.ts", "export const a = 1;\n"],
      ["src/taskpane/TaskList.tsx", "export const a = 1;\n"],
      ["src/taskpane/index.tsx", "export const a = 1;\n"],
      ["test/taskpane/TaskList.test.tsx", "export const a = 1;\n"],
    ],
  },
  {
    rule: "phuluc/no-swallowed-error",
    refuses: [
      ["src/core/plan/example.ts", "export function a() {\n  try {\n    b();\n  } catch {\n    // never mind\n  }\n}\n"],
      ["src/core/plan/example.ts", "export function a() {\n  try {\n    return b();\n  } catch (error) {\n    return '';\n  }\n}\n"],
      ["src/excel/example.ts", "export const a = b().catch(() => undefined);\n"],
    ],
    accepts: [
      [
        "src/core/plan/example.ts",
        "export function a() {\n  try {\n    return b();\n  } catch (error) {\n    if (!isExpected(error)) throw error;\n    return 1;\n  }\n}\n",
      ],
      ["src/excel/example.ts", "export const a = b().catch((error: unknown) => explain(error));\n"],
    ],
  },
  {
    rule: "phuluc/suppression-reason",
    refuses: [
      ["src/core/plan/example.ts", "// eslint-disable-next-line no-console\nconsole.log(1);\n"],
      ["src/core/plan/example.ts", "export const a = 1;\n/* eslint-disable no-console -- so */\nconsole.log(a);\n"],
    ],
    accepts: [
      ["src/core/plan/example.ts", "// eslint-disable-next-line no-console -- the line is read by the installer\nconsole.log(1);\n"],
    ],
  },
  {
    rule: "no-console",
    refuses: [["src/excel/example.ts", "console.log(1);\n"]],
    accepts: [
      ["src/embedded/cli/example.ts", "console.log(1);\n"],
      ["scripts/example.ts", "console.log(1);\n"],
    ],
  },
  {
    rule: "no-restricted-exports",
    refuses: [
      ["src/taskpane/Example.tsx", "export default function Example() {\n  return null;\n}\n"],
      ["src/core/plan/example.ts", "const a = 1;\nexport { a as default };\n"],
    ],
    accepts: [
      ["src/taskpane/Example.tsx", "export function Example() {\n  return null;\n}\n"],
      ["example.config.js", "export default {};\n"],
    ],
  },
  {
    rule: "@typescript-eslint/method-signature-style",
    refuses: [["src/taskpane/Example.tsx", "export interface Props {\n  change(text: string): void;\n}\n"]],
    accepts: [["src/taskpane/Example.tsx", "export interface Props {\n  readonly change: (text: string) => void;\n}\n"]],
  },
  {
    rule: "@typescript-eslint/consistent-type-imports",
    refuses: [["src/excel/example.ts", 'import { Amount } from "../core/money/amount";\nexport type A = Amount;\n']],
    accepts: [["src/excel/example.ts", 'import type { Amount } from "../core/money/amount";\nexport type A = Amount;\n']],
  },
  {
    rule: "no-empty",
    refuses: [["test/core/example.test.ts", "try {\n  a();\n} catch {}\n"]],
    accepts: [["test/core/example.test.ts", "try {\n  a();\n} catch (error) {\n  b(error);\n}\n"]],
  },
  {
    rule: "jsx-a11y/alt-text",
    refuses: [["src/taskpane/Example.tsx", 'export const Example = () => <img src="a.png" />;\n']],
    accepts: [["src/embedded/workbench/Example.tsx", 'export const Example = () => <img src="a.png" alt="" />;\n']],
  },
  {
    rule: "react-hooks/rules-of-hooks",
    refuses: [["src/taskpane/Example.tsx", "export function Example({ a }: { a: boolean }) {\n  if (a) useState(1);\n  return null;\n}\n"]],
    accepts: [["src/taskpane/Example.tsx", "export function Example() {\n  useState(1);\n  return null;\n}\n"]],
  },
];

describe.each(fences)("$rule", ({ rule, refuses, accepts }) => {
  test.each(refuses)("refuses, in %s: %j", async (file, text) => {
    expect(await lint(file, text)).toContain(rule);
  });

  test.each(accepts)("accepts, in %s: %j", async (file, text) => {
    expect(await lint(file, text)).toEqual(expect.not.arrayContaining([rule]));
  });
});

test("every rule of our own has a fence above", () => {
  const ours = Object.keys(plugin.rules).map((name) => `phuluc/${name}`);
  expect(fences.map(({ rule }) => rule)).toEqual(expect.arrayContaining(ours));
});

describe("rules that need types", () => {
  const file = "src/core/result.ts";

  test("a switch over a union names every case", async () => {
    const text = "export function f(a: 'x' | 'y'): number {\n  switch (a) {\n    case 'x':\n      return 1;\n  }\n  return 2;\n}\n";
    expect(await lintTyped(file, text)).toContain("@typescript-eslint/switch-exhaustiveness-check");
    expect(await lintTyped(file, text.replace("  }\n  return 2", "    case 'y':\n      return 3;\n  }\n  return 2"))).not.toContain(
      "@typescript-eslint/switch-exhaustiveness-check",
    );
  });

  test("a promise is awaited, returned or given up on purpose", async () => {
    expect(await lintTyped(file, "Promise.resolve(1);\n")).toContain("@typescript-eslint/no-floating-promises");
    expect(await lintTyped(file, "void Promise.resolve(1);\n")).toEqual([]);
  });
});

describe("the table of layers", () => {
  const names = Object.keys(layers) as readonly (keyof typeof layers)[];

  test("has no cycle: a layer never reaches itself through another", () => {
    const reach = (from: string, seen: readonly string[]): readonly string[] => {
      const may: Readonly<Record<string, string>> = layers[from as keyof typeof layers].may;
      return Object.keys(may)
        .filter((to) => to !== from)
        .flatMap((to) => (seen.includes(to) ? [[...seen, to].join(" → ")] : reach(to, [...seen, to])));
    };
    expect(names.flatMap((name) => reach(name, [name]))).toEqual([]);
  });

  test("lets nothing but embedded import embedded", () => {
    expect(names.filter((name) => "embedded" in layers[name].may)).toEqual(["embedded"]);
    expect(doors.filter((door) => "embedded" in door.may)).toEqual([]);
  });

  test("says why, and what to do instead", async () => {
    const [message] = await messagesFor("src/excel/example.ts", imported("../text/vi"));
    expect(message).toContain(layers.excel.why);
    expect(message).toContain("It may import: core, sheet, excel.");
    expect(message).toContain("pass it in");
  });
});
