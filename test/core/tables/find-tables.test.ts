import { checkWorkbook } from "../../../src/core/checks/check-workbook";
import { findTables } from "../../../src/core/tables/find-tables";
import type { GridArea } from "../../../src/core/tables/grid";
import { gridOfText } from "../../../src/core/tables/grid-of-text";
import { SheetValues } from "../../../src/core/tables/sheet-values";

interface Found {
  readonly rows: string;
  readonly roles: string;
}

function tables(rows: readonly (readonly string[])[], merges: readonly GridArea[] = []): readonly Found[] {
  return findTables(new SheetValues(gridOfText({ rows, merges }))).map(({ top, bottom, left, columns }) => ({
    rows: `${String(top + 1)}-${String(bottom + 1)}`,
    roles: `${String(left)}: ${columns.map(({ role }) => role).join(" ")}`,
  }));
}

const costs = [
  ["1", "Thuê hội trường", "Sở A", "12000000"],
  ["2", "In tài liệu", "Sở B", "8500000"],
];

test.each([
  ["with accents", ["STT", "Nội dung", "Đơn vị chủ trì", "Kinh phí"]],
  ["in capitals", ["STT", "NỘI DUNG", "ĐƠN VỊ CHỦ TRÌ", "KINH PHÍ"]],
  ["without accents", ["So TT", "Noi dung", "Don vi chu tri", "Kinh phi"]],
  ["decomposed", ["Stt", "Nội dung".normalize("NFD"), "Đơn vị chủ trì".normalize("NFD"), "Kinh phí".normalize("NFD")]],
  ["in other words", ["T.T", "Tên nhiệm vụ", "Cơ quan thực hiện", "Dự toán (đồng)"]],
])("a header %s", (_, header) => {
  expect(tables([["PHỤ LỤC"], ["Kèm theo Kế hoạch"], header, ...costs, [], ["", "Người lập"]])).toEqual([
    { rows: "3-5", roles: "0: ordinal content lead amount" },
  ]);
});

test("columns in another order", () => {
  expect(
    tables([
      ["Thành tiền", "Đơn giá", "Số lượng", "Nội dung", "STT"],
      ["200000", "20000", "10", "Nước", "1"],
      ["500000", "50000", "10", "Tài liệu", "2"],
    ]),
  ).toEqual([{ rows: "1-3", roles: "0: amount price quantity content ordinal" }]);
});

