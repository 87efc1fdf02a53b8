/**
 * `npm run budgets`, after `npm run build`: what the pane and the custom functions load at first, compressed, against the budgets of docs. Fails the build above them.
 * Office.js is left out: Excel's own page has loaded and cached it.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { projectFolder } from "./build";

/** Microsoft's own React template for a task pane needs 169 kB. */
const paneBudgetBytes = 165_000;
/** Excel loads it for a formula, also where nobody opens the pane. */
const functionsBudgetBytes = 20_000;

const folder = path.join(projectFolder, "dist");

function paneScripts(): readonly string[] {
  const page = readFileSync(path.join(folder, "taskpane.html"), "utf8");
  return [...page.matchAll(/<script[^>]* src="?([^\s">]+)/g)]
    .map(([, source = ""]) => source)
    .filter((source) => !source.includes("office.js"));
}

const gzipBytes = (name: string): number => gzipSync(readFileSync(path.join(folder, name)), { level: 9 }).length;
const sizes = paneScripts().map((name) => ({ name, bytes: gzipBytes(name) }));
if (sizes.length === 0) throw new Error("dist/taskpane.html loads no script: run `npm run build` first");
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB gzip`;

function compare(what: string, bytes: number, budgetBytes: number): void {
  process.stdout.write(`${what}: ${kilobytes(bytes)} of ${kilobytes(budgetBytes)}\n`);
  if (bytes <= budgetBytes) return;
  process.stderr.write(`${what} is ${kilobytes(bytes - budgetBytes)} over its budget.\n`);
  process.exitCode = 1;
}

for (const { name, bytes } of sizes) process.stdout.write(`${name}: ${kilobytes(bytes)}\n`);
const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
compare("Task pane", total, paneBudgetBytes);
compare("functions.js", gzipBytes("functions.js"), functionsBudgetBytes);
