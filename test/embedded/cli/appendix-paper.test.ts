/** `appendix --out` as a Word document and as a PDF, and the options of the form. */
import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { readXlsx } from "../../../src/documents/xlsx/read-xlsx";
import { libreOfficeTest } from "../../documents/xlsx/libreoffice";
import { expectRefusal, run, runPhuluc, projectFolder, useFolder } from "./run-phuluc";
import { tablePlan } from "./sample-plan";

const folder = useFolder();
const inFolder = (name: string): string => path.join(folder(), name);
function planFile(): string {
  const file = inFolder("kế hoạch.txt");
  writeFileSync(file, tablePlan);
  return file;
}

const documentIn = (file: string): string => strFromU8(unzipSync(readFileSync(file))["word/document.xml"]!);

test("--out FILE.docx writes a Word document", async () => {
  const out = inFolder("phụ lục.docx");
  const told = await runPhuluc(["appendix", planFile(), "--out", out]);
  expect(told).toMatchObject({ code: 0, stderr: "", stdout: expect.stringContaining("phụ lục.docx") });
  expect(documentIn(out)).toContain("Bằng chữ: Tám mươi lăm triệu năm trăm nghìn đồng./.");
});

test("the form's options: paper, remarks, number, the Party's form, who signs", async () => {
  const [word, book] = [inFolder("a.docx"), inFolder("a.xlsx")];
  const options = ["--orientation", "landscape", "--remarks", "--numeral", "2", "--form", "party", "--signatures"];
  expect(await runPhuluc(["appendix", planFile(), "--out", word, ...options])).toMatchObject({ code: 0 });
  expect(await runPhuluc(["appendix", planFile(), "--out", book, ...options])).toMatchObject({ code: 0 });
  const xml = documentIn(word);
  for (const text of ["Phụ lục II<", "Ghi chú", "số 07 - KH-SVT, ngày 12-01-2026", "KẾ TOÁN TRƯỞNG", "…, ngày 12 tháng 01 năm 2026"])
    expect(xml).toContain(text);
  expect(xml).toContain('w:orient="landscape"');
  const read = await readXlsx(readFileSync(book));
  const [sheet] = read.ok ? read.value.sheets : [];
  expect(sheet).toMatchObject({ name: "Phụ lục II", page: { orientation: "Landscape", printArea: { columns: 7 } } });
  expect(sheet?.cells.map(({ value }) => value)).toEqual(expect.arrayContaining(["Ghi chú", "KẾ TOÁN TRƯỞNG"]));
});

test.each<[string, readonly string[], RegExp]>([
  ["an orientation", ["--orientation", "ngang"], /"ngang".*landscape/],
  ["a form", ["--form", "nd30"], /"nd30".*party/],
  ["a number", ["--numeral", "II"], /"II".*99/],
])("%s that there is not is refused", async (_, options, sentence) => {
  expectRefusal(await runPhuluc(["appendix", planFile(), "--out", inFolder("a.xlsx"), ...options]), sentence);
  expect(existsSync(inFolder("a.xlsx"))).toBe(false);
});

/** The command in a world where the only LibreOffice is the program at `libreOffice`. */
function runWith(libreOffice: string, typed: readonly string[]): ReturnType<typeof run> {
  const tsx = path.join(projectFolder, "node_modules/.bin/tsx");
  return run("env", [`LIBREOFFICE_PATH=${libreOffice}`, tsx, "src/embedded/cli/main.ts", ...typed], "", projectFolder);
}

test("without LibreOffice a PDF is refused in one line, and nothing is written", async () => {
  const plan = planFile();
  const before = readdirSync(folder());
  expectRefusal(await runWith(inFolder("không có"), ["appendix", plan, "--out", inFolder("a.pdf")]), /LibreOffice.*\.xlsx/);
  expect(readdirSync(folder())).toEqual(before);
});

test("a LibreOffice that makes nothing is refused likewise, and an older PDF stays", async () => {
  mkdirSync(inFolder("bin"));
  writeFileSync(inFolder("bin/soffice"), "#!/bin/sh\nexit 0\n");
  chmodSync(inFolder("bin/soffice"), 0o755);
  const plan = planFile();
  writeFileSync(inFolder("a.pdf"), "cũ");
  expectRefusal(await runWith(inFolder("bin/soffice"), ["appendix", plan, "--out", inFolder("a.pdf")]), /LibreOffice.*\.xlsx/);
  expect(readFileSync(inFolder("a.pdf"), "utf8")).toBe("cũ");
});

libreOfficeTest("--out FILE.pdf writes a PDF of A4 pages", async () => {
  const out = inFolder("phụ lục.pdf");
  const told = await runPhuluc(["appendix", planFile(), "--out", out]);
  expect(told).toMatchObject({ code: 0, stderr: "", stdout: expect.stringContaining("phụ lục.pdf") });
  expect(readFileSync(out).subarray(0, 5).toString()).toBe("%PDF-");
  expect(readdirSync(folder()).sort()).toEqual(["kế hoạch.txt", "phụ lục.pdf"].sort());
  expect(readFileSync(out, "latin1")).toMatch(/\/MediaBox ?\[ ?0 0 595\.\d+ 841\.\d+ ?\]/);
});
