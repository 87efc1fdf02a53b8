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

const taskTable = (...rows: readonly (readonly (string | number)[])[]): readonly (readonly (string | number)[])[] => [
  ["", "", "", "", "Đơn vị tính: đồng"],
  ["Stt", "Nội dung", "Cơ quan chủ trì", "Thời gian thực hiện", "Kinh phí"],
  ...rows,
];
const hall = [1, "Thuê hội trường tổng kết", "Sở Nội vụ", "Quý IV/2025", 12_000_000];
const print = [2, "In tài liệu tuyên truyền", "Sở Tư pháp", "Quý II/2025", 8_500_000];
const contest = [3, "Tổ chức hội thi tìm hiểu", "Sở Y tế", "Quý III/2025", 6_000_000];

describe("--before", () => {
  test("what changed since, the largest money first, the total to the last đồng", async () => {
    const before = await save("hom-qua.xlsx", taskTable(hall, print, ["", "Tổng cộng", "", "", 20_500_000]));
    const now = await save(
      "hom-nay.xlsx",
      taskTable(["1", ...print.slice(1, 4), 8_600_000], ["2", ...contest.slice(1)], ["", "Tổng cộng", "", "", 14_600_000]),
    );
    const run = await runPhuluc(["check", now, "--before", before]);
    expect(run).toMatchObject({ code: 0, stderr: "" });
    const at = run.stdout.indexOf('So "hom-nay.xlsx" với bản trước "hom-qua.xlsx":');
    expect(at).toBeGreaterThan(0);
    expect(run.stdout.slice(at).split("\n").slice(2)).toEqual([
      '  - Tổng cột "Kinh phí" từ 20.500.000 đồng thành 14.600.000 đồng, giảm 5.900.000 đồng. Các dòng thay đổi cộng lại đúng bằng số này.',
      '  - Bỏ dòng "Thuê hội trường tổng kết": "Cơ quan chủ trì" "Sở Nội vụ"; "Thời gian thực hiện" "Quý IV/2025"; "Kinh phí" 12.000.000 đồng.',
      '  - Thêm dòng "Tổ chức hội thi tìm hiểu": "Cơ quan chủ trì" "Sở Y tế"; "Thời gian thực hiện" "Quý III/2025"; "Kinh phí" 6.000.000 đồng.',
      '  - Dòng "In tài liệu tuyên truyền": "Kinh phí" từ 8.500.000 đồng thành 8.600.000 đồng (tăng 100.000 đồng).',
      "",
    ]);
  });

  test("--json: the facts and the sentences in the line of the file", async () => {
    const before = await save("hom-qua.xlsx", taskTable(hall, print));
    const now = await save("hom-nay.xlsx", taskTable(print, hall), "Trang khác");
    const run = await runPhuluc(["check", now, "--before", before, "--json", "--lang", "en"]);
    expect(JSON.parse(run.stdout)).toMatchObject({
      file: now,
      versions: {
        before,
        tables: [{ same: 2, changes: [], totals: [{ heading: "Kinh phí", change: "0", message: expect.stringMatching(/unchanged/) }] }],
        addedTables: [],
        removedTables: [],
      },
    });
  });

  test("two versions without a table", async () => {
    const empty = await save("trong.xlsx", [["Chỉ có một dòng chữ"]]);
    const run = await runPhuluc(["check", empty, "--before", empty]);
    expect(run).toMatchObject({ code: 0, stderr: "" });
    expect(run.stdout).toMatch(/Cả hai bản không có bảng số liệu nào để so\.\n$/);
  });

  test("takes one file, and refuses a version that it cannot read", async () => {
    const file = await save("mot.xlsx", taskTable(hall));
    expectRefusal(await runPhuluc(["check", file, file, "--before", file]), /--before so một tệp/);
    expectRefusal(await runPhuluc(["check", file, "--before", path.join(folder(), "thieu.xlsx")]), /Không tìm thấy tệp .*thieu\.xlsx/);
  });
});

describe("--plan", () => {
  const plan = [
    "KẾ HOẠCH TUYÊN TRUYỀN NĂM 2025",
    ...[hall, print, contest].flatMap(([ordinal, content, lead, time, cost]) => [
      `${String(ordinal)}. ${String(content)}`,
      `- Cơ quan chủ trì: ${String(lead)}`,
      `- Thời gian thực hiện: ${String(time)}`,
      `- Kinh phí: ${String(cost)} đồng`,
    ]),
  ].join("\n");
  const withPlan = async (...rows: readonly (readonly (string | number)[])[]): Promise<readonly string[]> => {
    writeFileSync(path.join(folder(), "ke-hoach.txt"), plan);
    const run = await runPhuluc([
      "check",
      await save("phu-luc.xlsx", taskTable(...rows)),
      "--plan",
      path.join(folder(), "ke-hoach.txt"),
      "--json",
    ]);
    const { findings } = JSON.parse(run.stdout) as Answer;
    const about = findings.filter(({ rule }) => rule === "plan-differs");
    expect(run.code).toBe(about.length > 0 ? 1 : 0);
    return about.map(({ cell: where, message }) => `${where} ${message}`);
  };

  test("an appendix that says the same, in another order", async () => {
    expect(await withPlan([1, ...print.slice(1)], [2, ...hall.slice(1)], contest)).toEqual([]);
  });

  test("another cost, lead and time, at their cells; a task that the appendix lacks; one that the plan lacks", async () => {
    expect(
      await withPlan(
        [1, "Thuê hội trường tổng kết", "Sở Xây dựng", "Quý IV/2025", 12_500_000],
        [2, ...print.slice(1, 3), "Quý I/2025", 8_500_000],
        [3, "Mua tủ sách cho cán bộ xã", "Sở Y tế", "Quý III/2025", 1_000_000],
      ),
    ).toEqual([
      'C3 Dòng "Thuê hội trường tổng kết", cơ quan chủ trì: phụ lục ghi "Sở Xây dựng", kế hoạch ghi "Sở Nội vụ". Thống nhất hai văn bản.',
      'E3 Kinh phí ("Thuê hội trường tổng kết"): phụ lục ghi 12.500.000 đồng, kế hoạch ghi 12.000.000 đồng. Thống nhất hai văn bản.',
      'D4 Dòng "In tài liệu tuyên truyền", thời gian: phụ lục ghi "Quý I/2025", kế hoạch ghi "Quý II/2025". Thống nhất hai văn bản.',
      'B5 Dòng "Mua tủ sách cho cán bộ xã" có trong phụ lục, không thấy trong kế hoạch. Bỏ dòng này, hoặc bổ sung vào kế hoạch.',
      'B5 Kế hoạch có nhiệm vụ "Tổ chức hội thi tìm hiểu", phụ lục không có. Thêm dòng này vào phụ lục, hoặc sửa kế hoạch.',
    ]);
  });

  test("a plan that cannot be read is refused before anything is said", async () => {
    const file = await save("mot.xlsx", taskTable(hall));
    expectRefusal(await runPhuluc(["check", file, "--plan", path.join(folder(), "thieu.docx")]), /Không tìm thấy tệp .*thieu\.docx/);
    expectRefusal(await runPhuluc(["check", file, "--plan", folder()]), /là thư mục/);
  });
});
