import { chmodSync, mkdirSync, readFileSync, readdirSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import path from "node:path";
import { zipSync } from "fflate";
import { readXlsx } from "../../../src/documents/xlsx/read-xlsx";
import { docxOfText } from "../../documents/docx/docx-of-text";
import type { Mark } from "../../documents/pdf/make-pdf";
import { makePdf } from "../../documents/pdf/make-pdf";
import { expectRefusal, projectFolder, run, runPhuluc, useFolder } from "./run-phuluc";
import { bodyPlan, tablePlan } from "./sample-plan";

const folder = useFolder();
const inFolder = (name: string): string => path.join(folder(), name);

function planFile(content: string | Uint8Array, name = "kế hoạch.txt"): string {
  const file = inFolder(name);
  writeFileSync(file, content);
  return file;
}

/** A file with a size and nothing on the disk. */
function hugeFile(): string {
  const file = planFile("", "lớn.docx");
  truncateSync(file, 200 * 1024 * 1024);
  return file;
}

test("--json gives the rows in the shape that the contract names", async () => {
  const answer = await runPhuluc(["appendix", planFile(tablePlan), "--json"]);
  expect(answer).toMatchObject({ code: 0, stderr: "" });
  const { notices, ...json } = JSON.parse(answer.stdout) as { notices: unknown };
  expect(json).toEqual({
    title: expect.stringMatching(/số hóa tài liệu/i),
    attachedTo: "Kế hoạch số 07/KH-SVT ngày 12 tháng 01 năm 2026 của Sở Văn thư tỉnh Hương Giang",
    unit: "đồng",
    rows: [
      {
        ordinal: "01",
        content: "Rà soát kho tài liệu giấy của các phòng chuyên môn, lập danh sách cần số hóa trước.",
        leads: ["Phòng Lưu trữ"],
        cooperators: ["Văn phòng Sở", "Phòng Kế hoạch - Tài chính"],
        timeframe: { text: "Quý I/2026", from: "2026-01-01", to: "2026-03-31" },
        cost: null,
      },
      {
        ordinal: "02",
        content: "Thuê máy quét khổ lớn và tập huấn người dùng.",
        leads: ["Văn phòng Sở"],
        cooperators: [],
        timeframe: { text: "Tháng 5/2026", from: "2026-05-01", to: "2026-05-31" },
        cost: "85500000",
      },
    ],
    total: "85500000",
    words: "Tám mươi lăm triệu năm trăm nghìn đồng",
  });
  expect(notices).toEqual([]);
});

test("a plan without a table gives its tasks, a total of nothing, and what it is attached to", async () => {
  const { stdout } = await runPhuluc(["appendix", planFile(bodyPlan), "--json"]);
  const json = JSON.parse(stdout) as { rows: { cost: string | null }[]; total: string; words: string; attachedTo: string };
  expect(json.rows.map(({ cost }) => cost)).toEqual([null, null]);
  expect(json).toMatchObject({ total: "0", words: "Không đồng", attachedTo: expect.stringContaining("07/KH-SVT") });
});

test("an appendix is held against its plan in another file", async () => {
  const appendix = planFile(
    [
      "| Stt | Nội dung | Cơ quan chủ trì | Thời gian thực hiện | Kinh phí (đồng) |",
      "| 1 | Thuê máy quét khổ lớn | Văn phòng Sở | Quý II/2026 | 85.500.000 |",
    ].join("\n"),
    "phụ lục.txt",
  );
  const plan = planFile(
    "KẾ HOẠCH\nNăm 2026\n\n1. Thuê máy quét khổ lớn\nĐơn vị chủ trì: Văn phòng Sở\nThời gian thực hiện: Quý III/2026\n",
    "thân.txt",
  );
  const { code, stdout } = await runPhuluc(["appendix", appendix, "--against", plan, "--json"]);
  const { notices } = JSON.parse(stdout) as { notices: { code: string; row: number | null; message: string }[] };
  expect(code).toBe(0);
  expect(notices.filter((notice) => notice.code === "sources-differ")).toEqual([
    { code: "sources-differ", row: 1, message: expect.stringContaining("Quý III/2026") },
  ]);
  expectRefusal(await runPhuluc(["appendix", appendix, "--against", inFolder("không có.txt")]), /không có\.txt/);
  expectRefusal(await runPhuluc(["appendix", appendix, "--against", planFile("Chưa có gì.", "trống.txt")]), /Tệp để đối chiếu/);
});

test("the source can be chosen, and a source that the text lacks is refused", async () => {
  const { stdout } = await runPhuluc(["appendix", planFile(tablePlan), "--json", "--source", "body"]);
  expect((JSON.parse(stdout) as { rows: { cost: string | null }[] }).rows.map(({ cost }) => cost)).toEqual([null, null]);
  expectRefusal(await runPhuluc(["appendix", planFile(bodyPlan), "--source", "appendix"]), /--source body/);
});

test("every notice is told, with its row, in the language asked for", async () => {
  const file = planFile(
    tablePlan
      .replace("| Tổng cộng |  |  |  |  | 85.500.000 |", "| Tổng cộng |  |  |  |  | 85.600.000 |")
      .replace(
        "| 02 | Thuê máy quét khổ lớn và tập huấn người dùng. | Văn phòng Sở |",
        "| 02 | Thuê máy quét khổ lớn và tập huấn người dùng. |  |",
      ),
  );
  const vietnamese = JSON.parse((await runPhuluc(["appendix", file, "--json"])).stdout) as {
    notices: { code: string; row: number | null; message: string }[];
  };
  expect(vietnamese.notices).toContainEqual({
    code: "total-differs",
    row: null,
    message: expect.stringMatching(/85\.600\.000.*85\.500\.000/),
  });
  expect(vietnamese.notices).toContainEqual({ code: "no-lead", row: 2, message: expect.stringMatching(/./) });
  const english = JSON.parse((await runPhuluc(["appendix", file, "--json", "--lang", "en"])).stdout) as typeof vietnamese;
  expect(english.notices.map(({ code, row }) => ({ code, row }))).toEqual(vietnamese.notices.map(({ code, row }) => ({ code, row })));
  for (const [index, { message }] of english.notices.entries()) expect(message).not.toBe(vietnamese.notices[index]?.message);
});

test("without --json a person is told what was read and what to look at", async () => {
  const told = await runPhuluc(["appendix", planFile(tablePlan.replace("| 85.500.000 |\n| Tổng", "| 85.5OO.000 |\n| Tổng"))]);
  expect(told).toMatchObject({ code: 0, stderr: "" });
  expect(told.stdout).toMatch(/2 nhiệm vụ/);
  expect(told.stdout).toMatch(/85\.5OO\.000/);
  expect(told.stdout).toMatch(/--out/);
});

test.each<[string, () => string, RegExp]>([
  ["a file that is not there", () => inFolder("không có.txt"), /"[^"]*không có\.txt"/],
  ["a folder", () => folder(), /thư mục/],
  ["an empty file", () => planFile(""), /"kế hoạch\.txt"/],
  ["nothing but spaces", () => planFile(" \n\u00a0\n"), /"kế hoạch\.txt"/],
  ["a binary named .txt", () => planFile(new Uint8Array(5000).map((_, at) => (at * 7919) % 256)), /kế hoạch\.txt/],
  ["a Word file that was cut", () => planFile(docxOfText(tablePlan, "typed").slice(0, -100), "kế hoạch.docx"), /hỏng hoặc bị cắt/],
  ["an old Word file", () => planFile(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), "kế hoạch.doc"), /\.doc.*Lưu thành.*\.docx/],
  [
    "a workbook named .docx",
    () => planFile(zipSync({ "xl/workbook.xml": new Uint8Array() }), "kế hoạch.docx"),
    /mang đuôi \.docx nhưng là sổ tính.*Excel/,
  ],
  ["RTF", () => planFile("{\\rtf1 a}", "kế hoạch.rtf"), /RTF.*\.docx/],
  ["a picture", () => planFile(new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), "kế hoạch.jpg"), /là ảnh/],
  ["a PDF that was cut", () => planFile("%PDF-1.7\n", "kế hoạch.pdf"), /hỏng hoặc bị cắt/],
  ["a scan", () => planFile(makePdf([{ marks: [] }]), "kế hoạch.pdf"), /ảnh chụp.*1 trang.*OCR/],
  ["a text without a task", () => planFile("Hôm nay trời đẹp.\nMai cũng thế.\n"), /nhiệm vụ/],
  ["5 MB on one line", () => planFile("a".repeat(5_000_000)), /5\.000\.000/],
  ["200 MB, by its size and without reading it", () => hugeFile(), /có 200 MB/],
  ["11 MB", () => planFile("dòng\n".repeat(2_000_000)), /MB/],
])("%s is refused: one line, nothing printed, nothing written", async (_, file, sentence) => {
  const plan = file();
  const before = readdirSync(folder());
  expectRefusal(await runPhuluc(["appendix", plan, "--json", "--out", inFolder("phụ lục.xlsx")]), sentence);
  expect(readdirSync(folder())).toEqual(before);
});