test("a letterhead is no header, a signature no row", () => {
  const rows = [
    ["UBND TỈNH X", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
    ["SỞ NỘI VỤ", "", "Độc lập - Tự do - Hạnh phúc"],
    ["Số: 12/KH-SNV", "", "Hà Nội, ngày 3 tháng 4 năm 2025"],
    [],
    ["STT", "Nội dung", "Kinh phí"],
    ["1", "Tập huấn", "5000000"],
    ["2", "In ấn", "3000000"],
    ["", "Tổng cộng", "8000000"],
    [],
    ["NGƯỜI LẬP", "", "GIÁM ĐỐC"],
    ["Nguyễn Văn An", "", "Trần Thị Bình"],
  ];
  expect(tables(rows)).toEqual([{ rows: "5-8", roles: "0: ordinal content amount" }]);
});

test("three header rows, merged or not, and a row of column numbers", () => {
  const rows = [
    ["TT", "Nội dung", "Kinh phí", "", "", "Ghi chú"],
    ["", "", "Tổng", "Trong đó", "", ""],
    ["", "", "", "NSTW", "NSĐP", ""],
    ["A", "B", "1=2+3", "2", "3", "4"],
    ["1", "Việc một", "300", "100", "200", ""],
    ["2", "Việc hai", "500", "200", "300", ""],
  ];
  const merged = [
    { top: 0, bottom: 2, left: 0, right: 0 },
    { top: 0, bottom: 2, left: 1, right: 1 },
    { top: 0, bottom: 0, left: 2, right: 4 },
    { top: 1, bottom: 2, left: 2, right: 2 },
    { top: 1, bottom: 1, left: 3, right: 4 },
    { top: 0, bottom: 2, left: 5, right: 5 },
  ];
  const expected = [{ rows: "1-6", roles: "0: ordinal content amount amount amount note" }];
  expect(tables(rows)).toEqual(expected);
  expect(tables(rows, merged)).toEqual(expected);
  const [table] = findTables(new SheetValues(gridOfText({ rows, merges: merged })));
  expect(table?.columns[2]?.formula?.codes).toEqual(["2", "3"]);
  expect(table?.headerBottom).toBe(3);
});

test("tables below each other and beside each other", () => {
  const below = [
    ["STT", "Nội dung", "Kinh phí"],
    ["1", "a việc", "1000"],
    ["", "Tổng", "1000"],
    [],
    ["Bảng 2"],
    ["STT", "Họ và tên", "Số tiền"],
    ["1", "An", "500"],
    ["", "Cộng", "500"],
  ];
  expect(tables(below).map(({ rows }) => rows)).toEqual(["1-3", "6-8"]);
  const beside = [
    ["STT", "Khoản chi", "Số tiền", "", "STT", "Khoản thu", "Số tiền"],
    ["1", "Điện", "100", "", "1", "Phí", "900"],
    ["2", "Nước", "200", "", "", "Tổng", "900"],
    ["", "Tổng", "300"],
  ];
  expect(tables(beside)).toEqual([
    { rows: "1-4", roles: "0: ordinal content amount" },
    { rows: "1-3", roles: "4: ordinal content amount" },
  ]);
});

test("a header that is repeated on a new page opens no new table", () => {
  const header = ["STT", "Nội dung", "Kinh phí"];
  expect(
    tables([header, ["1", "a việc", "100"], ["2", "b việc", "200"], header, ["3", "c việc", "300"], ["", "Tổng cộng", "600"]]).map(
      ({ rows }) => rows,
    ),
  ).toEqual(["1-6"]);
});

test("a heading in words that nobody knows, above numbers", () => {
  expect(
    tables([
      ["Đợt hàng", "Hà", "Lan"],
      ["lần một", "500", "700"],
      ["lần hai", "200", "300"],
    ]).map(({ rows }) => rows),
  ).toEqual(["1-3"]);
});

const bad: Readonly<Record<string, Parameters<typeof gridOfText>[0]>> = {
  "an empty sheet": { rows: [] },
  "blank rows": { rows: [[], [""], []] },
  "one cell merged across everything": { rows: [["x"], ["", ""]], merges: [{ top: 0, bottom: 1_048_575, left: 0, right: 16_383 }] },
  "errors everywhere": {
    rows: [
      ["STT", "Nội dung", "Kinh phí"],
      ["#REF!", "#REF!", "#N/A"],
      ["#VALUE!", "#N/A", "#DIV/0!"],
    ],
  },
  circles: {
    rows: [
      ["STT", "Nội dung", "Kinh phí"],
      ["1", "a", "=C3"],
      ["2", "b", "=C2"],
      ["", "Tổng", "=SUM(C2:C4)"],
    ],
  },
  "formulas that are cut off": {
    rows: [
      ["STT", "Nội dung", "Kinh phí"],
      ["1", "a", "=SUM("],
      ["2", "b", "=((((("],
      ["3", "c", '="abc'],
      ["", "Tổng", "=SUM(C2:C4"],
    ],
  },
  "a deep formula": {
    rows: [
      ["STT", "Nội dung", "Kinh phí"],
      ["1", "a", `=${"(".repeat(3000)}1${")".repeat(3000)}`],
      ["2", "b", `=1${"+1".repeat(3000)}`],
    ],
  },
  "references outside": {
    rows: [
      ["STT", "Nội dung", "Kinh phí"],
      ["1", "a", "=XFD1048576+ZZZ1"],
      ["2", "b", "='Không có'!A1"],
      ["", "Tổng", "=SUM(C:C)"],
    ],
  },
};

test.each(Object.entries(bad))("%s: nothing is thrown", (_, source) => {
  expect(() => checkWorkbook({ sheets: [gridOfText(source)] })).not.toThrow();
});

test("a chain of ten thousand formulas without results ends", () => {
  const rows = [
    ["STT", "Nội dung", "Kinh phí"],
    ["1", "đầu", "1"],
  ];
  for (let row = 3; row < 10_000; row++) rows.push([String(row - 1), `việc ${String(row)}`, `=C${String(row - 1)}+1`]);
  expect(() => checkWorkbook({ sheets: [gridOfText({ rows })] })).not.toThrow();
});

test.each<[string, (row: number) => string]>([
  ["running totals without results", (row) => `=SUM(C$2:C${String(row - 1)})`],
  ["sums of everything in every row", () => "=SUM(C2:C20001)"],
  ["errors that read errors", (row) => `=SUM(C2:C${String(row - 1)}) -> #VALUE!`],
])("twenty thousand rows of %s end soon", (_, formula) => {
  const rows = [
    ["STT", "Nội dung", "Kinh phí"],
    ["1", "đầu", "1"],
  ];
  for (let row = 3; row <= 20_001; row++) rows.push([String(row - 1), `việc ${String(row)}`, formula(row)]);
  expect(() => checkWorkbook({ sheets: [gridOfText({ rows })] })).not.toThrow();
});
