/** Appendices and the pictures of their sheets: `UPDATE_GOLDEN=1 npx jest test/sheet` writes the pictures anew, to be reviewed in the diff. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describeAppendix } from "../../src/sheet/describe-appendix";
import { appendixFromJson } from "./appendix-from-json";
import { picture } from "./picture";

const golden = join(__dirname, "../golden");

for (const name of readdirSync(golden)) {
  test(`the sheet of ${name} is the reviewed one`, () => {
    const drawn = picture(describeAppendix(appendixFromJson(readFileSync(join(golden, name, "plan.json"), "utf8"))));
    const file = join(golden, name, "sheet.txt");
    if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(file, drawn);
    expect(drawn).toBe(readFileSync(file, "utf8"));
  });
}
