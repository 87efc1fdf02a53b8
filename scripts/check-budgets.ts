/**
 * `npm run budgets`, after `npm run build`: what the pane loads at first, compressed, against the budgets of docs. Fails the build above them.
 * Office.js is left out: Excel's own page has loaded and cached it.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { projectFolder } from "./build";

/** Microsoft's own React template for a task pane needs 169 kB. */
const paneBudgetBytes = 165_000;

const folder = path.join(projectFolder, "dist");

function paneScripts(): readonly string[] {
  const page = readFileSync(path.join(folder, "taskpane.html"), "utf8");
  return [...page.matchAll(/<script[^>]* src="?([^\s">]+)/g)]
    .map(([, source = ""]) => source)
    .filter((source) => !source.includes("office.js"));
}

const sizes = paneScripts().map((name) => ({ name, bytes: gzipSync(readFileSync(path.join(folder, name)), { level: 9 }).length }));
if (sizes.length === 0) throw new Error("dist/taskpane.html loads no script: run `npm run build` first");
const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB gzip`;

for (const { name, bytes } of sizes) process.stdout.write(`${name}: ${kilobytes(bytes)}\n`);
process.stdout.write(`Task pane: ${kilobytes(total)} of ${kilobytes(paneBudgetBytes)}\n`);
if (total > paneBudgetBytes) {
  process.stderr.write(`The task pane is ${kilobytes(total - paneBudgetBytes)} over its budget.\n`);
  process.exitCode = 1;
}
