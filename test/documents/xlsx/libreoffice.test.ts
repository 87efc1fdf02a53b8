import { readXlsx } from "../../../src/documents/xlsx/read-xlsx";
import type { WorkbookFile } from "../../../src/documents/xlsx/workbook-file";
import { writeXlsx } from "../../../src/documents/xlsx/write-xlsx";
import { convert, libreOfficeTest, valuesOf } from "./libreoffice";
import { cell, plainPage, unusualStyle, unusualWorkbook, workbookOf } from "./sample-workbook";

async function throughLibreOffice(workbook: WorkbookFile): Promise<WorkbookFile> {
  const [bytes] = convert(await writeXlsx(workbook), "xlsx").files.values();
  const read = await readXlsx(bytes ?? new Uint8Array());
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
}

libreOfficeTest("stale results are recomputed, and text that looks like a formula or an error stays text", async () => {
  const workbook = workbookOf({
    name: "Phụ lục 1",
    cells: [
      cell(0, 0, 1_200_000),
      cell(1, 0, 34_567),
      cell(2, 0, 999, { formula: "=SUM(A1:A2)" }),
      cell(3, 0, "cũ", { formula: "='Phụ lục 1'!A3&\" đồng\"" }),
      cell(4, 0, "=1+1"),
      cell(5, 0, "#N/A"),
      cell(6, 0, "_x0041_"),
      cell(7, 0, "00123", { style: { quotePrefix: true, numberFormat: "@" } }),
      cell(8, 0, 1, { formula: '=TEXTJOIN("-",TRUE,A1:A2)' }),
      cell(9, 0, { error: "#N/A" }, { formula: "=1/0" }),
    ],
  });
  const values = valuesOf(await writeXlsx(workbook)).map(([first]) => first);
  expect(values.slice(0, 10)).toEqual([
    "1200000",
    "34567",
    "1234567",
    "1234567 đồng",
    "=1+1",
    "#N/A",
    "_x0041_",
    "00123",
    "1200000-34567",
    "#DIV/0!",
  ]);
});

libreOfficeTest("names of both scopes, page setup, hidden sheets, widths and styles are understood", async () => {
  const read = await throughLibreOffice(unusualWorkbook);
  // What belongs to the view (gridlines, frozen rows) is not kept by a LibreOffice without a window.
  const [secret, sheet, hidden] = read.sheets;
  const [, ours] = unusualWorkbook.sheets;
  expect([secret?.visibility, sheet?.visibility, hidden?.visibility]).toEqual(["Hidden", "Visible", "Hidden"]); // LibreOffice knows one kind of hidden
  expect(read.activeSheet).toBe(1);
  expect(read.names.find(({ name }) => name === "TổngKinhPhí")?.reference.replaceAll("$", "")).toContain("F12");
  expect(sheet?.names.map(({ name }) => name)).toContain("PhuLuc_Tong");
  expect(sheet?.merges).toEqual(ours?.merges);
  expect(sheet?.protected).toBe(true);
  expect(sheet?.rows.get(40)).toEqual(ours?.rows.get(40));
  expect(sheet?.columns.get(3)?.hidden).toBe(true);
  expect(sheet?.columns.get(1)?.widthPoints).toBeCloseTo(201.75, -1);
  const { page } = sheet ?? { page: undefined };
  expect(page?.paper).toBe("A3");
  expect(page?.orientation).toBe("Landscape");
  expect(page?.fit).toEqual({ wide: 1, tall: 0 });
  expect(page?.titleRows).toEqual(ours?.page.titleRows);
  expect(page?.printArea).toEqual(ours?.page.printArea);
  expect(page?.firstPageNumber).toBe(7);
  expect(page?.headerFooter.differentFirst).toBe(true);
  expect(page?.headerFooter.header.center).toMatch(/&P$/);
  expect(page?.marginPoints.left).toBeCloseTo(85.05, 0);
  const first = sheet?.cells.find(({ row, column }) => row === 0 && column === 0)?.style;
  expect(first).toMatchObject({
    font: unusualStyle.font,
    fill: unusualStyle.fill,
    horizontal: "Right",
    vertical: "Center",
    wrap: true,
    indent: 3,
  });
  expect(first?.borders.top).toEqual({ style: "Double", color: "#FF0000" });
});

libreOfficeTest("prints on the paper that was asked for", async () => {
  const [pdf] = convert(
    await writeXlsx(workbookOf({ cells: [cell(0, 0, "Phụ lục")], page: { ...plainPage, paper: "A4", orientation: "Landscape" } })),
    "pdf",
  ).files.values();
  expect(pdf?.subarray(0, 5).toString("latin1")).toBe("%PDF-");
  expect(pdf?.toString("latin1")).toMatch(/\/MediaBox\s*\[\s*0 0 84[12](\.\d+)? 59[56](\.\d+)?\s*\]/);
});
