/**
 * Several appendices in one file, made as the command line makes it: a workbook, a Word document and a PDF, printed and measured appendix by appendix.
 * All pages are drawn in reports/print-several. Skipped where LibreOffice or poppler are missing.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Appendix } from "../../src/core/plan/appendix";
import type { OutKind } from "../../src/embedded/cli/out-kind";
import { makeAppendixFile } from "../../src/embedded/cli/make-appendix-file";
import { printCases } from "./cases";
import { expectedDocument, expectedSheet } from "./expected-paper";
import type { ExpectedPaper } from "./expected-paper";
import type { Leniency } from "./faults-of-paper";
import { faultsOfPaper, faultsOfTitles } from "./faults-of-paper";
import { convertAll, missingPrograms } from "./office";
import { pagesOfPdf } from "./pages-of-pdf";
import type { PrintedPage } from "./printed-page";

const missing = missingPrograms();
const printTest = missing.length === 0 ? test : test.skip;
const named = (what: string): string => (missing.length === 0 ? what : `${what} (skipped: ${missing.join(", ")} not installed)`);
const reports = path.resolve(__dirname, "../../reports/print-several");

/** Of the shapes that are printed one by one: upright and broad, one page and many, other units, types and signatures, one behind the other. */
const shapes = ["sau-muoi-ba-dong", "giay-ngang", "mot-dong", "tam-cot", "nhom-hai-cap", "trieu-dong"];
const appendices = shapes.map((name, index): Appendix => {
  const [appendix] = printCases.find((each) => each.name === name)!.appendices;
  return { ...appendix!, title: `${appendix!.title}: phần ${String(index + 1)}`, options: { ...appendix!.options, numeral: index + 1 } };
});

let folder = "";
const files = { xlsx: "so-tinh", docx: "van-ban", pdf: "ban-in" } as const;
const printed: Partial<Record<OutKind, string>> = {};

beforeAll(async () => {
  if (missing.length > 0) return;
  folder = mkdtempSync(path.join(tmpdir(), "phuluc-several-"));
  rmSync(reports, { recursive: true, force: true });
  for (const kind of ["xlsx", "docx", "pdf"] as const) {
    const made = await makeAppendixFile(appendices, kind);
    if (!made.ok) throw new Error(made.problem.kind);
    expect(made.value.built).toHaveLength(appendices.length);
    writeFileSync(path.join(folder, `${files[kind]}.${kind}`), made.value.bytes);
  }
  const converted = convertAll(folder, "x", "pdf", "converted");
  printed.xlsx = path.join(converted, `${files.xlsx}.pdf`);
  printed.docx = path.join(converted, `${files.docx}.pdf`);
  printed.pdf = path.join(folder, `${files.pdf}.pdf`);
}, 200_000);

afterAll(() => {
  if (folder !== "") rmSync(folder, { recursive: true, force: true });
});

const tight: Leniency = { blankPoints: () => 16.8 };
const excelAir: Leniency = { blankPoints: (lines) => 18.25 + lines * 2.5 };

/** From each page that begins as an appendix does to before the next such page. */
function parted(pages: readonly PrintedPage[], expected: readonly ExpectedPaper[]): readonly (readonly PrintedPage[])[] {
  const firsts = expected.map((each) => pages.findIndex((page) => faultsOfTitles(page, each).length === 0));
  expect(firsts[0]).toBe(0);
  expect([...firsts].sort((one, other) => one - other)).toEqual(firsts);
  return firsts.map((first, index) => pages.slice(first, firsts[index + 1]));
}

printTest.each<[OutKind, (appendix: Appendix) => ExpectedPaper, Leniency]>([
  ["xlsx", (appendix) => expectedSheet(appendix, "excel"), excelAir],
  ["docx", expectedDocument, tight],
  ["pdf", (appendix) => expectedSheet(appendix, "libreoffice"), tight],
])(
  named("%s: each appendix begins a page of its own, with its own paper, header, page numbers, total and words"),
  (kind, expectedOf, leniency) => {
    const expected = appendices.map(expectedOf);
    const parts = parted(pagesOfPdf(printed[kind]!, reports), expected);
    expect(parts.map((pages, index) => faultsOfPaper(pages, expected[index]!, leniency))).toEqual(appendices.map(() => []));
    expect(parts.filter((pages) => pages.length > 1).length).toBeGreaterThan(2);
  },
  100_000,
);
