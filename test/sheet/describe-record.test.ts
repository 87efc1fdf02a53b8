/** The record of a check is paper: it fits its page, nothing is cut off, the header is repeated, who signs is not alone on a page. */
import type { WordedRecord } from "../../src/sheet/describe-record";
import { describeRecord } from "../../src/sheet/describe-record";
import { printableWidthPoints } from "../../src/sheet/page";
import { paginate } from "../../src/sheet/paginate";
import { shareWidth } from "../../src/sheet/share-width";
import { wrapText } from "../../src/sheet/wrap-text";
import { picture } from "./picture";

const finding = (number: number): readonly string[] => [
  String(number),
  "Sai",
  `Phụ lục II!F${String(number + 6)}`,
  "Tổng ghi 3.089.838.000, cộng các dòng được 3.087.998.000, chênh 1.840.000: đúng bằng dòng 12, có thể đã cộng hai lần.",
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
  closing: ["Mã kiểm tra: 7K3F-9QXM-2D.", "Người kiểm tra (ký, ghi rõ họ tên)"],
  ...more,
});

test("a short record, line by line", () => {
  expect(picture(describeRecord(record(1)))).toMatchInlineSnapshot(`
   "sheet "Biên bản kiểm tra", Times New Roman
   columns A 19.666015625 · B 28.853515625 · C 68.99609375 · D 297.150390625 · E 50.333984375 pt
   page Portrait, margins 20 15 20 30 mm, repeats row 5, prints A1:E8, one page wide, number 14 pt

   A1:E1: General, 14 pt, bold, Center, Center, wrap
     1 (26.25 pt) "Biên bản kiểm tra" |  |  |  |

   A2:C2: General, 12 pt, bold, Left, Top, wrap
     2 (17.25 pt) "Tệp" |  |

   D2:E2: General, 12 pt, Left, Top, wrap
     2 (17.25 pt) "Phụ lục kèm Kế hoạch 12.xlsx" |

   A3:C3: General, 12 pt, bold, Left, Top, wrap
     3 (17.25 pt) "Thời điểm" |  |

   D3:E3: General, 12 pt, Left, Top, wrap
     3 (17.25 pt) "08 giờ 30 ngày 21/11/2026" |

   A4:C4: General, 12 pt, bold, Left, Top, wrap
     4 (33 pt) "Không kiểm tra" |  |

   D4:E4: General, 12 pt, Left, Top, wrap
     4 (33 pt) "Định mức của từng khoản; chữ ký và con dấu; số liệu trên các trang tính không có bảng." |

   A5:E5: General, 12 pt, bold, Center, Center, wrap, bordered
     5 (23.25 pt) "Stt" | "Mức" | "Ô" | "Nội dung" | "Xử lý"

   A7:E7: General, 12 pt, Left, Top, wrap
     7 (23.25 pt) "Mã kiểm tra: 7K3F-9QXM-2D." |  |  |  |

   A8:E8: General, 12 pt, Left, Top, wrap
     8 (23.25 pt) "Người kiểm tra (ký, ghi rõ họ tên)" |  |  |  |

   A6: @, 12 pt, Center, Center, wrap, bordered
     6 (48.75 pt) "1"

   B6:E6: General, 12 pt, Left, Center, wrap, bordered
     6 (48.75 pt) "Sai" | "Phụ lục II!F7" | "Tổng ghi 3.089.838.000, cộng các dòng được 3.087.998.000, chênh 1.840.000: đúng bằng dòng 12, có thể đã cộng hai lần." | "Chưa sửa"

   merged A1:E1 A2:C2 D2:E2 A3:C3 D3:E3 A4:C4 D4:E4 A7:E7 A8:E8
   "
  `);
});

test("the columns take the page's width, and each holds its longest word", () => {
  const { columnWidthsPoints, page } = describeRecord(record(30));
  const whole = columnWidthsPoints.reduce((sum, width) => sum + width, 0);
  expect(whole).toBeLessThanOrEqual(printableWidthPoints("Portrait") + 0.001);
  expect(whole).toBeGreaterThan(printableWidthPoints("Portrait") - 1);
  expect(page.orientation).toBe("Portrait");
  expect(columnWidthsPoints[3]).toBeGreaterThan(150);
  expect(wrapText("30", columnWidthsPoints[0] ?? 0, { fontSize: 12, bold: false })).toHaveLength(1);
});