test.each<[string, () => string]>([
  ["as a Word file", () => planFile(docxOfText(tablePlan, "automatic"), "kế hoạch.docx")],
  ["as a Word file with another name", () => planFile(docxOfText(tablePlan, "typed"), "kế hoạch.txt")],
  ["as a page", () => planFile(htmlOf(tablePlan), "kế hoạch.html")],
])("the plan %s gives the rows of its text", async (_, file) => {
  const rows = async (plan: string): Promise<unknown> => {
    const {
      title,
      attachedTo,
      rows: found,
      total,
    } = JSON.parse((await runPhuluc(["appendix", plan, "--json"])).stdout) as Record<string, unknown>;
    return { title, attachedTo, found, total };
  };
  expect(await rows(file())).toEqual(await rows(planFile(tablePlan)));
});

/** The text as a word processor would save it as a page: a paragraph a line, the bars as a table. */
function htmlOf(text: string): string {
  const lines = text.split("\n").map((line) => {
    if (!line.startsWith("|")) return `<p>${line}</p>`;
    if (line.startsWith("| ---")) return "";
    return `<tr>${line
      .slice(1, -1)
      .split("|")
      .map((cell) => `<td>${cell.trim()}</td>`)
      .join("")}</tr>`;
  });
  return `<!DOCTYPE html><meta charset="utf-8">${lines.join("\n").replace(/<tr>[^]*<\/tr>/, "<table>$&</table>")}`;
}

