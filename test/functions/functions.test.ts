/** The custom functions as an officer uses them: typed into cells of the stand-in. */
import { functions } from "../../src/text/vi/functions";
import { vi } from "../../src/text/vi";
import { onSheet, readRange } from "../embedded/stand-in";
import { standInWithFunctions } from "./with-functions";

const current = standInWithFunctions();

async function result(formula: string, cells: Readonly<Record<string, unknown>> = {}): Promise<unknown> {
  await onSheet((sheet) => {
    for (const [address, value] of Object.entries(cells)) sheet.getRange(address).values = [[value]];
    sheet.getRange("H20").formulas = [[formula]];
  });
  return (await readRange("H20", "values"))[0]?.[0];
}

/** The sentence that Excel shows beside #VALUE!. */
function sentence(name: string, ...given: readonly unknown[]): string | undefined {
  try {
    current.workbook.functions.find(name)?.run(...given);
  } catch (error) {
    expect(error).toBeInstanceOf(CustomFunctions.Error);
    expect((error as CustomFunctions.Error).code).toBe("#VALUE!");
    return (error as CustomFunctions.Error).message;
  }
  throw new Error("No error");
}

describe("PHULUC.DOCSOTIEN", () => {
  test.each([
    ["=PHULUC.DOCSOTIEN(1500000)", "Một triệu năm trăm nghìn đồng"],
    ["=PHULUC.DOCSOTIEN(0)", "Không đồng"],
    ["=PHULUC.DOCSOTIEN(-5000)", "Âm năm nghìn đồng"],
    ['=PHULUC.DOCSOTIEN("1,5 tỷ đồng")', "Một tỷ năm trăm triệu đồng"],
    ['=PHULUC.DOCSOTIEN(1.5,"triệu đồng")', "Một triệu năm trăm nghìn đồng"],
    ['=PHULUC.DOCSOTIEN(200,"nghìn")', "Hai trăm nghìn đồng"],
    ['=PHULUC.DOCSOTIEN(104000,,"lẻ, ngàn, bốn, tỉ, chẵn")', "Một trăm lẻ bốn ngàn đồng chẵn"],
    ['=PHULUC.DOCSOTIEN(21,"đồng","chữ hoa; ./.")', "HAI MƯƠI MỐT ĐỒNG./."],
    ['=PHULUC.DOCSOTIEN("123.456.789.012.345.678")', expect.stringMatching(/^Một trăm hai mươi ba triệu .* đồng$/)],
    ["=PHULUC.DOCSOTIEN(0.1+0.2+0.7)", "Một đồng"],
    ["=phuluc.docsotien(7)", "Bảy đồng"],
  ])("%s", async (formula, words) => {
    expect(await result(formula)).toEqual(words);
  });

  test("takes the unit line of the table as its unit", async () => {
    expect(await result("=PHULUC.DOCSOTIEN(B2,A1)", { A1: "(Đơn vị tính: triệu đồng)", B2: 12 })).toBe("Mười hai triệu đồng");
  });

  test("shows nothing beside an empty cell and an empty text", async () => {
    expect(await result("=PHULUC.DOCSOTIEN(B2)")).toBe("");
    expect(await result("=PHULUC.DOCSOTIEN(B2)", { B2: "'" })).toBe("");
  });

  test.each([
    ["1,5 tỷ 1,5 tỷ", vi.amounts.problem({ kind: "not-an-amount", text: "1,5 tỷ 1,5 tỷ" })],
    [true, vi.amounts.problem({ kind: "not-an-amount", text: "TRUE" })],
    [1.5, vi.amounts.problem({ kind: "fraction-of-dong", text: "1,5" })],
    [1e-7, vi.amounts.problem({ kind: "fraction-of-dong", text: "1e-7" })],
    [1e15, functions.digitsLost],
    ["1".repeat(28), vi.amounts.tooLargeToSpeak],
  ])("%s is #VALUE!: %s", async (value, said) => {
    expect(await result("=PHULUC.DOCSOTIEN(B2)", { B2: typeof value === "string" ? `'${value}` : value })).toBe("#VALUE!");
    expect(sentence("PHULUC.DOCSOTIEN", value, null, null)).toBe(said);
  });

  test("the largest number that a cell holds exactly is read", async () => {
    expect(await result("=PHULUC.DOCSOTIEN(999999999999999)")).toMatch(/^Chín trăm chín mươi chín nghìn .* đồng$/);
  });

  test("says what unit or way of writing it does not know", () => {
    expect(sentence("PHULUC.DOCSOTIEN", 1, "tỷ đồng", null)).toBe(functions.notAUnit("tỷ đồng"));
    expect(sentence("PHULUC.DOCSOTIEN", 1, null, "lẻ, to")).toBe(functions.unknownOption("to"));
  });
});

test.each(["", "đồng", "Đồng Việt Nam", "vnđ", "dong"])("unit %j is đồng", async (unit) => {
  expect(await result(`=PHULUC.LAYSOTIEN("5","${unit}")+PHULUC.DOICHUTHANHSO("năm","${unit}")`)).toBe(10);
});

test.each(["nghìn", "ngàn đồng", "nghin", "1.000 đồng", "ĐVT: nghìn đồng", "1000"])("unit %j is nghìn đồng", async (unit) => {
  expect(await result(`=PHULUC.LAYSOTIEN("5000 đồng","${unit}")`)).toBe(5);
});

