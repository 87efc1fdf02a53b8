/**
 * For each rule a sheet in which it finds something and one that it leaves alone: shown in docs/checks.md, tried by a test. Not part of what ships.
 * Cells as `gridOfText` reads them: "'12" is a text, "*…" bold, "=A1 -> 5" a formula with its stored result.
 */
import type { RuleName } from "../../core/checks/finding";
import type { GridPage, GridStyle } from "../../core/tables/grid";
import type { GridText } from "../../core/tables/grid-of-text";

export interface CheckExample {
  /** Sheets of a workbook. */
  readonly finds: readonly GridText[];
  readonly leaves: readonly GridText[];
  /** The plan that both are held against, as text. */
  readonly plan?: string;
}

const unit = ["", "", "Đơn vị tính: đồng"];
const head = ["Stt", "Nội dung", "Kinh phí"];
const hall = ["1", "Thuê hội trường", "12000000"];
const print = ["2", "In tài liệu", "8500000"];
const speaker = ["3", "Thù lao báo cáo viên", "6000000"];

/** The usual small table, ended by the given rows. */
const costs = (...end: readonly (readonly string[])[]): GridText => ({ rows: [unit, head, hall, print, speaker, ...end] });

const groups = (first: string, total: string, second = "=SUM(C7:C8)"): GridText => ({
  rows: [
    unit,
    head,
    ["*I", "*Tuyên truyền", first],
    hall,
    print,
    ["*II", "*Tập huấn", second],
    ["1", "Thuê xe đưa đón", "3000000"],
    ["2", "Nước uống", "1500000"],
    ["", "*Tổng cộng", total],
  ],
});

const estimateHead = ["Stt", "Nội dung", "Số lượng", "Đơn giá", "Thành tiền"];
const estimate = (last: readonly string[]): GridText => ({
  rows: [
    ["", "", "", "", "Đơn vị tính: đồng"],
    estimateHead,
    ["1", "Cặp tài liệu", "60", "25000", "1500000"],
    ["2", "Nước uống", "60", "40000", "2400000"],
    ["3", "Hoa trang trí", "5", "300000", "1500000"],
    ["4", "Băng rôn", "4", "450000", "1800000"],
    last,
  ],
});

const taskHead = ["Stt", "Nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian thực hiện"];
const tasks = (lead: string, cooperators: string, time: string, title = "KẾ HOẠCH CÔNG TÁC NĂM 2025"): GridText => ({
  rows: [
    [title],
    taskHead,
    ["1", "Biên soạn tờ gấp", "Sở Tư pháp", "Sở Nội vụ", "Quý I/2025"],
    ["2", "Mở lớp tập huấn", "Sở Nội vụ", "Sở Tài chính", "Tháng 5/2025"],
    ["3", "Tổ chức hội thi", "Sở Tư pháp", "Sở Y tế", "Quý III/2025"],
    ["4", "Khảo sát nhu cầu", lead, cooperators, time],
    ["5", "Báo cáo kết quả", "Sở Tư pháp", "Sở Nội vụ", "Tháng 12/2025"],
  ],
});

const attached = "(Kèm theo Kế hoạch số 12/KH-UBND ngày 15 tháng 4 năm 2025)";
const attachedEarly = "(Kèm theo Kế hoạch số 02/KH-UBND ngày 10 tháng 02 năm 2025)";

const sourced = (last: string): GridText => ({
  rows: [
    ["", "", "Đơn vị tính: đồng", ""],
    ["Stt", "Nội dung", "Kinh phí", "Nguồn kinh phí"],
    [...hall, "Ngân sách tỉnh"],
    [...print, "Ngân sách tỉnh"],
    [...speaker, "Xã hội hóa"],
    ["4", "Văn phòng phẩm", "900000", last],
  ],
});

const styled = (sheet: GridText, cell: string, style: Partial<GridStyle>): GridText => ({ ...sheet, styles: new Map([[cell, style]]) });

const page: GridPage = {
  paper: "A4",
  orientation: "Portrait",
  margins: { top: 20, bottom: 20, left: 30, right: 15 },
  fitsWidth: true,
  scalePercent: undefined,
  titleRows: undefined,
  pageNumbers: false,
};