test("a PDF gives its rows, and says where it had to guess", async () => {
  const at = (text: string, x: number, y: number): Mark => ({ text, x, y });
  const row = (y: number, ...texts: readonly string[]): readonly Mark[] =>
    texts.map((text, index) => at(text, [60, 100, 260, 380, 470][index] ?? 0, y));
  const pages = [
    {
      marks: [
        at("Đơn vị tính: đồng", 60, 800),
        ...row(760, "Stt", "Nội dung", "Chủ trì", "Thời gian", "Kinh phí"),
        ...row(730, "1", "Tổ chức tập huấn", "Sở Nội vụ", "Quý I/2026", "5.000.000"),
        ...row(700, "2", "In tài liệu", "Văn phòng", "Quý II/2026", "1.000.000"),
      ],
    },
  ];
  const { stdout } = await runPhuluc(["appendix", planFile(makePdf(pages), "kế hoạch.pdf"), "--json"]);
  const answer = JSON.parse(stdout) as { readonly rows: readonly unknown[]; readonly notices: readonly { readonly code: string }[] };
  expect(answer.rows).toMatchObject([
    { ordinal: "1", content: "Tổ chức tập huấn", leads: ["Sở Nội vụ"], cost: "5000000" },
    { ordinal: "2", content: "In tài liệu", leads: ["Văn phòng"], cost: "1000000" },
  ]);
  expect(answer.notices.map(({ code }) => code)).toContain("columns-from-places");
});

test("a file name with a line break is still one line", async () => {
  expectRefusal(await runPhuluc(["appendix", inFolder("a\nb.txt")]), /a b\.txt/);
});

test.each<[string, readonly string[], RegExp]>([
  ["an unknown option", ["--ra"], /"--ra".*--out/],
  ["a second plan", ["b.txt"], /"b\.txt"/],
  ["an unknown source", ["--source", "table"], /"table".*body/],
  ["an unknown unit", ["--unit", "usd"], /"usd".*trieu/],
  ["a value where none belongs", ["--json=1"], /--json/],
])("%s is refused", async (_, extra, sentence) => {
  expectRefusal(await runPhuluc(["appendix", planFile(tablePlan), ...extra]), sentence);
});