test.each(["triệu", "trieu dong", "1.000.000 đồng", "Đơn vị: triệu đồng"])("unit %j is triệu đồng", async (unit) => {
  expect(await result(`=PHULUC.LAYSOTIEN("2,5 tỷ","${unit}")`)).toBe(2500);
});

describe("PHULUC.DOICHUTHANHSO", () => {
  test.each<[string, unknown]>([
    ['=PHULUC.DOICHUTHANHSO("Bằng chữ: Hai trăm triệu đồng chẵn./.")', 200_000_000],
    ['=PHULUC.DOICHUTHANHSO("một triệu rưỡi")', "#VALUE!"],
    ['=PHULUC.DOICHUTHANHSO("hai tỷ đồng","triệu đồng")', 2000],
    ['=PHULUC.DOICHUTHANHSO("một triệu tỷ đồng")', "1.000.000.000.000.000"],
    ["=PHULUC.DOICHUTHANHSO(B2)", ""],
  ])("%s", async (formula, value) => {
    expect(await result(formula)).toBe(value);
  });

  test("reads back what DOCSOTIEN wrote", async () => {
    expect(await result("=PHULUC.DOICHUTHANHSO(PHULUC.DOCSOTIEN(1502189))")).toBe(1_502_189);
  });

  test("names the word that does not fit", () => {
    expect(sentence("PHULUC.DOICHUTHANHSO", "hai mươi đống", null)).toBe('Từ thứ 3 ("đống") không khớp cách đọc số.');
  });
});

describe("PHULUC.LAYSOTIEN", () => {
  test.each<[string, unknown]>([
    ['=PHULUC.LAYSOTIEN("1,5 tỷ đồng")', 1_500_000_000],
    ['=PHULUC.LAYSOTIEN("200.000.000đ")', 200_000_000],
    ['=PHULUC.LAYSOTIEN("(1.000)")', -1000],
    ["=PHULUC.LAYSOTIEN(1234)", 1234],
    ['=PHULUC.LAYSOTIEN("1500","nghìn đồng")', 1500],
    ['=PHULUC.LAYSOTIEN("1,5 triệu","nghìn đồng")', 1500],
    ['=PHULUC.LAYSOTIEN("500 đồng","nghìn đồng")', 0.5],
    ['=PHULUC.LAYSOTIEN("999.999.999.999.999")', 999_999_999_999_999],
    ['=PHULUC.LAYSOTIEN("1.000.000.000.000.000")', "1.000.000.000.000.000"],
    ['=PHULUC.LAYSOTIEN("-")', ""],
    ['=PHULUC.LAYSOTIEN("12.5OO.000")', "#VALUE!"],
  ])("%s", async (formula, value) => {
    expect(await result(formula)).toBe(value);
  });
});

describe("PHULUC.CONGSOTIEN", () => {
  const sumOf = (column: readonly unknown[], formula = "=PHULUC.CONGSOTIEN(B1:B9)"): Promise<unknown> =>
    result(formula, Object.fromEntries(column.map((value, row) => [`B${row + 1}`, value])));

  test("adds numbers, numbers stored as text, and amounts as typed", async () => {
    expect(await sumOf([100, "'200", "'1.000.000", "", "1,5 tỷ", "'-", "hai trăm nghìn"])).toBe(1_501_200_300);
  });

  test("leaves out headings and remarks, as SUM does", async () => {
    expect(await sumOf(["Kinh phí", "Năm", "Không sử dụng kinh phí", true, 5])).toBe(5);
  });

  test("adds exactly beyond 15 digits", async () => {
    expect(await sumOf(["'9.007.199.254.740.993", "'0", 1])).toBe("9.007.199.254.740.994");
    expect(await sumOf(["'9.007.199.254.740.993", "'-9.007.199.254.740.992", 0])).toBe(1);
  });

  test("counts in the table's unit", async () => {
    expect(await sumOf([1.5, "2,25", "500 nghìn"], '=PHULUC.CONGSOTIEN(B1:B9,"triệu đồng")')).toBe(4.25);
  });

  test("what some entries prove settles an ambiguous one", async () => {
    expect(await sumOf(["'1,500", "'2,000,000"], '=PHULUC.CONGSOTIEN(B1:B9,"nghìn đồng")')).toBe(2_001_500);
    expect(await sumOf(["'1,500", ""], '=PHULUC.CONGSOTIEN(B1:B9,"nghìn đồng")')).toBe("#VALUE!");
  });

  test("names the place of what it cannot read", () => {
    const problem = vi.amounts.problem({ kind: "date", text: "12/5/2020" });
    expect(
      sentence(
        "PHULUC.CONGSOTIEN",
        [
          [1, 2],
          ["", "12/5/2020"],
        ],
        null,
      ),
    ).toBe(`Dòng 2, cột 2 của vùng: ${problem}`);
    expect(sentence("PHULUC.CONGSOTIEN", [[1e15]], null)).toBe(`Dòng 1, cột 1 của vùng: ${functions.digitsLost}`);
  });

  test("adds whole columns, another sheet and a single value", async () => {
    expect(await sumOf([1, 2, 3], "=PHULUC.CONGSOTIEN(B:B)")).toBe(6);
    expect(await sumOf([1, 2, 3], "=PHULUC.CONGSOTIEN(Sheet1!B1:B2)")).toBe(3);
    expect(await sumOf([1, 2, 3], "=PHULUC.CONGSOTIEN(7)")).toBe(7);
  });
});