test("many columns lie across", () => {
  const headings = ["1", "2", "3", "4", "5", "6", "7"];
  expect(describeRecord(record(0, { headings, rows: [headings] })).page.orientation).toBe("Landscape");
});

test("every text has the height that it needs, on each of the pages", () => {
  const described = describeRecord(record(120));
  const heights = new Map(
    described.rowHeights.flatMap(({ heightPoints, rows }) => rows.map((row): [number, number] => [row, heightPoints])),
  );
  const table = described.blocks.find(({ left, cells }) => left === 1 && cells.length > 1);
  expect(table?.cells).toHaveLength(120);
  table?.cells.forEach((cells, index) => {
    const lines = Math.max(
      ...cells.map((cell, column) =>
        cell.kind === "text" ? wrapText(cell.text, described.columnWidthsPoints[column + 1] ?? 0, { fontSize: 12, bold: false }).length : 1,
      ),
    );
    expect(heights.get(table.top + index)).toBeGreaterThanOrEqual(lines * 15.75);
  });
  const pages = paginate(described);
  expect(pages.length).toBeGreaterThan(5);
  expect(pages.slice(1).every(({ repeatsHeader }) => repeatsHeader)).toBe(true);
  expect(pages.at(-1)?.rows.length).toBeGreaterThanOrEqual(2);
});

test("no finding is no table: the title and what is said at the end stay", () => {
  const described = describeRecord(record(0, { closing: ["Không thấy sai sót."] }));
  expect(described.blocks.every(({ style }) => !style.bordered)).toBe(true);
  expect(described.page.printArea.rows).toBe(5);
});

test("a finding longer than a page goes on in further rows, and no word of it is lost", () => {
  const long = Array.from({ length: 900 }, (_, index) => `chữ${String(index)}`).join(" ");
  const described = describeRecord(record(0, { rows: [["1", "Sai", "A1", long, "Chưa sửa"]] }));
  const texts = described.blocks
    .flatMap(({ cells }) => cells.map((row) => row[2]))
    .flatMap((cell) => (cell?.kind === "text" ? [cell.text] : []));
  expect(texts.join(" ").match(/chữ\d+/g)).toHaveLength(900);
  expect(Math.max(...described.rowHeights.map(({ heightPoints }) => heightPoints))).toBeLessThanOrEqual(409);
});

test("widths: short columns get what they need, long ones share the rest, and words too long for the page are broken", () => {
  const [short = 0, long = 0] = shareWidth(
    [
      ["Stt", "Nội dung"],
      ["1", "rất dài ".repeat(60)],
    ],
    400,
    12,
  );
  expect(short).toBeLessThan(50);
  expect(short + long).toBeCloseTo(400);
  const wide = shareWidth([["a".repeat(200), "b".repeat(200), "c".repeat(200), "d".repeat(200)]], 400, 12);
  expect(wide.reduce((sum, width) => sum + width, 0)).toBeCloseTo(400);
  expect(new Set(wide.map((width) => Math.round(width)))).toEqual(new Set([100]));
  expect(shareWidth([["a"]], 400, 12)).toEqual([400]);
});

test("a finding of a page leaves room for the words beside it", () => {
  const long = "Công thức của ô này khác các ô cùng cột, nên kết quả không theo đúng cách tính của những dòng còn lại trong bảng. ".repeat(
    20,
  );
  const rows = [["1", "Sai", "Phụ lục II!F7", long, "Bỏ qua: đã thống nhất với Phòng Tài chính - Kế hoạch"]];
  const width = printableWidthPoints("Portrait");
  const [, , , content = 0, outcome = 0] = shareWidth([record(1).headings, ...rows], width, 12);
  expect(wrapText(rows[0]?.[4] ?? "", outcome, { fontSize: 12, bold: false }).length).toBeLessThanOrEqual(5);
  expect(content).toBeGreaterThan(width * 0.4);
});
