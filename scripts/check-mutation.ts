/** The second half of `npm run mutation`: the score of each file, from Stryker's report, against the least that is accepted. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { projectFolder } from "./build";

const leastPercent = 95;

/** As far as we read it: github.com/stryker-mutator/mutation-testing-elements, its schema of reports. */
interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>;
}

const noticed = new Set(["Killed", "Timeout"]);
const unnoticed = new Set(["Survived", "NoCoverage"]);

const report = JSON.parse(readFileSync(path.join(projectFolder, "reports/mutation.json"), "utf8")) as Report;
const below: string[] = [];
for (const [file, { mutants }] of Object.entries(report.files)) {
  const killed = mutants.filter(({ status }) => noticed.has(status)).length;
  const survived = mutants.filter(({ status }) => unnoticed.has(status)).length;
  const percent = killed + survived === 0 ? 100 : (killed / (killed + survived)) * 100;
  process.stdout.write(`${percent.toFixed(1)} % ${file} (${String(survived)} of ${String(killed + survived)} unnoticed)\n`);
  if (percent < leastPercent) below.push(file);
}
if (below.length > 0) {
  process.stderr.write(`Below ${String(leastPercent)} %: ${below.join(", ")}\n`);
  process.exitCode = 1;
}
