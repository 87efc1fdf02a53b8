import type { WordsReadingProblem } from "../../core/words/read-words";
import { unreachable } from "../../core/unreachable";

export const functions = {
  notAUnit: (text: string): string => `Không có đơn vị tính "${text}". Ghi "đồng", "nghìn đồng" hoặc "triệu đồng".`,

  unknownOption: (text: string): string =>
    `Không có cách viết "${text}". Chọn trong: linh, lẻ, nghìn, ngàn, tư, bốn, tỷ, tỉ, dấu phẩy, chẵn, ./., chữ hoa, chữ thường, đồng, đồng Việt Nam, Việt Nam đồng, không đơn vị; các mục cách nhau bằng dấu phẩy.`,

  digitsLost: "Số quá 15 chữ số: Excel đã đổi các chữ số cuối thành 0. Nhập lại dạng chữ, có dấu nháy đơn (') ở đầu.",

  inRange: (row: number, column: number, sentence: string): string => `Dòng ${row}, cột ${column} của vùng: ${sentence}`,

  wordsProblem(problem: WordsReadingProblem): string {
    switch (problem.kind) {
      case "empty":
        return "Chưa có số tiền bằng chữ.";
      case "unexpected-word":
        return problem.word === ""
          ? "Số tiền bằng chữ còn thiếu ở cuối."
          : `Từ thứ ${problem.wordNumber} ("${problem.word}") không khớp cách đọc số.`;
      case "too-large-to-speak":
        return "Số tiền bằng chữ quá 27 chữ số.";
      default:
        return unreachable(problem);
    }
  },
};
