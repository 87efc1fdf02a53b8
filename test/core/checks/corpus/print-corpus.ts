/** `npm run checks:corpus`: what the rules find of mistakes seeded by the hundred, and what they say about clean tables. */
import { measureClean, measureRecall } from "./measure-corpus";

const say = (line: string): unknown => process.stdout.write(`${line}\n`);
const [seedCount = 100, cleanCount = 100] = process.argv.slice(2).map(Number);

say("| rule | seeded | found at the cell | recall |");
say("| --- | --: | --: | --: |");
const recalls = measureRecall(seedCount);
for (const { rule, planted, found } of recalls) say(`| ${rule} | ${planted} | ${found} | ${((found / planted) * 100).toFixed(1)} % |`);
const [planted, found] = [recalls.reduce((all, each) => all + each.planted, 0), recalls.reduce((all, each) => all + each.found, 0)];
say(`| all | ${planted} | ${found} | ${((found / planted) * 100).toFixed(1)} % |`);

say("\n| clean tables | sheets | rows | errors | warnings |");
say("| --- | --: | --: | --: | --: |");
for (const { shape, sheets, rows, errors, warnings } of measureClean(cleanCount))
  say(`| ${shape} | ${sheets} | ${rows} | ${errors} | ${warnings} |`);

for (const { rule, missed } of recalls) for (const each of missed.slice(0, 4)) say(`\nmissed ${rule}: ${each}`);
