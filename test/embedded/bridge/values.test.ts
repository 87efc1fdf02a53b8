/** What is written is read back as Excel reads it: the API speaks en-US, texts are parsed, what was marked as text stays text. */
import { onSheet, readRange, standIn } from "../stand-in";

const current = standIn();

test("numbers, texts, truth values and formulas are read back", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A1:B3").values = [
      [1, "phụ lục"],
      [true, 2.5],
      ["=A1+B2", '=IF(A2,"đúng","sai")'],
    ];
  });
  expect(await readRange("A1:B3", "values")).toEqual([
    [1, "phụ lục"],
    [true, 2.5],
    [3.5, "đúng"],
  ]);
  expect(await readRange("A3:B4", "formulas")).toEqual([
    ["=A1+B2", '=IF(A2,"đúng","sai")'],
    ["", ""],
  ]);
  expect(await readRange("A1:B4", "valueTypes")).toEqual([
    ["Double", "String"],
    ["Boolean", "Double"],
    ["Double", "String"],
    ["Empty", "Empty"],
  ]);
});

test.each([
  ["01", 1, "General"],
  ["1,234", 1234, "#,##0"],
  ["5%", 0.05, "0%"],
  ["6/2025", 45809, "mmm-yy"],
  ["2025-03-15", 45731, "m/d/yyyy"],
  ["3/15/2025", 45731, "m/d/yyyy"],
  ["1e5", 100000, "0.00E+00"],
  ["(12)", -12, "General"],
  ["true", true, "General"],
  ["12345678901234567", 12345678901234500, "General"],
])("the text %p in a plain cell becomes %p under %p", async (typed, value, format) => {
  await onSheet((sheet) => (sheet.getRange("A1").values = [[typed]]));
  expect(await readRange("A1", "values")).toEqual([[value]]);
  expect(await readRange("A1", "numberFormat")).toEqual([[format]]);
});

test.each(["1.234.567", "Quý II/2020", "13/25/2025", "1,5", "31/4/2025", "12.5OO"])("%p stays text", async (typed) => {
  await onSheet((sheet) => (sheet.getRange("A1").values = [[typed]]));
  expect(await readRange("A1", "values")).toEqual([[typed]]);
});

test.each(["01", "6/2025", "=1+1", "+84", "-x", "@a", "TRUE", "1e5"])(
  "%p behind an apostrophe is text, the apostrophe no part of it",
  async (text) => {
    await onSheet((sheet) => (sheet.getRange("A1").values = [[`'${text}`]]));
    expect(await readRange("A1", "values")).toEqual([[text]]);
    expect(await readRange("A1", "valueTypes")).toEqual([["String"]]);
    expect(current.workbook.toFile().sheets[0]?.cells[0]).toMatchObject({ value: text, style: { quotePrefix: true } });
    expect(current.workbook.toFile().sheets[0]?.cells[0]).not.toHaveProperty("formula");
  },
);

test("a number over a text takes the apostrophe's mark away", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A1").values = [["'01"]];
    sheet.getRange("A1").values = [[7]];
  });
  expect(current.workbook.toFile().sheets[0]?.cells).toMatchObject([{ value: 7, style: { quotePrefix: false } }]);
});

test.each(["01", "=1+1", "6/2025", "-5"])("%p in a cell formatted as text stays text", async (text) => {
  await onSheet((sheet) => {
    sheet.getRange("A1").numberFormat = [["@"]];
    sheet.getRange("A1").values = [[text]];
  });
  expect(await readRange("A1", "values")).toEqual([[text]]);
  expect(await readRange("A1", "formulas")).toEqual([[text]]);
});

test("text that looks like a number or a formula is text for formulas, too", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A1:A3").values = [["'5"], ["'=1+1"], [2]];
    sheet.getRange("B1:B3").formulas = [["=SUM(A1:A3)"], ["=LEN(A2)"], ["=ISTEXT(A1)"]];
  });
  expect(await readRange("B1:B3", "values")).toEqual([[2], [4], [true]]);
});

test("one value fills the range, null leaves a cell alone, an empty text clears it", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A1:B2").values = 7 as unknown as number[][];
    sheet.getRange("A1:B1").values = [[null, ""]];
  });
  expect(await readRange("A1:B2", "values")).toEqual([
    [7, ""],
    [7, 7],
  ]);
});

test("formulas follow what they refer to, over sheets whose names need apostrophes", async () => {
  await onSheet((sheet) => {
    sheet.name = "Phụ lục năm 2026";
    sheet.getRange("A1:A3").values = [[200000000], [1], ["=SUM(A1:A2)"]];
  });
  await Excel.run(async (context) => {
    const other = context.workbook.worksheets.add("It's");
    other.getRange("A1").formulas = [["='Phụ lục năm 2026'!A3*2"]];
    context.workbook.worksheets.getItem("Phụ lục năm 2026").getRange("A1").values = [[5]];
    const result = other.getRange("A1").load("values");
    await context.sync();
    expect(result.values).toEqual([[12]]);
  });
});

test("results are exact to fifteen digits, errors keep their names", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A1:A6").formulas = [["=123456789012345"], ["=0.1+0.2"], ["=1/0"], ["=KHONG_CO(1)"], ["=-1/3"], ["=1E20+1"]];
  });
  expect(await readRange("A1:A6", "values")).toEqual([[123456789012345], [0.3], ["#DIV/0!"], ["#NAME?"], [-0.333333333333333], [1e20]]);
});

test("text is what a vi-VN Excel shows", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A1:C1").numberFormat = [["#,##0", "0.00", "dd/mm/yyyy"]];
    sheet.getRange("A1:C1").values = [[1234567, 1.005, 45731]];
  });
  expect(await readRange("A1:C1", "text")).toEqual([["1.234.567", "1,01", "15/03/2025"]]);
});

test("merging keeps the value at the top left, and later values for the hidden cells are dropped", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A1:B2").values = [
      [1, 2],
      [3, 4],
    ];
    sheet.getRange("A1:B2").merge();
    sheet.getRange("A1:B2").values = [
      [5, 6],
      [7, 8],
    ];
  });
  expect(await readRange("A1:B2", "values")).toEqual([
    [5, ""],
    ["", ""],
  ]);
  expect(current.workbook.activeSheet.merges).toEqual([{ top: 0, left: 0, rows: 2, columns: 2 }]);
  await onSheet((sheet) => sheet.getRange("B2").unmerge());
  expect(current.workbook.activeSheet.merges).toEqual([]);
});

test("across merges each row by itself", async () => {
  await onSheet((sheet) => sheet.getRange("A1:C2").merge(true));
  expect(current.workbook.activeSheet.merges).toEqual([
    { top: 0, left: 0, rows: 1, columns: 3 },
    { top: 1, left: 0, rows: 1, columns: 3 },
  ]);
});

test("clear takes contents, formats or both", async () => {
  const fill = (sheet: Excel.Worksheet): void => {
    sheet.getRange("A1").values = [[1]];
    sheet.getRange("A1").format.font.bold = true;
  };
  await onSheet((sheet) => {
    fill(sheet);
    sheet.getRange("A1").clear("Contents");
  });
  expect(current.workbook.activeSheet.cell(0, 0)).toMatchObject({ kind: "empty", style: { font: { bold: true } } });
  await onSheet((sheet) => {
    fill(sheet);
    sheet.getRange("A1").clear("Formats");
  });
  expect(current.workbook.activeSheet.cell(0, 0)).toMatchObject({ text: "1", style: { font: { bold: false } } });
  await onSheet((sheet) => sheet.getRange().clear());
  expect(current.workbook.activeSheet.usedArea).toBeUndefined();
});
