/**
 * `npm run bench`: prints the tables of docs/bench.md. Speeds depend on the machine and on what else it does; the ratios, measured in one run
 * in turns, hardly do.
 */
import { cpus } from "node:os";
import { benchChecks } from "./bench-checks";
import { benchIntake } from "./bench-intake";
import { benchReading } from "./bench-reading";
import { benchSum } from "./bench-sum";
import { benchWords } from "./bench-words";

const say = (line: string): unknown => process.stdout.write(`${line}\n`);
const millions = (perSecond: number): string => (perSecond / 1e6).toFixed(2);

let checksum = 0;
const [processor] = cpus();
say(`${processor?.model ?? "?"}, ${cpus().length} cores, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}`);

say("\n| words: digits | by | million/s | × read-vietnamese-number | wrong |");
say("| --: | --- | --: | --: | --: |");
for (const digits of [6, 9, 12, 15, 27]) {
  for (const result of benchWords(digits)) {
    checksum += result.checksum;
    const wrong = `${(result.wrong * 100).toFixed(1)} %`;
    say(`| ${digits} | ${result.name} | ${millions(result.perSecond)} | ${result.ratio.toFixed(1)} | ${wrong} |`);
  }
}

say("\n| read, as typed | million/s |");
say("| --- | --: |");
for (const result of benchReading()) {
  checksum += result.checksum;
  say(`| ${result.name} | ${millions(result.perSecond)} |`);
}

say("\n| sum of 100,000 amounts | milliseconds |");
say("| --- | --: |");
for (const result of benchSum()) {
  checksum += result.checksum;
  say(`| ${result.name} | ${(1e8 / result.perSecond).toFixed(1)} |`);
}

say("\n| check, every rule | rows | milliseconds | × 1,000 rows | again after an edit | × faster |");
say("| --- | --: | --: | --: | --: | --: |");
const checked = benchChecks();
for (const { name, rows, milliseconds, editMilliseconds, findings } of checked) {
  checksum += findings;
  const least = checked.find((each) => each.name === name)?.milliseconds ?? milliseconds;
  const ratios = [milliseconds / least, editMilliseconds, milliseconds / editMilliseconds].map((value) => value.toFixed(1)).join(" | ");
  say(`| ${name} | ${rows} | ${milliseconds.toFixed(0)} | ${ratios} |`);
}
say("\n| intake of 200 pages of | milliseconds | × for 400 pages |");
say("| --- | --: | --: |");
for (const { name, milliseconds, twice } of benchIntake())
  say(`| ${name} | ${milliseconds.toFixed(0)} | ${(twice / milliseconds).toFixed(1)} |`);
say(`\n(checksum ${checksum})`);
