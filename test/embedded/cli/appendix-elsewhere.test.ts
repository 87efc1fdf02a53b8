/** What the command wrote, in the eyes of others: the standard's schemas and another spreadsheet program. */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { readXlsx } from "../../../src/documents/xlsx/read-xlsx";
import type { WorkbookFile } from "../../../src/documents/xlsx/workbook-file";
import { writeXlsx } from "../../../src/documents/xlsx/write-xlsx";
import { libreOfficeTest, valuesOf } from "../../documents/xlsx/libreoffice";
import { faultsOfParts, schemaTest } from "../../documents/xlsx/ooxml-schema";
import { runPhuluc, useFolder } from "./run-phuluc";
import { tablePlan } from "./sample-plan";

const folder = useFolder();

async function written(): Promise<Buffer> {
  const plan = path.join(folder(), "a.txt");
  const out = path.join(folder(), "a.xlsx");
  writeFileSync(plan, tablePlan);
  expect(await runPhuluc(["appendix", plan, "--out", out])).toMatchObject({ code: 0 });
  return readFileSync(out);
}

/** The cost of the first task typed in, and every cached result taken out, so that nothing but recomputing can give the new ones. */
async function withFirstCost(bytes: Uint8Array, cost: number): Promise<Uint8Array> {
  const read = await readXlsx(bytes);
  if (!read.ok) throw new Error(read.problem.kind);
  const [sheet] = read.value.sheets;
  const second = sheet?.cells.find(({ value, formula }) => value === 85_500_000 && formula === undefined);
  if (sheet === undefined || second === undefined) throw new Error("no cost");
  const cells = sheet.cells.map((cell) => {
    if (cell.row === second.row - 1 && cell.column === second.column) return { ...cell, value: cost };
    return cell.formula === undefined ? cell : { ...cell, value: null };
  });
  const changed: WorkbookFile = { ...read.value, sheets: [{ ...sheet, cells }] };
  return writeXlsx(changed);
}

libreOfficeTest("total and words are computed there, and follow a cost that is typed in", async () => {
  const bytes = await written();
  const before = valuesOf(bytes).flat();
  expect(before).toContain("85500000");
  expect(before).toContain("Bằng chữ: Tám mươi lăm triệu năm trăm nghìn đồng./.");

  const after = valuesOf(await withFirstCost(bytes, 1_234_567)).flat();
  expect(after).toContain("86734567");
  expect(after).toContain("Bằng chữ: Tám mươi sáu triệu bảy trăm ba mươi tư nghìn năm trăm sáu mươi bảy đồng./.");
  for (const value of [...before, ...after]) expect(value).not.toMatch(/^#|Err:/);
});

schemaTest("every part is valid", async () => {
  const faults = await faultsOfParts(await written());
  expect(faults.size).toBeGreaterThan(6);
  for (const [part, found] of faults) expect({ part, found }).toEqual({ part, found: [] });
});
