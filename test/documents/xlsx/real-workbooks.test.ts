import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { readXlsx as readWithHucre } from "hucre/xlsx";
import { readXlsx } from "../../../src/documents/xlsx/read-xlsx";
import type { SheetFile, WorkbookFile } from "../../../src/documents/xlsx/workbook-file";
import { writeXlsx } from "../../../src/documents/xlsx/write-xlsx";

/** Public budget tables, not part of the project; read where they lie beside it. */
const folder = path.resolve(__dirname, "../../../../shared/workbooks");
const available = existsSync(folder);
const files = available ? readdirSync(folder).filter((name) => name.endsWith(".xlsx")) : [];

async function read(bytes: Uint8Array): Promise<WorkbookFile> {
  const result = await readXlsx(bytes);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

const find = (workbook: WorkbookFile, name: string): SheetFile | undefined => workbook.sheets.find((sheet) => sheet.name === name);

if (!available) test.skip("real workbooks (skipped: no folder ../shared/workbooks)", () => undefined);

for (const file of files) {
  test(`${file}: what is read is written and read again without a difference`, async () => {
    const workbook = await read(readFileSync(path.join(folder, file)));
    expect(await read(await writeXlsx(workbook))).toEqual(workbook);
  });

  test(`${file}: values and formulas are those that another reader finds`, async () => {
    const bytes = readFileSync(path.join(folder, file));
    const workbook = await read(bytes);
    const other = await readWithHucre(new Uint8Array(bytes), { readStyles: true });
    expect(workbook.sheets.map(({ name }) => name)).toEqual(other.sheets.map(({ name }) => name));
    for (const [index, sheet] of workbook.sheets.entries()) {
      const theirs = other.sheets[index];
      for (const { row, column, value, formula } of sheet.cells) {
        const expected = theirs?.rows[row]?.[column];
        if (expected instanceof Date) continue; // hucre turns days into dates; ours keeps the number
        const place = { sheet: sheet.name, row, column };
        expect({ ...place, value: typeof value === "object" && value !== null ? value.error : value }).toEqual({
          ...place,
          value: expected ?? null,
        });
        const theirFormula = theirs?.cells?.get(`${String(row)},${String(column)}`)?.formula;
        if (theirFormula !== undefined && theirFormula !== "")
          expect({ ...place, formula }).toEqual({ ...place, formula: `=${theirFormula}` });
      }
      expect(sheet.merges).toHaveLength(theirs?.merges?.length ?? 0);
    }
  });
}

(available ? test : test.skip)("hidden rows and columns, frozen rows and cached errors are seen", async () => {
  const report = await read(readFileSync(path.join(folder, "10-phu-tho-quyet-toan-5-phu-luc.xlsx")));
  const fourth = find(report, "PL4");
  expect([...(fourth?.rows ?? [])].filter(([, row]) => row.hidden === true).map(([row]) => row)).toEqual([9]);
  expect([...(fourth?.columns ?? [])].filter(([, column]) => column.hidden === true).map(([column]) => column)).toEqual([3, 4, 5]);
  expect(fourth?.frozenRows).toBe(10);
  const roads = await read(readFileSync(path.join(folder, "08-cuc-iv-giai-ngan.xlsx")));
  expect(find(roads, "31-10-2014")?.cells.find(({ row, column }) => row === 31 && column === 5)?.value).toEqual({ error: "#VALUE!" });
});
