import { amountInWords } from "../core/words/amount-in-words";
import { readWordsOptions } from "../core/words/read-words-options";
import { amounts } from "../text/vi/amounts";
import { functions } from "../text/vi/functions";
import { readCellAmount } from "./read-cell-amount";
import { readUnit } from "./read-unit";
import { throwValueError } from "./throw-value-error";

/**
 * Đọc số tiền thành chữ: 1500000 thành "Một triệu năm trăm nghìn đồng". Ô trống cho kết quả trống.
 * @customfunction DOCSOTIEN
 * @param soTien Số tiền, hoặc ô có số tiền: là số, hay chữ như "1,5 tỷ đồng". Số quá 15 chữ số thì ghi dạng chữ.
 * @param [donVi] Đơn vị tính của số tiền: "đồng", "nghìn đồng" hoặc "triệu đồng". Bỏ trống là đồng.
 * @param [cachViet] Cách viết, các mục cách nhau bằng dấu phẩy. Ví dụ: "lẻ, ngàn, bốn, tỉ, dấu phẩy, chẵn, ./., chữ hoa".
 * @returns Số tiền bằng chữ.
 */
export function spellAmount(soTien: string | number | boolean | null, donVi?: string, cachViet?: string): string {
  const unit = readUnit(donVi);
  const amount = readCellAmount(soTien, unit);
  if (amount === undefined) return "";
  const options = readWordsOptions(cachViet ?? "");
  if (!options.ok) throwValueError(functions.unknownOption(options.problem.text));
  const words = amountInWords(amount, options.value);
  if (!words.ok) throwValueError(amounts.tooLargeToSpeak);
  return words.value;
}
