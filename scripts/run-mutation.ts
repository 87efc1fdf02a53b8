/**
 * `npm run mutation`: changes src/core/money and src/core/words in small ways, room by room, and says what share of the changes the room's own tests
 * notice. Fails where a file is below the least that is accepted. `npm run mutation -- money` runs one room. Not part of `npm run check`: see docs/mutation.md.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { projectFolder } from "./build";

const leastPercent = 95;

/** As far as we read it: github.com/stryker-mutator/mutation-testing-elements, its schema of reports. */
interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly Mutant[] }>>;
}

interface Mutant {
  readonly status: string;
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly location: { readonly start: { readonly line: number; readonly column: number } };
}

const readJson = (name: string): unknown => JSON.parse(readFileSync(path.join(projectFolder, name), "utf8"));
const rooms = (readJson("mutation-rooms.json") as readonly { readonly name: string }[]).map(({ name }) => name);
const asked = process.argv.slice(2);
const unknown = asked.find((name) => !rooms.includes(name));
if (unknown !== undefined) throw new Error(`No room "${unknown}": there are ${rooms.join(", ")}`);

/** The files of a room that are below the least score. */
function sayScores({ files }: Report): readonly string[] {
  return Object.entries(files).flatMap(([file, { mutants }]) => {
    const of = (...statuses: readonly string[]): readonly Mutant[] => mutants.filter(({ status }) => statuses.includes(status));
    const [killed, late, unnoticed] = [of("Killed"), of("Timeout"), of("Survived", "NoCoverage")];
    const all = killed.length + late.length + unnoticed.length;
    const percent = all === 0 ? 100 : (100 * (all - unnoticed.length)) / all;
    process.stdout.write(
      `${percent.toFixed(1)} % ${file}: ${all} changes, ${unnoticed.length} unnoticed, ${late.length} noticed by running out of time\n`,
    );
    for (const { location, mutatorName, replacement = "" } of unnoticed)
      process.stdout.write(`  ${location.start.line}:${location.start.column} ${mutatorName} ${JSON.stringify(replacement)}\n`);
    return percent < leastPercent ? [file] : [];
  });
}

const below = rooms
  .filter((name) => asked.length === 0 || asked.includes(name))
  .flatMap((name) => {
    const { status } = spawnSync("npx", ["stryker", "run"], {
      cwd: projectFolder,
      stdio: "inherit",
      env: { ...process.env, MUTATION_ROOM: name },
    });
    if (status !== 0) throw new Error(`StrykerJS ended with ${String(status)} in the room "${name}"`);
    return sayScores(readJson(`reports/mutation-${name}.json`) as Report);
  });
if (below.length > 0) {
  process.stderr.write(`Below ${String(leastPercent)} %: ${below.join(", ")}\n`);
  process.exitCode = 1;
}