const dates = (third: string): GridText => ({
  rows: [
    ["Stt", "Nhiệm vụ", "Hoàn thành"],
    ["1", "Biên soạn tờ gấp", "45700"],
    ["2", "Mở lớp tập huấn", "45750"],
    ["3", "Tổ chức hội thi", third],
  ],
  styles: new Map(["C2", "C3", "C4"].map((cell) => [cell, { numberFormat: "dd/mm/yyyy" }])),
});

const numbered = (third: string): GridText => ({ rows: [unit, head, hall, print, [third, "Thù lao báo cáo viên", "6000000"]] });

const sharesHead = ["Stt", "Nội dung", "Số tiền", "Tỷ trọng (%)"];

/** Of the small table of costs, with its header. */
const filter = { top: 1, left: 0, bottom: 4, right: 2 };

export const checkExamples: Readonly<Record<RuleName, CheckExample>> = {
  "total-differs": { finds: [costs(["", "Tổng cộng", "26600000"])], leaves: [costs(["", "Tổng cộng", "26500000"])] },
  "subtotal-differs": { finds: [groups("20500000", "24900000", "4400000")], leaves: [groups("20500000", "25000000", "4500000")] },
  "row-left-out": { finds: [costs(["", "Tổng cộng", "=SUM(C3:C4)"])], leaves: [costs(["", "Tổng cộng", "=SUM(C3:C5)"])] },
  "counted-twice": { finds: [groups("=SUM(C4:C5)", "=SUM(C3:C8)")], leaves: [groups("=SUM(C4:C5)", "=C3+C6")] },
  "total-missing": { finds: [costs(["", "Tổng cộng", ""])], leaves: [costs(["", "Tổng cộng", "26500000"])] },
  "typed-total": { finds: [groups("=SUM(C4:C5)", "25000000")], leaves: [groups("=SUM(C4:C5)", "=C3+C6")] },
  "total-filtered": {
    finds: [{ ...costs(["", "Tổng cộng", "=SUBTOTAL(9,C3:C5) -> 18000000"]), hiddenRows: [3], filteredAreas: [filter] }],
    leaves: [{ ...costs(["", "Tổng cộng", "=SUBTOTAL(9,C3:C5) -> 26500000"]), hiddenRows: [3] }],
  },
  "result-stale": {
    finds: [costs(["", "Tổng cộng", "=SUM(C3:C5) -> 25500000"])],
    leaves: [costs(["", "Tổng cộng", "=SUM(C3:C5) -> 26500000"])],
  },
  "column-formula-differs": {
    finds: [
      {
        rows: [
          ["Stt", "Dự án", "Từ quỹ", "Từ ngân sách", "Tổng số"],
          ["A", "B", "1", "2", "3=1+2"],
          ["1", "Cầu Bến Đá", "700", "300", "1000"],
          ["2", "Đường liên xã", "450", "150", "600"],
          ["3", "Kè suối", "200", "90", "390"],
          ["4", "Trường mầm non", "800", "120", "920"],
        ],
      },
    ],
    leaves: [
      {
        rows: [
          ["Stt", "Dự án", "Từ quỹ", "Từ ngân sách", "Tổng số"],
          ["A", "B", "1", "2", "3=1+2"],
          ["1", "Cầu Bến Đá", "700", "300", "1000"],
          ["2", "Đường liên xã", "450", "", "450"],
        ],
      },
    ],
  },
  "row-sum-differs": {
    finds: [
      {
        rows: [
          ["Stt", "Nội dung", "Năm 2025", "Năm 2026", "Tổng cộng"],
          ["1", "Thuê đường truyền", "120", "130", "250"],
          ["2", "Bảo trì máy chủ", "340", "360", "700"],
          ["3", "Tập huấn", "90", "95", "185"],
          ["4", "Bản quyền phần mềm", "410", "430", "480"],
        ],
      },
    ],
    leaves: [
      {
        rows: [
          ["Stt", "Nội dung", "Năm 2025", "Năm 2026", "Tổng cộng"],
          ["1", "Thuê đường truyền", "120", "130", "250"],
          ["2", "Bảo trì máy chủ", "340", "", "340"],
          ["3", "Tập huấn", "90", "95", "185"],
        ],
      },
    ],
  },
  "product-differs": {
    finds: [estimate(["5", "Bút viết", "60", "5000", "3000000"])],
    leaves: [estimate(["5", "Bút viết", "60", "5000", "300000"])],
  },
  "tax-differs": {
    finds: [costs(["", "Cộng", "26500000"], ["", "Thuế GTGT 8%", "2650000"])],
    leaves: [costs(["", "Cộng", "26500000"], ["", "Thuế GTGT 8%", "2120000"])],
  },
  "shares-not-hundred": {
    finds: [
      {
        rows: [
          unit,
          sharesHead,
          ["1", "Ngân sách trung ương", "500000", "50"],
          ["2", "Ngân sách tỉnh", "300000", "35"],
          ["3", "Xã hội hóa", "200000", "20"],
          ["", "Tổng cộng", "1000000", "100"],
        ],
      },
    ],
    leaves: [
      {
        rows: [
          unit,
          sharesHead,
          ["1", "Ngân sách trung ương", "500000", "50"],
          ["2", "Ngân sách tỉnh", "300000", "30"],
          ["3", "Xã hội hóa", "200000", "20"],
          ["", "Tổng cộng", "1000000", "100"],
        ],
      },
    ],
  },
  "grand-total-differs": {
    finds: [
      {
        name: "Tổng hợp",
        rows: [unit, head, ["1", "Phụ lục 1", "26500000"], ["2", "Phụ lục 2", "26000000"], ["", "Tổng cộng", "52500000"]],
      },
      { name: "PL1", ...costs(["", "Tổng cộng", "26500000"]) },
      { name: "PL2", ...costs(["", "Tổng cộng", "26500000"]) },
    ],
    leaves: [
      {
        name: "Tổng hợp",
        rows: [unit, head, ["1", "Phụ lục 1", "26500000"], ["2", "Phụ lục 2", "26500000"], ["", "Tổng cộng", "53000000"]],
      },
      { name: "PL1", ...costs(["", "Tổng cộng", "26500000"]) },
      { name: "PL2", ...costs(["", "Tổng cộng", "26500000"]) },
    ],
  },
  "words-differ": {
    finds: [costs(["", "Tổng cộng", "26500000"], ["Bằng chữ: Hai mươi lăm triệu năm trăm nghìn đồng./."])],
    leaves: [costs(["", "Tổng cộng", "26500000"], ["Bằng chữ: Hai mươi sáu triệu năm trăm ngàn đồng chẵn./."])],
  },
  "words-missing": {
    finds: [{ rows: [["DỰ TOÁN KINH PHÍ"], ...costs(["", "Tổng cộng", "26500000"]).rows] }],
    leaves: [
      {
        rows: [["DỰ TOÁN KINH PHÍ"], ...costs(["", "Tổng cộng", "26500000"]).rows, ["Bằng chữ: Hai mươi sáu triệu năm trăm nghìn đồng./."]],
      },
    ],
  },
  "old-font": {
    finds: [styled(costs(["", "Tổng cộng", "26500000"]), "B3", { font: ".VnTime" })],
    leaves: [styled(costs(["", "Tổng cộng", "26500000"]), "B3", { font: "Times New Roman" })],
  },
  "cell-error": {
    finds: [costs(["", "Tổng cộng", "=C3+C4+B5 -> #VALUE!"])],
    leaves: [costs(["", "Tổng cộng", "=C3+C4+C5"])],
  },
  "unknown-function": {
    finds: [costs(["", "Tổng cộng", "26500000"], ["Bằng chữ:", "=DocTien(C6) -> #NAME?"])],
    leaves: [costs(["", "Tổng cộng", "=SUM(C3:C5)"])],
  },
  "circular-formula": {
    finds: [costs(["", "Tổng cộng", "=SUM(C3:C6) -> 0"])],
    leaves: [costs(["", "Tổng cộng", "=SUM(C3:C5)"])],
  },
  "number-as-text": {
    finds: [{ rows: [unit, head, hall, ["2", "In tài liệu", "'8.500.000 "], ["", "Tổng cộng", "=SUM(C3:C4)"]] }],
    leaves: [{ rows: [unit, head, hall, ["2", "In tài liệu", "'Lồng ghép"], ["", "Tổng cộng", "=SUM(C3:C4)"]] }],
  },
  "mixed-separators": {
    finds: [
      { rows: [unit, head, ["1", "Thuê hội trường", "'12.000.000"], ["2", "In tài liệu", "'8,500,000"], ["3", "Thù lao", "'6.000.000"]] },
    ],
    leaves: [{ rows: [unit, head, ["1", "Thuê hội trường", "'12.000.000"], ["2", "In tài liệu", "'8.500.000"]] }],
  },
  "fraction-of-dong": {
    finds: [{ rows: [unit, head, hall, ["2", "In tài liệu", "8500000.5"]] }],
    leaves: [{ rows: [["", "", "Đơn vị tính: triệu đồng"], head, ["1", "Thuê hội trường", "12.5"], ["2", "In tài liệu", "8.25"]] }],
  },
  "negative-amount": {
    finds: [{ rows: [unit, head, hall, ["2", "In tài liệu", "-8500000"]] }],
    leaves: [{ rows: [unit, ["Stt", "Nội dung", "Chênh lệch"], ["1", "Thuê hội trường", "1000000"], ["2", "In tài liệu", "-8500000"]] }],
  },
  "too-many-digits": {
    finds: [{ rows: [unit, head, hall, ["2", "Dự án đường ven biển", "1234567890123456000"]] }],
    leaves: [{ rows: [unit, head, hall, ["2", "Dự án đường ven biển", "123456789012345"]] }],
  },
  "unit-missing": {
    finds: [{ rows: [head, hall, print, speaker] }],
    leaves: [{ rows: [["Stt", "Nội dung", "Kinh phí (đồng)"], hall, print, speaker] }],
  },
  "units-disagree": {
    finds: [{ rows: [unit, ["Stt", "Nội dung", "Kinh phí (triệu đồng)"], hall, print] }],
    leaves: [{ rows: [unit, ["Stt", "Nội dung", "Kinh phí (đồng)"], hall, print] }],
  },
  "duplicate-task": {
    finds: [{ rows: [unit, head, hall, print, ["3", "In tài liệu", "8500000"]] }],
    leaves: [{ rows: [unit, head, hall, print, ["3", "In tài liệu", "9000000"]] }],
  },
  "hidden-money": {
    finds: [{ ...costs(["", "Tổng cộng", "26500000"]), hiddenRows: [3], filteredAreas: [filter] }],
    leaves: [{ ...costs(["", "Tổng cộng", "26500000"]), hiddenRows: [8] }],
  },
  "formula-differs": {
    finds: [
      {
        rows: [
          ["Stt", "Nội dung", "Dự toán", "Tạm ứng"],
          ["1", "Thuê hội trường", "12000000", "=C2*30%"],
          ["2", "In tài liệu", "8500000", "=C3*30%"],
          ["3", "Thù lao báo cáo viên", "6000000", "=C4*50%"],
          ["4", "Nước uống", "1500000", "=C5*30%"],
          ["5", "Thuê xe", "3000000", "=C6*30%"],
        ],
      },
    ],
    leaves: [
      {
        rows: [
          ["Stt", "Nội dung", "Dự toán", "Tạm ứng"],
          ["1", "Thuê hội trường", "12000000", "=C2*30%"],
          ["2", "In tài liệu", "8500000", "=30%*C3"],
          ["3", "Thù lao báo cáo viên", "6000000", "=C4*30%"],
        ],
      },
    ],
  },
  "typed-among-formulas": {
    finds: [
      {
        rows: [
          ["Stt", "Nội dung", "Dự toán", "Tạm ứng"],
          ["1", "Thuê hội trường", "12000000", "=C2*30%"],
          ["2", "In tài liệu", "8500000", "=C3*30%"],
          ["3", "Thù lao báo cáo viên", "6000000", "2000000"],
          ["4", "Nước uống", "1500000", "=C5*30%"],
          ["5", "Thuê xe", "3000000", "=C6*30%"],
        ],
      },
    ],
    leaves: [
      {
        rows: [
          ["Stt", "Nội dung", "Dự toán", "Tạm ứng"],
          ["1", "Thuê hội trường", "12000000", "3000000"],
          ["2", "In tài liệu", "8500000", "=C3*30%"],
          ["3", "Thù lao báo cáo viên", "6000000", "2000000"],
        ],
      },
    ],
  },
  "ordinal-gap": { finds: [numbered("5")], leaves: [numbered("3")] },
  "ordinal-repeated": { finds: [numbered("2")], leaves: [numbered("3")] },
  "ordinal-is-date": {
    finds: [styled(numbered("45660"), "A5", { numberFormat: "d-mmm" })],
    leaves: [numbered("3")],
  },
  "lead-missing": { finds: [tasks("", "Sở Y tế", "Quý IV/2025")], leaves: [tasks("Sở Tài chính", "", "Quý IV/2025")] },
  "lead-also-cooperator": {
    finds: [tasks("Sở Tài chính", "Sở Y tế; Sở Tài chính", "Quý IV/2025")],
    leaves: [tasks("Sở Tài chính", "Sở Y tế; Sở Nội vụ", "Quý IV/2025")],
  },
  "body-not-existing": {
    finds: [tasks("Sở Thông tin và Truyền thông", "Sở Y tế", "Quý IV/2025", attached)],
    leaves: [tasks("Sở Khoa học và Công nghệ", "Sở Y tế", "Quý IV/2025", attached)],
  },
  "day-does-not-exist": {
    finds: [tasks("Sở Tài chính", "Sở Y tế", "Trước ngày 31/6/2025")],
    leaves: [tasks("Sở Tài chính", "Sở Y tế", "Trước ngày 30/6/2025")],
  },
  "date-as-text": { finds: [dates("'15/06/2025")], leaves: [dates("45823")] },
  "timeframe-cannot-be": {
    finds: [tasks("Sở Tài chính", "Sở Y tế", "Quý V/2025")],
    leaves: [tasks("Sở Tài chính", "Sở Y tế", "Từ 3/2025 đến 9/2025")],
  },
  "timeframe-outside-year": {
    finds: [tasks("Sở Tài chính", "Sở Y tế", "Quý II/2023")],
    leaves: [tasks("Sở Tài chính", "Sở Y tế", "Quý II/2026", "KẾ HOẠCH GIAI ĐOẠN 2025 - 2026")],
  },
  "timeframe-over": {
    finds: [tasks("Sở Tài chính", "Sở Y tế", "Trước ngày 31/01/2025", attachedEarly)],
    leaves: [tasks("Sở Tài chính", "Sở Y tế", "Quý I/2025", attachedEarly), tasks("Sở Tài chính", "Sở Y tế", "Hằng tháng", attachedEarly)],
  },
  "source-missing": { finds: [sourced("")], leaves: [sourced("Ngân sách tỉnh")] },
  "basis-missing": {
    finds: [estimate(["5", "Chi khác", "", "", "5000000"])],
    leaves: [estimate(["5", "Chi khác", "1", "5000000", "5000000"])],
  },
  "page-setup": {
    finds: [{ ...costs(), page: { ...page, margins: { top: 19, bottom: 19, left: 18, right: 18 } } }],
    leaves: [{ ...costs(), page }],
  },
  "plan-differs": {
    plan: [
      "KẾ HOẠCH CÔNG TÁC NĂM 2025",
      "1. Biên soạn tờ gấp",
      "- Cơ quan chủ trì: Sở Tư pháp",
      "- Cơ quan phối hợp: Sở Nội vụ",
      "- Thời gian thực hiện: Quý I/2025",
      "2. Mở lớp tập huấn",
      "- Cơ quan chủ trì: Sở Nội vụ",
      "- Cơ quan phối hợp: Sở Tài chính",
      "- Thời gian thực hiện: Tháng 5/2025",
      "3. Tổ chức hội thi",
      "- Cơ quan chủ trì: Sở Tư pháp",
      "- Cơ quan phối hợp: Sở Y tế",
      "- Thời gian thực hiện: Quý III/2025",
      "4. Khảo sát nhu cầu",
      "- Cơ quan chủ trì: Sở Tài chính",
      "- Cơ quan phối hợp: Sở Y tế",
      "- Thời gian thực hiện: Quý IV/2025",
      "5. Báo cáo kết quả",
      "- Cơ quan chủ trì: Sở Tư pháp",
      "- Cơ quan phối hợp: Sở Nội vụ",
      "- Thời gian thực hiện: Tháng 12/2025",
    ].join("\n"),
    finds: [tasks("Sở Công Thương", "Sở Y tế", "Quý IV/2025")],
    leaves: [tasks("Sở Tài chính", "Sở Y tế", "Quý IV/2025")],
  },
};
