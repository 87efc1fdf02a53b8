import type { Amount } from "../core/money/amount";
import { sum } from "../core/money/amount";
import { mannerOf } from "../core/money/read-column";
import { functions } from "../text/vi/functions";
import { cellAmount } from "./cell-amount";
import { cellNumber } from "./cell-number";
import { readUnit } from "./read-unit";
import { sayCellProblem } from "./say-cell-problem";
import { throwValueError } from "./throw-value-error";

/**
 * Cộng số tiền của một vùng, đúng đến từng đồng, kể cả số ghi dạng chữ và số quá 15 chữ số. Kết quả quá 15 chữ số là chữ có dấu chấm.
 * @customfunction CONGSOTIEN
 * @param vung Vùng cần cộng. Ô trống và ô chỉ có lời ghi chú được bỏ qua như hàm SUM; ô có chữ số mà không đọc được thì báo lỗi kèm vị trí.
 * @param [donVi] Đơn vị tính của vùng và của kết quả: "đồng", "nghìn đồng" hoặc "triệu đồng". Bỏ trống là đồng.
 * @returns Tổng số tiền.
 */
export function sumAmounts(vung: Array<Array<string | number | boolean | null>>, donVi?: string): string | number {
  const unit = readUnit(donVi);
  const manner = mannerOf(vung.flat().filter((value) => typeof value === "string"));
  const read = (value: string | number | boolean | null, row: number, column: number): Amount | undefined => {
    if (typeof value === "boolean" || (typeof value === "string" && isRemark(value))) return undefined;
    const amount = cellAmount(value, unit, manner);
    if (amount.ok) return amount.value;
    if (amount.problem.kind === "empty") return undefined;
    throwValueError(functions.inRange(row + 1, column + 1, sayCellProblem(amount.problem, value)));
  };
  return cellNumber(sum(vung.flatMap((row, top) => row.map((value, left) => read(value, top, left)))), unit);
}

/** A heading or "Không sử dụng kinh phí": no digit, and no amount in words either. A lone word is never an amount: a heading "Năm" is a year, not five. */
function isRemark(text: string): boolean {
  return !/\d/.test(text.normalize("NFKC")) && (!/\S\s+\S/.test(text) || !cellAmount(text, "dong").ok);
}
