/** What adds up to what, in the ways in which officers write it: each table with what must be found in it, and where. */
import { checkWorkbook } from "../../../src/core/checks/check-workbook";
import { gridOfText } from "../../../src/core/tables/grid-of-text";

const head = ["TT", "Nội dung", "Kinh phí"];
const buying = ["STT", "Hạng mục", "ĐVT", "SL", "Đơn giá", "Thành tiền"];
const printer = ["1", "Máy in", "cái", "2", "5000000", "10000000"];
const computer = ["2", "Máy tính", "bộ", "3", "12000000", "36000000"];

/** "rule@cell" of everything but notes and the missing unit line. */
function found(rows: readonly (readonly string[])[], more: { readonly hiddenRows?: readonly number[] } = {}): readonly string[] {
  const { findings } = checkWorkbook({ sheets: [gridOfText({ rows, ...more })] });
  return findings
    .filter(({ severity, rule }) => severity !== "info" && rule !== "unit-missing")
    .map(({ severity, rule, cell }) => `${severity} ${rule} ${cell}`);
}

const right: Readonly<Record<string, readonly (readonly string[])[]>> = {
  "a tax below the sum": [
    buying,
    printer,
    computer,
    ["", "Cộng", "", "", "", "46000000"],
    ["", "Thuế VAT 10%", "", "", "", "4600000"],
    ["", "Tổng cộng", "", "", "", "50600000"],
  ],
  "the total above the groups": [
    head,
    ["", "TỔNG CỘNG", "600"],
    ["*I", "*Nhóm một", "300"],
    ["1", "việc a", "100"],
    ["2", "việc b", "200"],
    ["*II", "*Nhóm hai", "300"],
    ["1", "việc c", "120"],
    ["2", "việc d", "180"],
  ],
  "dashes below numbers": [
    head,
    ["1", "Tập huấn", "300"],
    ["", "- Nước uống", "100"],
    ["", "- Báo cáo viên", "200"],
    ["2", "In tài liệu", "500"],
    ["", "- Sách", "200"],
    ["", "- Tờ rơi", "300"],
    ["", "Tổng cộng", "800"],
  ],
  "of which": [head, ["1", "Chi lương", "1000"], ["", "Trong đó: phụ cấp", "300"], ["2", "Chi khác", "500"], ["", "Tổng cộng", "1500"]],
  "bold groups without ordinals": [
    ["Nội dung", "Số tiền"],
    ["*Chi con người", "300"],
    ["Lương", "200"],
    ["Phụ cấp", "100"],
    ["*Chi hoạt động", "150"],
    ["Điện", "50"],
    ["Nước", "100"],
    ["*Tổng số", "450"],
  ],
  "a reserve without an ordinal": [
    head,
    ["1", "Một việc", "100"],
    ["2", "Hai việc", "200"],
    ["", "Dự phòng", "30"],
    ["", "Tổng cộng", "330"],
  ],
  "lump sums above details": [
    head,
    ["I", "Nhóm", "1000"],
    ["1", "việc a", ""],
    ["2", "việc b", ""],
    ["II", "Nhóm khác", "500"],
    ["1", "việc c", ""],
    ["", "Tổng cộng", "1500"],
  ],
  "sums of groups below them": [
    head,
    ["I", "Nhóm", ""],
    ["1", "việc a", "100"],
    ["2", "việc b", "200"],
    ["", "Cộng I", "300"],
    ["II", "Nhóm khác", ""],
    ["1", "việc c", "50"],
    ["2", "việc d", "60"],
    ["", "Cộng II", "110"],
    ["", "Tổng cộng", "410"],
  ],
  "a bare Cộng below each group": [
    head,
    ["I", "Nhóm", ""],
    ["1", "việc a", "100"],
    ["2", "việc b", "200"],
    ["", "Cộng", "300"],
    ["II", "Nhóm khác", ""],
    ["1", "việc c", "50"],
    ["2", "việc d", "60"],
    ["", "Cộng", "110"],
    ["", "Tổng cộng", "410"],
  ],
  "ordinals that run on through groups": [
    head,
    ["I", "Nhóm", "300"],
    ["1", "việc a", "100"],
    ["2", "việc b", "200"],
    ["II", "Nhóm khác", "110"],
    ["3", "việc c", "50"],
    ["4", "việc d", "60"],
    ["", "Tổng cộng", "410"],
  ],
  "dotted ordinals": [
    head,
    ["1", "Hội nghị", "500"],
    ["1.1", "Hội trường", "200"],
    ["1.2", "Nước uống", "300"],
    ["2", "In ấn", "100"],
    ["2.1", "Sách", "40"],
    ["2.2", "Báo", "60"],
    ["", "Tổng", "600"],
  ],
  "1 > 1.1 > I > 1": [
    head,
    ["1", "Quốc lộ", "=C3"],
    ["1.1", "Đoạn đầu", "500"],
    ["I", "Xây lắp", "300"],
    ["II", "Tư vấn", "200"],
    ["1", "Khảo sát", "120"],
    ["2", "Giám sát", "80"],
    ["2", "Tỉnh lộ", "=C9"],
    ["2.1", "Đoạn cuối", "90"],
    ["", "Tổng cộng (1+2)", "=C2+C8"],
  ],
  "the same total above and below": [head, ["", "Tổng cộng", "500"], ["1", "một", "200"], ["2", "hai", "300"], ["", "Tổng cộng", "500"]],
  "income less costs": [
    head,
    ["A", "THU", "1000"],
    ["1", "Ngân sách", "600"],
    ["2", "Xã hội hóa", "400"],
    ["B", "CHI", "900"],
    ["1", "Lương", "500"],
    ["2", "Khác", "400"],
    ["C", "CÒN LẠI (A-B)", "100"],
  ],
  "blank rows inside the range of the total": [head, ["1", "a", "100"], ["2", "b", "200"], ["", "", ""], ["", "Tổng cộng", "=SUM(C2:C4)"]],
  "a total that has no name": [head, ["1", "a", "100"], ["2", "b", "200"], ["3", "c", "300"], ["", "", "600"]],
  "rates of progress": [
    ["TT", "Đơn vị", "Kế hoạch vốn", "Giải ngân", "Tỷ lệ (%)"],
    ["1", "Xã A", "1000", "500", "50"],
    ["2", "Xã B", "2000", "1500", "75"],
    ["", "Tổng cộng", "3000", "2000", "66.67"],
  ],
  "people × days × rate": [
    ["STT", "Nội dung", "Số người", "Số ngày", "Mức chi", "Thành tiền"],
    ["1", "Tiền ăn", "10", "3", "150000", "4500000"],
    ["2", "Tiền ở", "10", "2", "300000", "6000000"],
    ["3", "Đi lại", "10", "1", "200000", "2000000"],
    ["", "Cộng", "", "", "", "12500000"],
  ],
  "a running balance": [
    ["Ngày", "Diễn giải", "Thu", "Chi", "Tồn"],
    ["1/1", "Đầu kỳ", "", "", "1000"],
    ["2/1", "Thu phí", "500", "", "=E2+C3-D3"],
    ["3/1", "Chi điện", "", "200", "=E3+C4-D4"],
    ["", "Cộng", "500", "200", ""],
  ],
  "amounts in words and figures": [
    head,
    ["1", "Rà soát", "200 triệu đồng"],
    ["2", "Báo cáo", "Lồng ghép"],
    ["", "Tổng cộng", "200 triệu đồng"],
  ],
};

