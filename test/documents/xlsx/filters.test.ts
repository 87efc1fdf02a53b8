/** Filters as programs write them into files: which rows are hidden by one, and what of it our own files keep. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { SheetGrid } from "../../../src/core/tables/grid";
import { isFilteredRow } from "../../../src/core/tables/grid";
import { gridOfWorkbook } from "../../../src/documents/xlsx/grid-of-workbook";
import { readXlsx } from "../../../src/documents/xlsx/read-xlsx";
import type { FilterFile, SheetFile } from "../../../src/documents/xlsx/workbook-file";
import { writeXlsx } from "../../../src/documents/xlsx/write-xlsx";
import { cell, workbookOf } from "./sample-workbook";

const sheetPart = "xl/worksheets/sheet1.xml";

/** Ten rows of two columns; rows 3 and 5 of the file are hidden. */
const hiddenRows = new Map([2, 4].map((row) => [row, { hidden: true }]));
const cells = Array.from({ length: 10 }, (_, row) => [cell(row, 0, row % 2 === 0 ? "Sở A" : "Sở B"), cell(row, 1, row)]).flat();

async function read(change: (parts: Map<string, string>) => void): Promise<{ readonly file: SheetFile; readonly grid: SheetGrid }> {
  const written = unzipSync(await writeXlsx(workbookOf({ name: "Dự toán", cells, rows: hiddenRows })));
  const parts = new Map(Object.entries(written).map(([name, bytes]) => [name, strFromU8(bytes)]));
  change(parts);
  const result = await readXlsx(zipSync(Object.fromEntries([...parts].map(([name, xml]) => [name, strToU8(xml)]))));
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return { file: result.value.sheets[0]!, grid: gridOfWorkbook(result.value).sheets[0]! };
}

/** Behind the cells, where the schema has it; `before`: in the sheet's properties. */
const inSheet =
  (xml: string, properties = "") =>
  (parts: Map<string, string>): void => {
    const sheet = parts.get(sheetPart)!.replace("</sheetData>", `</sheetData>${xml}`);
    parts.set(
      sheetPart,
      properties === "" ? sheet : sheet.replace(/<sheetPr\b[^>]*\/>|<sheetPr\b.*?<\/sheetPr>|(?=<dimension|<sheetViews)/, properties),
    );
  };

const filteredOf = (grid: SheetGrid): readonly number[] => [...grid.hiddenRows].filter((row) => isFilteredRow(grid, row));

describe("rows hidden by the filter of a sheet", () => {
  test.each([
    [
      "Excel: values",
      '<autoFilter ref="A1:B4"><filterColumn colId="0"><filters><filter val="Sở B"/></filters></filterColumn></autoFilter>',
    ],
    [
      "Excel: days",
      '<autoFilter ref="A1:B4"><filterColumn colId="1"><filters><dateGroupItem year="2026" dateTimeGrouping="year"/></filters></filterColumn></autoFilter>',
    ],
    ["Excel: the largest ten", '<autoFilter ref="$A$1:$B$4"><filterColumn colId="1"><top10 val="10"/></filterColumn></autoFilter>'],
    [
      "Excel: a colour",
      '<autoFilter ref="A1:B4"><filterColumn colId="1"><colorFilter dxfId="0"/></filterColumn><sortState ref="A2:B4"/></autoFilter>',
    ],
    [
      "LibreOffice: a condition",
      '<autoFilter ref="A1:B4"><filterColumn colId="0" hiddenButton="0"><customFilters and="true"><customFilter operator="notEqual" val=" "/></customFilters></filterColumn></autoFilter>',
    ],
    [
      "WPS: with an empty list of extensions",
      '<autoFilter ref="A1:B4"><filterColumn colId="0"><customFilters><customFilter operator="equal" val="Sở B"/></customFilters></filterColumn><extLst/></autoFilter>',
    ],
  ])("%s", async (_program, xml) => {
    const { grid } = await read(inSheet(xml));
    expect(grid.filteredAreas).toEqual([{ top: 0, left: 0, bottom: 3, right: 1 }]);
    expect(filteredOf(grid)).toEqual([2]);
    expect([...grid.hiddenRows]).toEqual([2, 4]);
  });

  test("an advanced filter leaves the mode and the name of its range alone", async () => {
    const name =
      '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">\'Dự toán\'!$A$1:$B$10</definedName></definedNames>';
    const named = (parts: Map<string, string>): void => {
      const workbook = parts.get("xl/workbook.xml")!.replace(/<definedNames>.*<\/definedNames>/, "");
      parts.set("xl/workbook.xml", workbook.replace("</sheets>", `</sheets>${name}`));
    };
    const inForce = await read((parts) => {
      named(parts);
      inSheet("", '<sheetPr filterMode="1"/>')(parts);
    });
    expect(filteredOf(inForce.grid)).toEqual([2, 4]);
    // Cleared since: Excel leaves the name where it is.
    expect(filteredOf((await read(named)).grid)).toEqual([]);
  });
});

