/** Custom functions among other formulas: nested, recomputed, renamed, undone, and not there at all. */
import { onSheet, readRange, standIn } from "../embedded/stand-in";
import { functionsFile } from "./functions-file";
import { associateFunctions, standInWithFunctions } from "./with-functions";

async function valueOf(address: string): Promise<unknown> {
  return (await readRange(address, "values"))[0]?.[0];
}

describe("with the add-in", () => {
  const current = standInWithFunctions();

  test("a call stands inside other functions, and they inside it", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1:A2").values = [[1_000_000], [500_000]];
      sheet.getRange("B1:B5").formulas = [
        ['="Bằng chữ: "&PHULUC.DOCSOTIEN(SUM(A1:A2))&"./."'],
        ["=LEN(PHULUC.DOCSOTIEN(A1))"],
        ['=IF(PHULUC.LAYSOTIEN("1,5 triệu")=A1+A2,"đúng","sai")'],
        ["=PHULUC.CONGSOTIEN(A1:A2)-SUM(A1:A2)"],
        ['=PHULUC.DOCSOTIEN(PHULUC.CONGSOTIEN(A1:A2)+PHULUC.LAYSOTIEN("(500.000)"))'],
      ];
    });
    expect(await readRange("B1:B5", "values")).toEqual([
      ["Bằng chữ: Một triệu năm trăm nghìn đồng./."],
      ["Một triệu đồng".length],
      ["đúng"],
      [0],
      ["Một triệu đồng"],
    ]);
  });

  test("follows its precedents, through cells that hold calls themselves", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1").values = [["1,5 triệu"]];
      sheet.getRange("B1:D1").formulas = [["=PHULUC.LAYSOTIEN(A1)", "=B1*2", "=PHULUC.DOCSOTIEN(C1)"]];
    });
    expect(await valueOf("D1")).toBe("Ba triệu đồng");
    await onSheet((sheet) => {
      sheet.getRange("A1").values = [["2 triệu"]];
    });
    expect(await valueOf("D1")).toBe("Bốn triệu đồng");
    current.workbook.undo();
    expect(await valueOf("D1")).toBe("Ba triệu đồng");
  });

  test("a chain against the reading order settles", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1:A4").formulas = [["=PHULUC.LAYSOTIEN(A2)+1"], ["=PHULUC.LAYSOTIEN(A3)+1"], ["=PHULUC.LAYSOTIEN(A4)+1"], ["=1"]];
    });
    expect(await valueOf("A1")).toBe(4);
  });

  test("rows that are inserted move its arguments, a sheet's new name too", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1:A2").values = [[5], ["'6"]];
      sheet.getRange("B9").formulas = [["=PHULUC.CONGSOTIEN(Sheet1!A1:A2)"]];
      sheet.getRange("2:2").insert("Down");
      sheet.getRange("A2").values = [[100]];
      sheet.name = "Quý 1 (nháp)";
    });
    expect(await valueOf("B10")).toBe(111);
  });

  test("a defined name is an argument", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1:A3").values = [[1], [2], ["'3"]];
      sheet.context.workbook.names.add("KinhPhi", sheet.getRange("A1:A3"));
      sheet.getRange("B1:B2").formulas = [["=PHULUC.CONGSOTIEN(KinhPhi)"], ["=PHULUC.CONGSOTIEN(KhongCo)"]];
    });
    expect(await readRange("B1:B2", "values")).toEqual([[6], ["#NAME?"]]);
  });

  test("an error in an argument is the result, without a call", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1:A2").formulas = [["=1/0"], ["=2"]];
      sheet.getRange("B1:B3").formulas = [["=PHULUC.DOCSOTIEN(A1)"], ["=PHULUC.CONGSOTIEN(A1:A2)"], ["=IFERROR(PHULUC.DOCSOTIEN(A1/2),0)"]];
    });
    expect(await readRange("B1:B3", "values")).toEqual([["#DIV/0!"], ["#DIV/0!"], [0]]);
  });

  test("a formula that is taken away leaves nothing behind", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1:B1").formulas = [["=PHULUC.LAYSOTIEN(5)", "=A1+1"]];
    });
    expect(await valueOf("B1")).toBe(6);
    await onSheet((sheet) => {
      sheet.getRange("A1").clear("Contents");
    });
    expect(await valueOf("B1")).toBe(1);
    await onSheet((sheet) => {
      sheet.getRange("A1").values = [[8]];
    });
    expect(await valueOf("B1")).toBe(9);
  });

  test("a cell that refers to itself ends", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1").formulas = [["=PHULUC.LAYSOTIEN(A1)+1"]];
    });
    expect(typeof (await valueOf("A1"))).toBe("number");
  });

  test("a person sees it with semicolons", () => {
    const { workbook } = current;
    expect(workbook.enter(workbook.activeSheet, 0, 0, '=PHULUC.DOCSOTIEN(1,5;"triệu đồng")').ok).toBe(true);
    expect(workbook.activeSheet.cell(0, 0)).toMatchObject({
      kind: "text",
      text: "Một triệu năm trăm nghìn đồng",
      formulaBar: '=PHULUC.DOCSOTIEN(1,5;"triệu đồng")',
    });
  });
});

describe("without the add-in", () => {
  const current = standIn();

  test("shows #NAME? until its functions have come, and tells who watches", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1:A2").formulas = [["=PHULUC.DOCSOTIEN(5)"], ['=IFERROR(PHULUC.DOCSOTIEN(5),"chưa có")']];
    });
    expect(await readRange("A1:A2", "values")).toEqual([["#NAME?"], ["chưa có"]]);

    let told = 0;
    current.workbook.subscribe(() => (told += 1));
    current.workbook.functions.declare("PHULUC", await functionsFile());
    expect(await valueOf("A1")).toBe("#NAME?");
    await associateFunctions();
    expect(await readRange("A1:A2", "values")).toEqual([["Năm đồng"], ["Năm đồng"]]);
    expect(told).toBeGreaterThan(0);
  });
});
