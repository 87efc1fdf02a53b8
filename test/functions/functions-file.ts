/** The metadata of the custom functions, made from the source by Microsoft's generator as webpack.config.js does. */
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { FunctionMetadata } from "../../src/embedded/functions/function-metadata";

interface GeneratedFunction extends FunctionMetadata {
  readonly description: string;
  readonly parameters: readonly (FunctionMetadata["parameters"][number] & { readonly description: string })[];
}

const folder = path.resolve(__dirname, "../../src/functions");

export async function functionsFile(): Promise<{ readonly functions: readonly GeneratedFunction[] }> {
  const files = readdirSync(folder)
    .map((name) => path.join(folder, name))
    .filter((file) => readFileSync(file, "utf8").includes("@customfunction"));
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(files);
  expect(errors).toEqual([]);
  return JSON.parse(metadataJson) as { readonly functions: readonly GeneratedFunction[] };
}
