/** Where Excel refuses, the stand-in refuses with the same code, at the same statement, and what came before has happened. */
import { onSheet, readRange, refusal, standIn } from "../stand-in";

const current = standIn();

const tooLong = "Một tên trang tính dài quá ba mươi mốt ký tự";

describe("a sheet's name", () => {
  test.each(["", tooLong, "a/b", "a\\b", "a?", "a*", "[a]", "a:b", "'a", "a'"])("%p is refused", async (name) => {
    expect(await refusal(onSheet((sheet) => (sheet.name = name)))).toMatchObject({ code: "InvalidArgument" });
    expect(current.workbook.sheets.map((sheet) => sheet.name)).toEqual(["Sheet1"]);
  });

  test("of 31 characters is taken, of 32 refused", async () => {
    await onSheet((sheet) => (sheet.name = "a".repeat(31)));
    expect(current.workbook.activeSheet.name).toHaveLength(31);
    expect((await refusal(onSheet((sheet) => (sheet.name = "b".repeat(32))))).code).toBe("InvalidArgument");
  });

  test("that another sheet has, in other letters, is taken already", async () => {
    const adding = Excel.run(async (context) => {
      context.workbook.worksheets.add("SHEET1");
      await context.sync();
    });
    expect((await refusal(adding)).code).toBe("ItemAlreadyExists");
  });
});

test("an array of another shape than the range", async () => {
  const wrong = [[[1, 2]], [[1], [2], [3]], [[1], [2, 3]]];
  for (const values of wrong)
    expect((await refusal(onSheet((sheet) => (sheet.getRange("A1:A2").values = values)))).code).toBe("InvalidArgument");
  expect(current.workbook.activeSheet.usedArea).toBeUndefined();
});

test("one bad value, and nothing of the whole array is written", async () => {
  const writing = onSheet((sheet) => (sheet.getRange("A1:A2").values = [[1], ["=SUM("]]));
  expect((await refusal(writing)).code).toBe("InvalidArgument");
  expect(current.workbook.activeSheet.usedArea).toBeUndefined();
});

test.each(["=1+", "=(1", '="a', "=SUM(1))"])("%p is no formula", async (formula) => {
  expect((await refusal(onSheet((sheet) => (sheet.getRange("A1").formulas = [[formula]])))).code).toBe("InvalidArgument");
});

test("an address that is none", async () => {
  for (const address of ["A0", "1A", "XFE1", "A1048577", "Khong_co", "A1:"]) {
    const reading = onSheet((sheet) => sheet.getRange(address).load("address"));
    expect(await refusal(reading)).toMatchObject({ code: "InvalidArgument" });
  }
});

test("a row higher than 409 points", async () => {
  await onSheet((sheet) => (sheet.getRange("1:1").format.rowHeight = 409));
  expect(current.workbook.activeSheet.rowHeightPoints(0)).toBe(409);
  for (const height of [409.5, -1])
    expect((await refusal(onSheet((sheet) => (sheet.getRange("1:1").format.rowHeight = height)))).code).toBe("InvalidArgument");
});

test("a sheet that is not there: the error names the statement, what came before it has happened, what comes behind has not", async () => {
  const running = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[1]];
    context.workbook.worksheets.getItem("Khác").getRange("A1").values = [[2]];
    context.workbook.worksheets.getItem("Sheet1").getRange("A2").values = [[3]];
    await context.sync();
  });
  const { code, statement } = await refusal(running);
  expect(code).toBe("ItemNotFound");
  expect(statement).toContain("getItem");
  expect(await readRange("A1:A2", "values")).toEqual([[1], [""]]);
});

test("a null object tells that it is one, and so does what hangs on it", async () => {
  await Excel.run(async (context) => {
    const missing = context.workbook.worksheets.getItemOrNullObject("Khác");
    const name = missing.names.getItemOrNullObject("x");
    const there = context.workbook.worksheets.getItemOrNullObject("sheet1");
    await context.sync();
    expect([missing.isNullObject, name.isNullObject, there.isNullObject]).toEqual([true, true, false]);
  });
});

test("changing a null object", async () => {
  const changing = Excel.run(async (context) => {
    context.workbook.worksheets.getItemOrNullObject("Khác").delete();
    await context.sync();
  });
  expect((await refusal(changing)).code).toBe("InvalidObjectPath");
});

test("a property that was not loaded", async () => {
  const reading = Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("address");
    await context.sync();
    return range.values;
  });
  expect((await refusal(reading)).code).toBe("PropertyNotLoaded");
});

test("a protected sheet: at the action that would change a cell", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A1").values = [[1]];
    sheet.protection.protect();
  });
  const changes: ((sheet: Excel.Worksheet) => unknown)[] = [
    (sheet) => (sheet.getRange("A1").values = [[2]]),
    (sheet) => (sheet.getRange("A1").format.font.bold = true),
    (sheet) => (sheet.getRange("A1").format.rowHeight = 30),
    (sheet) => {
      sheet.getRange("A1:B1").merge();
    },
    (sheet) => {
      sheet.getRange("A1").clear();
    },
    (sheet) => sheet.getRange("1:1").insert("Down"),
  ];
  for (const change of changes) expect((await refusal(onSheet((sheet) => void change(sheet)))).code).toBe("AccessDenied");
  expect(await readRange("A1", "values")).toEqual([[1]]);
  await onSheet((sheet) => {
    sheet.protection.unprotect();
    sheet.getRange("A1").values = [[2]];
  });
  expect(await readRange("A1", "values")).toEqual([[2]]);
});

