/**
 * The record of a check on paper: written into a workbook by the add-in itself, printed by LibreOffice, and the PDF measured. All pages are drawn in
 * reports/print-record. Skipped where LibreOffice or poppler are missing.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { writeXlsx } from "../../src/documents/xlsx/write-xlsx";
import { openNodeHost } from "../../src/embedded/host/node-host";
import { EmbeddedWorkbook } from "../../src/embedded/model/embedded-workbook";
import { newWorkbookFile } from "../../src/embedded/model/new-workbook-file";
import { writeRecord } from "../../src/excel/write-record";
import { fontName } from "../../src/sheet/appendix-form";
import type { WordedRecord } from "../../src/sheet/describe-record";
import { expectedRecord } from "./expected-paper";
import { faultsOfPages, faultsOfTitles, squeezed, textOf } from "./faults-of-paper";
import { ask, convertAll, missingPrograms } from "./office";
import { pagesOfPdf } from "./pages-of-pdf";
import type { PrintedPage } from "./printed-page";
import { readingOrder } from "./printed-page";

const missing = missingPrograms();
const printTest = missing.length === 0 ? test : test.skip;
const named = (what: string): string => (missing.length === 0 ? what : `${what} (skipped: ${missing.join(", ")} not installed)`);
const reports = path.resolve(__dirname, "../../reports/print-record");

const told = [
  "Tổng ghi 3.089.838.000, cộng các dòng được 3.087.998.000, chênh 1.840.000: đúng bằng dòng 12, có thể đã cộng hai lần.",
  "Dòng này không có cơ quan chủ trì.",
  "Số tiền bằng chữ là một tỷ hai trăm triệu đồng, bằng số là 1.250.000.000.",
];
const longTold = "Công thức của ô này khác các ô cùng cột, nên kết quả không theo đúng cách tính của những dòng còn lại trong bảng; "
  .repeat(18)
  .slice(0, 1990);

const finding = (number: number, text = told[number % told.length]!): readonly string[] => [
  String(number),
  number % 4 === 0 ? "Cần xem" : "Sai",
  `Phụ lục II!F${String(number + 6)}`,
  text,
  number % 3 === 0 ? "Bỏ qua: đã thống nhất với Phòng Tài chính - Kế hoạch" : "Chưa sửa",
];

const record = (rows: number, more: Partial<WordedRecord> = {}): WordedRecord => ({
  sheetName: "Biên bản kiểm tra",
  title: "Biên bản kiểm tra",
  facts: [
    ["Tệp", "Phụ lục kèm Kế hoạch 12.xlsx"],
    ["Thời điểm", "08 giờ 30 ngày 21/11/2026"],
    ["Không kiểm tra", "Định mức của từng khoản; chữ ký và con dấu; số liệu trên các trang tính không có bảng."],
  ],
  headings: ["Stt", "Mức", "Ô", "Nội dung", "Xử lý"],
  rows: Array.from({ length: rows }, (_, index) => finding(index + 1)),
  closing: ["Mã kiểm tra: 7K3F-9QXM-2D. Mã này đổi khi số liệu hay chữ trong các bảng đổi.", "Người kiểm tra (ký, ghi rõ họ tên)"],
  ...more,
});

const versions = ["Stt", "Dòng", "Nội dung", "Cột", "Bản trước", "Bản này", "Chênh lệch"];
const records: Readonly<Record<string, WordedRecord>> = {
  "mot-diem": record(1),
  "khong-co-diem-nao": record(0),
  "bay-muoi-diem": record(70),
  "loi-rat-dai": record(9, { rows: Array.from({ length: 9 }, (_, index) => finding(index + 1, index % 4 === 1 ? longTold : undefined)) }),
  "tu-rat-dai": record(5, {
    rows: [1, 2, 3, 4, 5].map((number) =>
      finding(number, `Ô này dẫn tới tệp ${"PHULUCKINHPHICHUYENDOISO".repeat(4)}.xlsx không còn ở chỗ cũ.`),
    ),
  }),
  "bay-cot-giay-ngang": record(0, {
    headings: versions,
    rows: Array.from({ length: 40 }, (_, index) => [
      String(index + 1),
      `Dòng ${String(index + 7)}`,
      "Tập huấn kỹ năng an toàn thông tin cho công chức mới tuyển dụng",
      "Kinh phí",
      "1.250.000.000",
      "1.350.000.000",
      "+100.000.000",
    ]),
  }),
  // The closing lines that just do not fit below the last row.
  ...Object.fromEntries([14, 15, 16, 17, 18].map((rows) => [`vua-het-trang-${String(rows)}`, record(rows)])),
};

let folder = "";
let printed = "";

beforeAll(async () => {
  if (missing.length > 0) return;
  folder = mkdtempSync(path.join(tmpdir(), "phuluc-record-"));
  rmSync(reports, { recursive: true, force: true });
  for (const [name, each] of Object.entries(records)) writeFileSync(path.join(folder, `${name}.xlsx`), await workbookOf(each));
  printed = convertAll(folder, "xlsx", "pdf", "pdf");
}, 200_000);

afterAll(() => {
  if (folder !== "") rmSync(folder, { recursive: true, force: true });
});

async function workbookOf(each: WordedRecord): Promise<Uint8Array> {
  const workbook = EmbeddedWorkbook.create({ ...newWorkbookFile(), defaultFont: { name: fontName, size: 12 } });
  const empty = workbook.activeSheet;
  const host = await openNodeHost(workbook);
  try {
    const written = await writeRecord(each);
    if (!written.ok) throw new Error(written.problem.kind);
    workbook.deleteSheet(empty);
    return await writeXlsx(workbook.toFile());
  } finally {
    host.close();
  }
}

/** What is said at the end, and who signs: in this order, all of it on the last page. */
function faultsOfClosing(page: PrintedPage | undefined, ending: readonly string[]): readonly string[] {
  const text = squeezed(textOf([...(page?.words ?? [])].sort(readingOrder)));
  return text.endsWith(squeezed(ending.join(""))) ? [] : [`the last page ends with ${JSON.stringify(text.slice(-200))}`];
}

