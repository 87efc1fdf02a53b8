import { strFromU8, unzipSync } from "fflate";
import { readXlsx } from "../../src/documents/xlsx/read-xlsx";
import { writeXlsx } from "../../src/documents/xlsx/write-xlsx";
import { onSheet } from "../embedded/stand-in";
import { standInWithFunctions } from "./with-functions";

const current = standInWithFunctions();

/** OfficeDev/office-js#877: Excel writes, and looks for, add-ins' functions under this prefix alone. */
test("a file has the function under Excel's prefix with its last result, and gives the formula back", async () => {
  const formula = '=PHULUC.DOCSOTIEN(A1)&" PHULUC.X(1) "&UPPER("_xldudf_PHULUC_X(1)")';
  await onSheet((sheet) => {
    sheet.getRange("A1:B1").formulas = [[5, formula]];
  });
  const bytes = new Uint8Array(await writeXlsx(current.workbook.toFile()));
  const xml = strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"]!);
  expect(xml).toContain("_xldudf_PHULUC_DOCSOTIEN(A1)");
  expect(xml).not.toContain("_xlfn.PHULUC");

  const read = await readXlsx(bytes);
  if (!read.ok) throw new Error(read.problem.kind);
  const cell = read.value.sheets[0]?.cells.find(({ column }) => column === 1);
  expect(cell).toMatchObject({ formula, value: "Năm đồng PHULUC.X(1) _XLDUDF_PHULUC_X(1)" });
});
