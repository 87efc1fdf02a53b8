/** No file needs itself through others, types apart: such files can only be understood, and loaded, all at once. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

type Imports = ReadonlyMap<string, readonly string[]>;

const source = path.resolve(__dirname, "../../src");

function resolveImport(importer: string, name: string): string | undefined {
  const base = path.resolve(path.dirname(importer), name);
  return [`${base}.ts`, `${base}.tsx`].find((file) => existsSync(file));
}

function importsOf(file: string): readonly string[] {
  const tree = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest);
  return tree.statements
    .filter((statement) => ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement))
    .filter((statement) =>
      ts.isImportDeclaration(statement) ? statement.importClause?.phaseModifier !== ts.SyntaxKind.TypeKeyword : !statement.isTypeOnly,
    )
    .map(({ moduleSpecifier }) => (moduleSpecifier !== undefined && ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : ""))
    .filter((name) => name.startsWith("."))
    .flatMap((name) => resolveImport(file, name) ?? []);
}

/** One cycle for each file that closes one, as "a → b → a". */
function cycles(imports: Imports): readonly string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) found.push([...way.slice(way.indexOf(file)), file].join(" → "));
    else if (!done.has(file)) {
      for (const next of imports.get(file) ?? []) visit(next, [...way, file]);
      done.add(file);
    }
  };
  for (const file of imports.keys()) visit(file, []);
  return found;
}

test("no cycle of imports under src/", () => {
  const files = readdirSync(source, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => path.join(source, name));
  expect(files.length).toBeGreaterThan(10);
  expect(cycles(new Map(files.map((file) => [file, importsOf(file)])))).toEqual([]);
});

test("a cycle is found", () => {
  const imports: Imports = new Map([
    ["a", ["b"]],
    ["b", ["c", "d"]],
    ["c", []],
    ["d", ["b"]],
  ]);
  expect(cycles(imports)).toEqual(["b → d → b"]);
});
