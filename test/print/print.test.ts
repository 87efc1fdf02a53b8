/**
 * The appendix on paper: sheets and Word documents printed by LibreOffice, and the PDF measured. All pages are drawn together in reports/print, for eyes.
 * Skipped where LibreOffice or poppler are missing.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { writeDocx } from "../../src/documents/docx-writer/write-docx";
import { readXlsx } from "../../src/documents/xlsx/read-xlsx";
import { writeXlsx } from "../../src/documents/xlsx/write-xlsx";
import { buildWorkbook } from "../../src/embedded/cli/build-workbook";
import { describeAppendix } from "../../src/sheet/describe-appendix";
import { describeDocument } from "../../src/sheet/describe-document";
import { paginate } from "../../src/sheet/paginate";
import { automaticHeights } from "./automatic-heights";
import { printCases } from "./cases";
import type { ExpectedPaper } from "./expected-paper";
import { expectedDocument, expectedSheet } from "./expected-paper";
import type { Leniency } from "./faults-of-paper";
import { faultsOfPaper } from "./faults-of-paper";
import { ask, convertAll, missingPrograms } from "./office";
import { pagesOfPdf } from "./pages-of-pdf";
import type { PrintedPage } from "./printed-page";

const missing = missingPrograms();
const printTest = missing.length === 0 ? test : test.skip;
const named = (what: string): string => (missing.length === 0 ? what : `${what} (skipped: ${missing.join(", ")} not installed)`);

const reports = path.resolve(__dirname, "../../reports/print");
let folder = "";
let printed = "";

/** What is printed: made for LibreOffice (as --out FILE.pdf does), made for Excel, and Word's. */
const kinds = ["sheet", "excel", "word"] as const;
type Kind = (typeof kinds)[number];

/** A line of 12 points. */
const lineBlank: Leniency = { blankPoints: () => 13.3 };
/** Where a line is full to a quarter of a hundredth nobody can tell whether it breaks: the row then has a line and its padding to spare, never too little. */
const tight: Leniency = { blankPoints: () => 16.8 };
/** Excel's lines are 2.4 points higher than LibreOffice's and a little shorter, so that there may be one more of them: that air is Excel's own. */
const excelAir: Leniency = { blankPoints: (lines) => 18.25 + lines * 2.5 };

beforeAll(async () => {
  if (missing.length > 0) return;
  folder = mkdtempSync(path.join(tmpdir(), "phuluc-print-"));
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  for (const { name, appendices } of printCases) {
    for (const [kind, program] of [
      ["sheet", "libreoffice"],
      ["excel", "excel"],
    ] as const) {
      const built = await buildWorkbook(appendices, program);
      if (!built.ok) throw new Error(built.problem.kind);
      writeFileSync(path.join(folder, `${name}.${kind}.xlsx`), built.value.bytes);
    }
    appendices.forEach((appendix, index) => {
      writeFileSync(path.join(folder, `${name}.word${String(index)}.docx`), writeDocx(describeDocument(appendix)));
    });
  }
  writeFileSync(path.join(folder, "hong.xlsx"), await spoiltWorkbook());
  printed = convertAll(folder, "x", "pdf", "pdf");
}, 300_000);

afterAll(() => {
  if (folder !== "") rmSync(folder, { recursive: true, force: true });
});

const pagesOf = (name: string): readonly PrintedPage[] => pagesOfPdf(path.join(printed, `${name}.pdf`), reports);

/** The paper of each appendix of a case, one after the other. */
function papersOf(kind: Kind, name: string): readonly { readonly pages: readonly PrintedPage[]; readonly expected: ExpectedPaper }[] {
  const { appendices } = printCases.find((each) => each.name === name)!;
  if (kind === "word")
    return appendices.map((appendix, index) => ({ pages: pagesOf(`${name}.word${String(index)}`), expected: expectedDocument(appendix) }));
  const pages = pagesOf(`${name}.${kind}`);
  const program = kind === "excel" ? "excel" : "libreoffice";
  let first = 0;
  return appendices.map((appendix, index) => {
    const expected = expectedSheet(appendix, program);
    const end = index === appendices.length - 1 ? pages.length : first + paginate(describeAppendix(appendix, program)).length;
    const own = pages.slice(first, end);
    first = end;
    return { pages: own, expected };
  });
}

