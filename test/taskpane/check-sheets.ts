/** Small tables of an estimate, right and wrong, that the tests of the check share. */
import type { TypedSheets } from "./check-workbook";

/** Title, unit, header and the first row. */
export const estimateTop = [
  ["DỰ TOÁN KINH PHÍ TẬP HUẤN NĂM 2026"],
  ["Đơn vị tính: đồng"],
  ["Stt", "Nội dung", "Đơn vị", "Số lượng", "Đơn giá", "Thành tiền"],
  ["1", "Thuê hội trường", "ngày", 2, 3_000_000, 6_000_000],
];

/** An amount that was typed as text, so that the total misses it; the words are right. */
export const wrongEstimate: TypedSheets = {
  "Dự toán": [
    ...estimateTop,
    ["2", "In tài liệu", "bộ", 100, 45_000, "4.500.000"],
    ["3", "Nước uống", "người", 100, 20_000, 2_000_000],
    [undefined, "Tổng cộng", undefined, undefined, undefined, ["=SUM(F4:F6)", 8_000_000]],
    ["Bằng chữ: Mười hai triệu năm trăm nghìn đồng./."],
  ],
};

export const rightEstimate: TypedSheets = {
  "Dự toán": [
    ...estimateTop,
    ["2", "Nước uống", "người", 100, 20_000, 2_000_000],
    [undefined, "Tổng cộng", undefined, undefined, undefined, ["=SUM(F4:F5)", 8_000_000]],
    ["Bằng chữ: Tám triệu đồng./."],
  ],
};