test("while a cell is being edited: refused, or served afterwards where that was asked for", async () => {
  current.workbook.editing = true;
  const refused = await refusal(onSheet((sheet) => (sheet.getRange("A1").values = [[1]])));
  expect(refused.code).toBe("InvalidOperationInCellEditMode");

  let done = false;
  const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[2]];
    await context.sync();
    done = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(done).toBe(false);
  current.workbook.editing = false;
  await waiting;
  expect(await readRange("A1", "values")).toEqual([[2]]);
});

test("a request of more than 5 MB changes nothing", async () => {
  const text = "x".repeat(32_000);
  const writing = onSheet((sheet) => {
    sheet.getRange("A1").values = [[1]];
    sheet.getRange("B1:B170").values = Array.from({ length: 170 }, () => [text]);
  });
  expect((await refusal(writing)).code).toBe("RequestPayloadSizeLimitExceeded");
  expect(current.workbook.activeSheet.usedArea).toBeUndefined();
});

test("an answer of more than 5 MB", async () => {
  const text = "x".repeat(32_000);
  for (const column of ["A", "B"])
    await onSheet((sheet) => (sheet.getRange(`${column}1:${column}100`).values = text as unknown as string[][]));
  expect((await refusal(readRange("A1:B100", "values"))).code).toBe("ResponsePayloadSizeLimitExceeded");
  expect(await readRange("A1:A100", "values")).toHaveLength(100);
});

test("reading more than five million cells", async () => {
  expect((await refusal(readRange("A:E", "values"))).code).toBe("ResponsePayloadSizeLimitExceeded");
});

test("a text of more than 32,767 characters", async () => {
  await onSheet((sheet) => (sheet.getRange("A1").values = [["x".repeat(32_767)]]));
  expect((await refusal(onSheet((sheet) => (sheet.getRange("A1").values = [["x".repeat(32_768)]])))).code).toBe("InvalidArgument");
});

test("the last visible sheet can neither be deleted nor hidden", async () => {
  expect(
    (
      await refusal(
        onSheet((sheet) => {
          sheet.delete();
        }),
      )
    ).code,
  ).toBe("InvalidOperation");
  expect((await refusal(onSheet((sheet) => (sheet.visibility = "Hidden")))).code).toBe("InvalidOperation");
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("Khác");
    context.workbook.worksheets.getItem("Sheet1").delete();
    await context.sync();
  });
  expect(current.workbook.sheets.map((sheet) => sheet.name)).toEqual(["Khác"]);
});

test("a merge that cuts another one", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A1:B1").merge();
  });
  expect(
    (
      await refusal(
        onSheet((sheet) => {
          sheet.getRange("B1:C1").merge();
        }),
      )
    ).code,
  ).toBe("InvalidArgument");
});

describe("members that the stand-in does not have are refused, never ignored", () => {
  test.each<[string, (sheet: Excel.Worksheet) => unknown]>([
    ["a property that is set", (sheet) => (sheet.tabColor = "#FF0000")],
    ["a property that is loaded", (sheet) => sheet.load("standardWidth")],
    ["an object", (sheet) => sheet.charts.load("count")],
    [
      "a method",
      (sheet) => {
        sheet.getRange("A1").copyFrom("B1");
      },
    ],
    ["a method that gives an object", (sheet) => sheet.getRange("A1").getSurroundingRegion().load("address")],
    ["a property within a format", (sheet) => (sheet.getRange("A1").format.font.strikethrough = true)],
  ])("%s", async (_, use) => {
    expect((await refusal(onSheet((sheet) => void use(sheet)))).code).toBe("ApiNotFound");
  });

  test("what only exists in JavaScript is no member", async () => {
    for (const member of ["constructor", "toString", "__proto__"]) {
      const loading = onSheet((sheet) => sheet.load(member as keyof Excel.Worksheet));
      expect((await refusal(loading)).code).toBe("ApiNotFound");
    }
  });

  test("a property that Excel only reads", async () => {
    const setting = onSheet((sheet) => {
      // The library's own types forbid it; a request can be made all the same.
      sheet.getRange("A1").set({ address: "B1" } as Excel.Interfaces.RangeUpdateData);
    });
    expect((await refusal(setting)).code).toBe("InvalidArgument");
  });

  test("a kind of border, an alignment and a paper that Excel knows and the stand-in does not", async () => {
    expect((await refusal(onSheet((sheet) => (sheet.getRange("A1").format.horizontalAlignment = "Fill")))).code).toBe("NotImplemented");
    expect((await refusal(onSheet((sheet) => (sheet.pageLayout.paperSize = "A5")))).code).toBe("NotImplemented");
    expect((await refusal(onSheet((sheet) => sheet.getRange("A1:B2").insert("Down")))).code).toBe("NotImplemented");
  });
});