describe.each(kinds)("%s", (kind) => {
  printTest.each(printCases.map(({ name }) => name))(
    named("%s: size, margins, type, numbers, header, rows, cells, ending"),
    (name) => {
      for (const { pages, expected } of papersOf(kind, name))
        expect(faultsOfPaper(pages, expected, kind === "excel" ? excelAir : tight)).toEqual([]);
    },
    60_000,
  );
});

printTest(
  named("the blank share of a row is under one line in 99 % of rows, on sheets and in Word"),
  () => {
    let rows = 0;
    let blank = 0;
    // The longest one repeats its rows: it costs half of the time and shows nothing more.
    for (const { name } of printCases.filter(({ appendices }) => appendices.every(({ tasks }) => tasks.length < 100)))
      for (const kind of ["sheet", "word"] as const)
        for (const { pages, expected } of papersOf(kind, name)) {
          rows += expected.rows.length;
          blank += faultsOfPaper(pages, expected, lineBlank).filter((fault) => fault.includes("are blank")).length;
        }
    expect(rows).toBeGreaterThan(700);
    expect(blank / rows).toBeLessThan(0.01);
  },
  90_000,
);

printTest(
  named("only Times New Roman's own metrics are printed, embedded"),
  () => {
    for (const { name } of printCases)
      for (const kind of ["sheet", "word0"]) {
        const [, , ...fonts] = ask("pdffonts", path.join(printed, `${name}.${kind}.pdf`))
          .trimEnd()
          .split("\n");
        expect(fonts.length).toBeGreaterThan(0);
        for (const font of fonts) expect(font).toMatch(/^[A-Z]{6}\+(?:LiberationSerif|Tinos|TimesNewRoman)\S*\s.*\s+yes yes (?:yes|no)\s/);
      }
  },
  60_000,
);

printTest(
  named("row heights are those that LibreOffice would choose, give or take a line, for 95 % of rows"),
  () => {
    const differences = automaticHeights(
      folder,
      printCases.map(({ name, appendices }) => ({
        file: `${name}.sheet`,
        sheets: appendices.map((each) => describeAppendix(each, "libreoffice")),
      })),
    );
    expect(differences.length).toBeGreaterThan(900);
    const within = differences.filter((lines) => Math.abs(lines) <= 1).length;
    expect(within / differences.length).toBeGreaterThanOrEqual(0.95);
    // LibreOffice fits rows on its screen, whose lines may be one more; that no text is cut is measured on the paper.
    expect(Math.min(...differences)).toBeGreaterThanOrEqual(-1);
  },
  120_000,
);

/** Rows of one line's height, a wider left margin and no number: the measuring itself must find it. */
async function spoiltWorkbook(): Promise<Uint8Array> {
  const { appendices } = printCases.find(({ name }) => name === "bay-dong")!;
  const built = await buildWorkbook(appendices, "libreoffice");
  const read = built.ok ? await readXlsx(built.value.bytes) : undefined;
  if (read?.ok !== true) throw new Error("not read");
  const [sheet] = read.value.sheets;
  return writeXlsx({
    ...read.value,
    sheets: [
      {
        ...sheet!,
        rows: new Map([...sheet!.rows].map(([row, each]) => [row, row > 4 && row < 12 ? { heightPoints: 30 } : each])),
        page: {
          ...sheet!.page,
          marginPoints: { ...sheet!.page.marginPoints, left: 40 },
          centerHorizontally: false,
          titleRows: undefined,
          rowBreaks: [9],
          headerFooter: { ...sheet!.page.headerFooter, differentFirst: false },
        },
      },
    ],
  });
}

printTest(named("a spoilt sheet is found out"), () => {
  const { appendices } = printCases.find(({ name }) => name === "bay-dong")!;
  const faults = faultsOfPaper(pagesOf("hong"), expectedSheet(appendices[0]!, "libreoffice"), tight).join("\n");
  expect(faults).toMatch(/from the left/);
  expect(faults).toMatch(/the first page has "1" in its top margin/);
  expect(faults).toMatch(/is printed over|is cut/);
  expect(faults).toMatch(/rows of the pages/);
});

test("there are at least twelve shapes of appendix", () => {
  expect(printCases.length).toBeGreaterThanOrEqual(12);
});