test.each(Object.entries(right))("%s: nothing is wrong", (_, rows) => {
  expect(found(rows).filter((each) => !each.startsWith("warning number-as-text"))).toEqual([]);
});

const wrong: readonly (readonly [name: string, rows: readonly (readonly string[])[], expected: string])[] = [
  [
    "a tax that is not its rate",
    [
      buying,
      printer,
      computer,
      ["", "Cộng", "", "", "", "46000000"],
      ["", "Thuế VAT 10%", "", "", "", "4800000"],
      ["", "Tổng cộng", "", "", "", "50800000"],
    ],
    "error tax-differs F5",
  ],
  [
    "a group below a total above",
    [
      head,
      ["", "TỔNG CỘNG", "600"],
      ["*I", "*Nhóm một", "300"],
      ["1", "việc a", "100"],
      ["2", "việc b", "200"],
      ["*II", "*Nhóm hai", "300"],
      ["1", "việc c", "120"],
      ["2", "việc d", "190"],
    ],
    "error subtotal-differs C6",
  ],
  [
    "a sum below its group",
    [
      head,
      ["I", "Nhóm", ""],
      ["1", "việc a", "100"],
      ["2", "việc b", "200"],
      ["", "Cộng I", "310"],
      ["II", "Nhóm khác", ""],
      ["1", "việc c", "50"],
      ["2", "việc d", "60"],
      ["", "Cộng II", "110"],
      ["", "Tổng cộng", "410"],
    ],
    "error total-differs C5",
  ],
  [
    "figures typed as texts",
    [
      ["TT", "Nội dung", "Kinh phí (đồng)"],
      ["1", "việc a", "'1.000.000"],
      ["2", "việc b", "'2.500.000"],
      ["", "Tổng cộng", "'3.600.000"],
    ],
    "error total-differs C4",
  ],
  ["a total that has no name", [head, ["1", "a", "100"], ["2", "b", "200"], ["3", "c", "300"], ["", "", "700"]], "error total-differs C5"],
  [
    "a group that the total leaves out",
    [
      head,
      ["I", "Nhóm", "=SUM(C3:C4)"],
      ["1", "a", "100"],
      ["2", "b", "200"],
      ["II", "Nhóm", "=SUM(C6:C7)"],
      ["1", "c", "100"],
      ["2", "d", "200"],
      ["III", "Nhóm", "50"],
      ["", "Tổng cộng", "=C2+C5"],
    ],
    "error row-left-out C9",
  ],
  [
    "a row that was put above the range",
    [head, ["1", "a", "100"], ["2", "b", "200"], ["3", "c", "300"], ["", "Tổng cộng", "=SUM(C3:C4)"]],
    "error row-left-out C5",
  ],
  [
    "a list without ordinals",
    [
      ["Khoản chi", "Số tiền"],
      ["Điện", "100"],
      ["Nước", "200"],
      ["Rác", "50"],
      ["Tổng", "360"],
    ],
    "error total-differs B5",
  ],
  [
    "a total whose label stands in the column of ordinals",
    [
      ["STT", "Nội dung", "Kinh phí"],
      ["1", "Làm pa nô", "1000000"],
      ["2", "Phát thanh", "2000000"],
      ["Tổng cộng", "", "3100000"],
    ],
    "error total-differs C4",
  ],
  [
    "dashes that do not add up where others do",
    [
      head,
      ["*I", "*Sở Y tế", "*500"],
      ["", "- Mua thuốc", "300"],
      ["", "- Sửa nhà", "250"],
      ["*II", "*Sở Tài chính", "*400"],
      ["", "- Phần mềm", "150"],
      ["", "- Máy chủ", "250"],
      ["", "*Tổng cộng (I+II)", "*900"],
    ],
    "warning subtotal-differs C2",
  ],
  [
    "rounded figures in triệu đồng",
    [
      ["", "", "Đơn vị: triệu đồng"],
      head,
      ["1", "việc a", "10.3"],
      ["2", "việc b", "20.4"],
      ["3", "việc c", "30.4"],
      ["", "Tổng cộng", "61"],
    ],
    "warning total-differs C6",
  ],
  [
    "a formula that lacks a row which its neighbours have",
    [
      ["TT", "Nội dung", "Năm 1", "Năm 2", "Năm 3"],
      ["A", "Nhóm", "=SUM(C3:C5)", "=SUM(D3:D5)", "=SUM(E3:E4)"],
      ["1", "a", "1", "2", "3"],
      ["2", "b", "4", "5", "6"],
      ["3", "c", "7", "8", "9"],
      ["", "Tổng", "=C2", "=D2", "=E2"],
    ],
    "error row-left-out E2",
  ],
];

test.each(wrong)("%s: it is found where it is", (_, rows, expected) => {
  expect(found(rows)).toContain(expected);
  expect(found(rows).filter((each) => each.startsWith("error")).length).toBeLessThanOrEqual(1);
});

test("how the table was understood is said", () => {
  const [table] = checkWorkbook({ sheets: [gridOfText({ rows: right["the total above the groups"] ?? [] })] }).tables;
  expect(table).toMatchObject({ groups: 2, items: 4, totals: 1 });
});
