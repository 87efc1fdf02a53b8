/** Public budget tables, not part of the project; read where they lie beside it, with what a careful auditor found in them. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { checkWorkbook } from "../../../src/core/checks/check-workbook";
import type { Finding } from "../../../src/core/checks/finding";
import { gridOfWorkbook } from "../../../src/documents/xlsx/grid-of-workbook";
import { readXlsx } from "../../../src/documents/xlsx/read-xlsx";
import { concerns } from "./corpus/measure-corpus";

interface Case {
  readonly file: string;
  readonly sheet: string;
  readonly expect: readonly { readonly cell: string; readonly human?: boolean }[];
  readonly clean: boolean;
  readonly right?: readonly string[];
}

const folder = path.resolve(__dirname, "../../../../shared/workbooks");
const list = path.join(folder, "cases.json");
const cases = existsSync(list) ? (JSON.parse(readFileSync(list, "utf8")) as readonly Case[]) : [];

if (cases.length === 0) test.skip("real workbooks (skipped: no folder ../shared/workbooks)", () => undefined);

async function check(file: string): Promise<readonly Finding[]> {
  const read = await readXlsx(readFileSync(path.join(folder, file)));
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return checkWorkbook(gridOfWorkbook(read.value)).findings;
}

for (const each of cases)
  test(`${each.file}: the known errors are found, nothing right is called wrong`, async () => {
    const findings = await check(each.file);
    const firm = findings.filter(({ severity }) => severity !== "info");
    const missed = each.expect.filter(
      ({ cell, human }) => human !== true && !firm.some((finding) => finding.sheet === each.sheet && concerns(finding, cell)),
    );
    expect(missed).toEqual([]);
    const errors = findings.filter(({ severity }) => severity === "error");
    if (each.clean) expect(errors).toEqual([]);
    const right = new Set((each.right ?? []).map((cell) => (cell.includes("!") ? cell : `${each.sheet}!${cell}`)));
    expect(errors.filter(({ sheet, cell }) => right.has(`${sheet}!${cell}`))).toEqual([]);
  });
