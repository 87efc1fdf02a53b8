import { cellNumber } from "./cell-number";
import { readCellAmount } from "./read-cell-amount";
import { readUnit } from "./read-unit";

/**
 * Lấy số tiền từ chữ gõ tay: "1,5 tỷ đồng" thành 1500000000, "2 triệu 350 nghìn" thành 2350000. Kết quả quá 15 chữ số là chữ có dấu chấm. Ô trống cho kết quả trống.
 * @customfunction LAYSOTIEN
 * @param soTien Số tiền như đã gõ, hoặc ô có số tiền.
 * @param [donVi] Đơn vị tính của bảng: "đồng", "nghìn đồng" hoặc "triệu đồng". Số không ghi đơn vị và kết quả đều tính theo đơn vị này. Bỏ trống là đồng.
 * @returns Số tiền.
 */
export function takeAmount(soTien: string | number | boolean | null, donVi?: string): string | number {
  const unit = readUnit(donVi);
  const amount = readCellAmount(soTien, unit);
  return amount === undefined ? "" : cellNumber(amount, unit);
}