test.each<[string, () => string, RegExp]>([
  ["a place that does not exist", () => inFolder("không có/a.xlsx"), /thư mục/],
  ["another kind of file", () => inFolder("a.csv"), /\.xlsx/],
  [
    "a folder",
    () => {
      mkdirSync(inFolder("a.xlsx"));
      return inFolder("a.xlsx");
    },
    /thư mục/,
  ],
])("--out with %s is refused", async (_, out, sentence) => {
  const plan = planFile(tablePlan);
  const file = out();
  const before = readdirSync(folder());
  expectRefusal(await runPhuluc(["appendix", plan, "--out", file]), sentence);
  expect(readdirSync(folder())).toEqual(before);
});

test("--out onto the plan itself is refused, also through a link", async () => {
  const plan = planFile(tablePlan, "kế hoạch.xlsx");
  symlinkSync(plan, inFolder("lối tắt.xlsx"));
  expectRefusal(await runPhuluc(["appendix", plan, "--out", plan]), /kế hoạch/);
  expectRefusal(await runPhuluc(["appendix", plan, "--out", inFolder("lối tắt.xlsx")]), /kế hoạch/);
  expect(readFileSync(plan, "utf8")).toBe(tablePlan);
});

const asRoot = process.getuid?.() === 0;
(asRoot ? test.skip : test)(
  `--out into a folder that may not be written is refused${asRoot ? " (skipped: root may write everywhere)" : ""}`,
  async () => {
    const plan = planFile(tablePlan);
    mkdirSync(inFolder("khóa"));
    chmodSync(inFolder("khóa"), 0o500);
    expectRefusal(await runPhuluc(["appendix", plan, "--out", inFolder("khóa/a.xlsx")]), /quyền|phép/);
  },
);

test("the workbook replaces an older file, holds one sheet, and nothing is left beside it", async () => {
  const plan = planFile(tablePlan);
  const out = inFolder("phụ lục.xlsx");
  writeFileSync(out, "cũ");
  const told = await runPhuluc(["appendix", plan, "--out", out]);
  expect(told).toMatchObject({ code: 0, stderr: "", stdout: expect.stringContaining("phụ lục.xlsx") });
  expect(readdirSync(folder()).sort()).toEqual(["kế hoạch.txt", "phụ lục.xlsx"].sort());
  const read = await readXlsx(readFileSync(out));
  expect(read.ok && read.value.sheets.map(({ name }) => name)).toEqual(["Phụ lục"]);
  const cells = read.ok ? (read.value.sheets[0]?.cells ?? []) : [];
  expect(cells.map(({ value }) => value)).toContain(85_500_000);
  expect(cells.find(({ formula }) => formula?.startsWith("=SUM"))?.value).toBe(85_500_000);
  expect(cells.find(({ value }) => typeof value === "string" && value.includes("Bằng chữ"))?.value).toBe(
    "Bằng chữ: Tám mươi lăm triệu năm trăm nghìn đồng./.",
  );
});

test("the same plan gives the same bytes", async () => {
  const plan = planFile(tablePlan);
  await runPhuluc(["appendix", plan, "--out", inFolder("a.xlsx")]);
  await runPhuluc(["appendix", plan, "--out", inFolder("b.xlsx")]);
  expect(readFileSync(inFolder("a.xlsx")).equals(readFileSync(inFolder("b.xlsx")))).toBe(true);
});

test("the unit of money is the sheet's, and the rows stay in đồng", async () => {
  const out = inFolder("a.xlsx");
  const { stdout } = await runPhuluc(["appendix", planFile(tablePlan), "--out", out, "--unit", "nghin", "--json"]);
  expect((JSON.parse(stdout) as { total: string }).total).toBe("85500000");
  const read = await readXlsx(readFileSync(out));
  expect(read.ok && read.value.sheets[0]?.cells.map(({ value }) => value)).toContain(85_500);
});

test("names of files are taken from the folder in which npm was called", async () => {
  planFile(tablePlan, "a.txt");
  const called = await run("npm", ["--prefix", projectFolder, "run", "-s", "phuluc", "--", "appendix", "a.txt", "--json"], "", folder());
  expect(called).toMatchObject({ code: 0 });
});
