/** Lints a text as if it stood in a file of the project, with the project's own settings, and tells which rules refused it. */
import { ESLint } from "eslint";
import path from "node:path";
import tseslint from "typescript-eslint";
import config from "../../eslint.config.js";

const root = path.resolve(__dirname, "../..");

/** Rules that need types would need the file on disk; `lintTyped` is for those. */
const untyped = new ESLint({
  cwd: root,
  overrideConfigFile: true,
  overrideConfig: [
    ...(config as ESLint.Options["overrideConfig"] & object[]),
    { ...tseslint.configs.disableTypeChecked, languageOptions: { parserOptions: { projectService: false } } },
  ],
});

const typed = new ESLint({ cwd: root, overrideConfigFile: true, overrideConfig: config as ESLint.Options["overrideConfig"] & object[] });

async function rulesOf(linter: ESLint, file: string, text: string): Promise<readonly string[]> {
  const [result] = await linter.lintText(text, { filePath: path.join(root, file) });
  return (result?.messages ?? []).map(({ ruleId, message }) => {
    if (ruleId === null) throw new Error(`${file} was not linted: ${message}`);
    return ruleId;
  });
}

/** The file need not exist. */
export function lint(file: string, text: string): Promise<readonly string[]> {
  return rulesOf(untyped, file, text);
}

/** The file must exist: the text stands in for what it holds. */
export function lintTyped(file: string, text: string): Promise<readonly string[]> {
  return rulesOf(typed, file, text);
}

/** Everything that was said about a text, for tests of the sentences. */
export async function messagesFor(file: string, text: string): Promise<readonly string[]> {
  const [result] = await untyped.lintText(text, { filePath: path.join(root, file) });
  return (result?.messages ?? []).map(({ message }) => message);
}
