import { readWords } from "../core/words/read-words";
import { functions } from "../text/vi/functions";
import { cellNumber } from "./cell-number";
import { readUnit } from "./read-unit";
import { throwValueError } from "./throw-value-error";

/**
 * Đổi số tiền bằng chữ thành số: "Hai trăm triệu đồng chẵn./." thành 200000000. Kết quả quá 15 chữ số là chữ có dấu chấm. Ô trống cho kết quả trống.
 * @customfunction DOICHUTHANHSO
 * @param bangChu Số tiền bằng chữ, hoặc ô có số tiền bằng chữ, kể cả dòng "Bằng chữ: …".
 * @param [donVi] Đơn vị tính của kết quả: "đồng", "nghìn đồng" hoặc "triệu đồng". Bỏ trống là đồng.
 * @returns Số tiền.
 */
export function convertWords(bangChu: string, donVi?: string): string | number {
  const unit = readUnit(donVi);
  if (bangChu.trim() === "") return "";
  const read = readWords(bangChu);
  if (!read.ok) throwValueError(functions.wordsProblem(read.problem));
  return cellNumber(read.value, unit);
}
