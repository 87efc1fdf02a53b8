import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { loadFormulaEngine } from "../model/formula-engine";

/** The formula engine in Node: its WebAssembly file lies in the package. About 15 ms, once. */
export function loadEngineFromPackage(): void {
  loadFormulaEngine(readFileSync(createRequire(join(process.cwd(), "package.json")).resolve("@ironcalc/wasm/wasm_bg.wasm")));
}
