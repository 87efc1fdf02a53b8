/** Workbooks with mistakes that people make, for the browser tests and the pictures of the check. */
import type { CellFile, SheetFile, WorkbookFile } from "../src/documents/xlsx/workbook-file";
import { EmbeddedWorkbook } from "../src/embedded/model/embedded-workbook";

type Typed = string | number | { readonly formula: string; readonly value: number } | undefined;

const sum = (formula: string, value: number): Typed => ({ formula, value });

/** The total leaves the last row out, an amount is a text, one is ten times too large, an ordinal is skipped, the words are of another total. */
const estimate: readonly (readonly Typed[])[] = [
  ["DỰ TOÁN KINH PHÍ TẬP HUẤN CHUYỂN ĐỔI SỐ NĂM 2026"],
  [undefined, undefined, undefined, undefined, undefined, "Đơn vị tính: đồng"],
  ["Stt", "Nội dung", "Đơn vị", "Số lượng", "Đơn giá", "Thành tiền"],
  ["1", "Thuê hội trường, âm thanh, ánh sáng cho 02 lớp tại trung tâm huyện", "ngày", 4, 3_000_000, 12_000_000],
  ["2", "In tài liệu phát cho học viên", "bộ", 120, 45_000, "5.400.000"],
  ["3", "Nước uống giữa giờ", "người", 240, 20_000, 48_000_000],
  ["5", "Thù lao báo cáo viên", "buổi", 8, 1_000_000, 8_000_000],
  ["6", "Chi khác phục vụ lớp học", "lần", 1, 2_500_000, 2_500_000],
  [undefined, "Tổng cộng", undefined, undefined, undefined, sum("=SUM(F4:F7)", 68_000_000)],
  ["Bằng chữ: Sáu mươi lăm triệu bảy trăm nghìn đồng./."],
];

const summary: readonly (readonly Typed[])[] = [
  ["TỔNG HỢP KINH PHÍ NĂM 2026"],
  [undefined, undefined, "Đơn vị tính: đồng"],
  ["Stt", "Nội dung", "Kinh phí"],
  ["1", "Tập huấn chuyển đổi số", 65_700_000],
  ["2", "Tuyên truyền trên đài truyền thanh xã", 15_000_000],
  [undefined, "Tổng cộng", sum("=SUM(C4:C5)", 80_700_000)],
];

export function wrongWorkbook(): WorkbookFile {
  return workbookOf({ "Dự toán": estimate, "Tổng hợp": summary, "Thuyết minh": [["Kính gửi lãnh đạo Sở"]] });
}

/** The draft of the day before: two prices were lower, a row was there that is gone, another order. */
export function otherEstimate(): WorkbookFile {
  return workbookOf({
    "Dự toán": [
      ...estimate.slice(0, 3),
      ["1", "In tài liệu phát cho học viên", "bộ", 120, 45_000, 5_400_000],
      ["2", "Thuê hội trường, âm thanh, ánh sáng cho 02 lớp tại trung tâm huyện", "ngày", 4, 3_000_000, 12_000_000],
      ["3", "Thuê xe đưa đón báo cáo viên", "chuyến", 2, 1_500_000, 3_000_000],
      ["4", "Thù lao báo cáo viên", "buổi", 8, 800_000, 6_400_000],
      ["5", "Nước uống giữa giờ", "người", 240, 20_000, 4_800_000],
      [undefined, "Tổng cộng", undefined, undefined, undefined, sum("=SUM(F4:F8)", 31_600_000)],
    ],
  });
}

/** Nothing in it is wrong. */
export function rightWorkbook(): WorkbookFile {
  return workbookOf({ "Tổng hợp": [...summary, ["Bằng chữ: Tám mươi triệu bảy trăm nghìn đồng./."]] });
}

/** A long table in which every fourth product is wrong. */
export function longWorkbook(rows: number): WorkbookFile {
  const lines = Array.from({ length: rows }, (_, index): readonly Typed[] => {
    const amount = (index + 10) * 3_000;
    return [String(index + 1), `Gói thầu số ${String(index + 1)}`, "gói", index + 10, 3_000, index % 4 === 0 ? amount + 100 : amount];
  });
  return workbookOf({ "Gói thầu": [...estimate.slice(0, 3), ...lines] });
}

function workbookOf(sheets: Readonly<Record<string, readonly (readonly Typed[])[]>>): WorkbookFile {
  const file = EmbeddedWorkbook.create().toFile();
  const [blank] = file.sheets;
  if (blank === undefined) throw new Error("A new workbook has a sheet");
  return { ...file, sheets: Object.entries(sheets).map(([name, lines]) => sheetOf(blank, name, lines)) };
}

const widthsPoints: readonly number[] = [36, 200, 60, 60, 80, 96];

function sheetOf(blank: SheetFile, name: string, lines: readonly (readonly Typed[])[]): SheetFile {
  const { style } = EmbeddedWorkbook.create().activeSheet.cell(0, 0);
  const cells = lines.flatMap((line, row) =>
    line.flatMap((typed, column): readonly CellFile[] => {
      if (typed === undefined) return [];
      if (typeof typed === "string") return [{ row, column, value: typed, style }];
      const numberFormat = { ...style, numberFormat: "#,##0" };
      if (typeof typed === "number") return [{ row, column, value: typed, style: numberFormat }];
      return [{ row, column, ...typed, style: numberFormat }];
    }),
  );
  return { ...blank, name, cells, columns: new Map(widthsPoints.map((widthPoints, column) => [column, { widthPoints }])) };
}