/** The rows were measured for Excel, whose lines are higher and a little shorter. */
const excelAir = { blankPoints: (lines: number) => 18.25 + lines * 2.5 };

printTest.each(Object.keys(records))(
  named("%s: size, margins, type, page numbers, the header on every page, no text cut, the closing together"),
  (name) => {
    const expected = expectedRecord(records[name]!);
    const pages = pagesOfPdf(path.join(printed, `${name}.pdf`), reports);
    expect([
      ...faultsOfPages(pages, expected, excelAir),
      ...faultsOfTitles(pages[0], expected),
      ...faultsOfClosing(pages.at(-1), expected.ending),
    ]).toEqual([]);
  },
  60_000,
);

printTest(named("the long ones go over several pages, and only Times New Roman's metrics are printed"), () => {
  const pagesOf = (name: string): number => Number(/Pages:\s+(\d+)/.exec(ask("pdfinfo", path.join(printed, `${name}.pdf`)))?.[1]);
  for (const name of ["bay-muoi-diem", "loi-rat-dai", "bay-cot-giay-ngang"]) expect(pagesOf(name)).toBeGreaterThan(1);
  expect(pagesOf("mot-diem")).toBe(1);
  for (const name of Object.keys(records)) {
    const [, , ...fonts] = ask("pdffonts", path.join(printed, `${name}.pdf`))
      .trimEnd()
      .split("\n");
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) expect(font).toMatch(/^[A-Z]{6}\+(?:LiberationSerif|Tinos|TimesNewRoman)\S*\s/);
  }
});

printTest(named("the measuring finds a text that is not there, and a closing that stands elsewhere"), () => {
  const pages = pagesOfPdf(path.join(printed, "bay-muoi-diem.pdf"), reports);
  const expected = expectedRecord(records["bay-muoi-diem"]!);
  const changed = {
    ...expected,
    rows: expected.rows.map((row, index) => (index === 40 ? { ...row, texts: ["41", "Sai", "", "Khác", ""] } : row)),
  };
  expect(faultsOfPages(pages, changed, excelAir)).toHaveLength(1);
  expect(faultsOfClosing(pages[0], expected.ending)).toHaveLength(1);
});