describe("rows hidden by hand", () => {
  test.each([
    ["beside a filter without a criterion", '<autoFilter ref="A1:B10"/>'],
    ["beside one that only lacks a button", '<autoFilter ref="A1:B10"><filterColumn colId="0" hiddenButton="1"/></autoFilter>'],
    [
      "beside the filter of a view that somebody saved",
      '<customSheetViews><customSheetView guid="{00000000-0000-0000-0000-000000000001}"><autoFilter ref="A1:B10"><filterColumn colId="0"><filters><filter val="x"/></filters></filterColumn></autoFilter></customSheetView></customSheetViews>',
    ],
    [
      "beside one whose range cannot be",
      '<autoFilter ref="#REF!"><filterColumn colId="0"><filters><filter val="x"/></filters></filterColumn></autoFilter>',
    ],
  ])("%s", async (_what, xml) => {
    const { grid } = await read(inSheet(xml));
    expect(filteredOf(grid)).toEqual([]);
    expect([...grid.hiddenRows]).toEqual([2, 4]);
  });
});

describe("rows hidden by the filter of a table", () => {
  const withTable =
    (filter: string) =>
    (parts: Map<string, string>): void => {
      parts.set(
        "xl/tables/table1.xml",
        `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="Bang1" displayName="Bảng_1" ref="A1:B6" totalsRowCount="1">${filter}<tableColumns count="2"><tableColumn id="1" name="a"/><tableColumn id="2" name="b"/></tableColumns></table>`,
      );
      parts.set(
        "xl/worksheets/_rels/sheet1.xml.rels",
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/lost.xml"/></Relationships>',
      );
    };

  test("with a criterion", async () => {
    const { file, grid } = await read(
      withTable(
        '<autoFilter ref="A1:B5"><filterColumn colId="0"><filters blank="1"><filter val="Sở B"/></filters></filterColumn></autoFilter>',
      ),
    );
    expect(file.filters).toEqual([
      { area: { top: 0, left: 0, rows: 5, columns: 2 }, table: "Bảng_1", criteria: [{ column: 0, values: ["", "Sở B"] }] },
    ]);
    expect(filteredOf(grid)).toEqual([2, 4]);
  });

  test("without one, or without buttons", async () => {
    expect(filteredOf((await read(withTable('<autoFilter ref="A1:B5"/>'))).grid)).toEqual([]);
    expect((await read(withTable(""))).file.filters).toEqual([]);
  });
});

test("our own files keep the filter of a sheet with its values", async () => {
  const filter: FilterFile = {
    area: { top: 0, left: 0, rows: 4, columns: 2 },
    table: undefined,
    criteria: [{ column: 0, values: ["Sở B", "a & b"] }],
  };
  const result = await readXlsx(await writeXlsx(workbookOf({ name: "Dự toán", cells, rows: hiddenRows, filters: [filter] })));
  expect(result.ok && result.value.sheets[0]?.filters).toEqual([filter]);
});
