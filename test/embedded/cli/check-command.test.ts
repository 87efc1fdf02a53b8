import { writeFileSync } from "node:fs";
import path from "node:path";
import type { CellFile } from "../../../src/documents/xlsx/workbook-file";
import { writeXlsx } from "../../../src/documents/xlsx/write-xlsx";
import { cell, plainStyle, workbookOf } from "../../documents/xlsx/sample-workbook";
import { expectRefusal, runPhuluc, useFolder } from "./run-phuluc";

const folder = useFolder();

interface Answer {
  readonly file: string;
  readonly tables: readonly { readonly sheet: string; readonly range: string; readonly groups: number; readonly items: number }[];
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly sheet: string;
    readonly cell: string;
    readonly cells: readonly string[];
    readonly message: string;
    readonly stated?: string;
    readonly computed?: string;
    readonly fix: boolean;
  }[];
}

/** A workbook with one table; texts that begin with "=" are formulas with the result behind "->". */
async function save(name: string, rows: readonly (readonly (string | number)[])[], sheet = "Phụ lục"): Promise<string> {
  const cells = rows.flatMap((line, row) =>
    line.flatMap((value, column): readonly CellFile[] => {
      if (value === "") return [];
      if (typeof value === "number" || !value.startsWith("=")) return [cell(row, column, value)];
      const [formula = "", result = ""] = value.split("->");
      return [{ row, column, value: Number(result), formula: formula.trim(), style: plainStyle }];
    }),
  );
  const file = path.join(folder(), name);
  writeFileSync(file, await writeXlsx(workbookOf({ name: sheet, cells })));
  return file;
}

const table = (total: string | number): readonly (readonly (string | number)[])[] => [
  ["", "", "Đơn vị tính: đồng"],
  ["Stt", "Nội dung", "Kinh phí"],
  [1, "Thuê hội trường", 12_000_000],
  [2, "In tài liệu", 8_500_000],
  [3, "Thù lao báo cáo viên", 6_000_000],
  ["", "Tổng cộng", total],
];

test("a wrong total: exit code 1, one object a line with the cell, the figures and a sentence", async () => {
  const file = await save("sai.xlsx", table("=SUM(C3:C4) -> 20500000"));
  const run = await runPhuluc(["check", file, "--json"]);
  expect(run).toMatchObject({ code: 1, stderr: "" });
  expect(run.stdout).toMatch(/^\{.*\}\n$/);
  const answer = JSON.parse(run.stdout) as Answer;
  expect(answer.file).toBe(file);
  expect(answer.tables).toEqual([{ sheet: "Phụ lục", range: "A2:C6", groups: 0, items: 3 }]);
  expect(answer.findings[0]).toEqual({
    rule: "row-left-out",
    severity: "error",
    sheet: "Phụ lục",
    cell: "C6",
    cells: ["C6", "C5", "C3:C5"],
    stated: "20500000",
    computed: "26500000",
    difference: "6000000",
    message: expect.stringMatching(/bỏ sót 1 dòng: ô C5/),
    fix: true,
  });
});

test("a right one: exit code 0, and what was understood is said", async () => {
  const file = await save("dung.xlsx", table("=SUM(C3:C5) -> 26500000"));
  const run = await runPhuluc(["check", file]);
  expect(run).toMatchObject({ code: 0, stderr: "" });
  expect(run.stdout).toMatch(/^"dung\.xlsx": 0 điểm sai/);
  expect(run.stdout).toMatch(/bảng A2:C6\. Hiểu là: 3 khoản\./);
});

test("several files are several lines, in their order; one error is enough for exit code 1", async () => {
  const files = [await save("a.xlsx", table(26_500_000)), await save("b.xlsx", table(26_600_000))];
  const run = await runPhuluc(["check", ...files, "--json", "--lang", "en"]);
  expect(run.code).toBe(1);
  const answers = run.stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Answer);
  expect(answers.map(({ file }) => file)).toEqual(files);
  const errors = answers.map(({ findings }) =>
    findings.filter(({ severity }) => severity === "error").map(({ rule, cell: where }) => `${rule} ${where}`),
  );
  expect(errors).toEqual([[], ["total-differs C6"]]);
  expect(answers[1]?.findings[0]?.message).toMatch(/^The total .* says 26\.600\.000, its rows add up to 26\.500\.000/);
});

test("--sheet looks at one sheet, whatever its capitals", async () => {
  const file = await save("mot.xlsx", table(26_600_000));
  expect(await runPhuluc(["check", file, "--sheet", "phụ lục"])).toMatchObject({ code: 1 });
  expectRefusal(await runPhuluc(["check", file, "--sheet", "Khác"]), /không có trang tính "Khác".*"Phụ lục"/);
});

test("what cannot be checked is refused in one line, and nothing is said of the others", async () => {
  const good = await save("tot.xlsx", table(26_500_000));
  const old = path.join(folder(), "cu.xls");
  const wide = Array.from("Workbook\0", (letter) => [letter.charCodeAt(0), 0]).flat();
  const bytes = new Uint8Array(1024);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0]);
  bytes.set(wide, 512);
  writeFileSync(old, bytes);
  expectRefusal(await runPhuluc(["check", good, old]), /Excel 97–2003.*Lưu thành.*\.xlsx/);
  const text = path.join(folder(), "chu.xlsx");
  writeFileSync(text, "không phải sổ tính");
  expectRefusal(await runPhuluc(["check", text]), /không phải sổ tính \.xlsx/);
  expectRefusal(await runPhuluc(["check", path.join(folder(), "thieu.xlsx")]), /Không tìm thấy/);
  expectRefusal(await runPhuluc(["check", folder()]), /là thư mục/);
  expectRefusal(await runPhuluc(["check"]), /phuluc check/);
});
