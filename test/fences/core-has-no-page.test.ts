/** In src/core the page's types do not exist: the compiler refuses them, not only lint. */
import path from "node:path";
import ts from "typescript";

const folder = path.resolve(__dirname, "../../src/core");

/** What the compiler says about a file with this text, under the settings of src/core. */
function compileInCore(text: string): readonly string[] {
  const settings = ts.getParsedCommandLineOfConfigFile(
    path.join(folder, "tsconfig.json"),
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined },
  );
  if (settings === undefined) throw new Error("src/core/tsconfig.json cannot be read");
  const file = path.join(folder, "example.ts");
  const host = ts.createCompilerHost(settings.options);
  const readText = host.getSourceFile.bind(host);
  host.getSourceFile = (name, options, ...rest) =>
    name === file ? ts.createSourceFile(name, text, options) : readText(name, options, ...rest);
  const program = ts.createProgram([file], settings.options, host);
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}

test.each(["document.title", "window.name", "fetch('a')", "process.exit()", "Excel.run", "expect(1)", "setTimeout(() => 1)"])(
  "%s does not compile",
  (text) => {
    expect(compileInCore(`export const a = ${text};\n`)).toEqual([expect.stringContaining("Cannot find name")]);
  },
);

test("the language itself compiles", () => {
  expect(compileInCore("export const a = [1, 2].toSorted().at(-1);\n")).toEqual([]);
});
