import { printAmount, amount } from "../../core/money/amount";
import type { AmountProblem } from "../../core/money/amount-problem";
import type { MoneyUnit } from "../../core/money/unit";
import { unreachable } from "../../core/unreachable";

const dong = (plain: string): string => `${printAmount(amount(plain))} đồng`;

export const amounts = {
  units: { dong: "đồng", nghin: "nghìn đồng", trieu: "triệu đồng" } satisfies Record<MoneyUnit, string>,

  tooLargeToSpeak: "Số tiền quá 27 chữ số nên không đọc được thành chữ.",

  problem(problem: AmountProblem): string {
    switch (problem.kind) {
      case "empty":
        return "Chưa có số tiền.";
      case "not-an-amount":
        return `Không đọc được số tiền "${problem.text}". Ghi bằng chữ số, ví dụ 200.000.000 hoặc 1,5 tỷ.`;
      case "letter-for-digit":
        return `Không đọc được số tiền "${problem.text}" (có chữ ${problem.letter} thay cho số ${problem.digit}).`;
      case "unexpected-word":
        return problem.word === ""
          ? `Số tiền bằng chữ "${problem.text}" còn thiếu ở cuối.`
          : `Số tiền bằng chữ "${problem.text}": từ thứ ${String(problem.wordNumber)} ("${problem.word}") không khớp cách đọc số.`;
      case "ambiguous":
        return `Số tiền "${problem.text}" hiểu được hai cách: ${dong(problem.readings[0])} hoặc ${dong(problem.readings[1])}. Ghi lại theo một cách, ví dụ bỏ dấu phẩy.`;
      case "fraction-of-dong":
        return `Số tiền "${problem.text}" lẻ dưới một đồng. Ghi tròn đến đồng.`;
      case "scientific":
        return `Số tiền "${problem.text}" ghi theo dạng lũy thừa. Ghi đủ các chữ số.`;
      case "two-amounts":
        return `"${problem.text}" có hai số tiền. Ghi một số, hoặc tách thành hai dòng.`;
      case "date":
        return `"${problem.text}" là ngày tháng, không phải số tiền.`;
      case "negative":
        return `Kinh phí "${problem.text}" là số âm. Ghi số không âm, hoặc để trống nếu không sử dụng kinh phí.`;
      case "too-long":
        return `Số tiền "${problem.text}" quá dài: đọc được đến 40 chữ số, bằng chữ đến 27.`;
      default:
        return unreachable(problem);
    }
  },
};
