import { unreachable } from "../../core/unreachable";
import { amount, printAmount } from "../../core/money/amount";
import type { ExcelProblem } from "../../excel/problem";
import type { SelectionProblem } from "../../excel/read-selection";

export const excel = {
  problem(problem: ExcelProblem): string {
    switch (problem.kind) {
      case "cell-edit-mode":
        return 'Một ô đang được nhập dở nên chưa ghi được. Bấm Enter (hoặc Esc) trên trang tính rồi bấm "Thử lại".';
      case "protected":
        return 'Sổ tính hoặc trang tính đang được bảo vệ nên chưa ghi được. Bỏ bảo vệ (Xem lại → Bỏ bảo vệ) rồi bấm "Thử lại"; nội dung đã nhập vẫn giữ nguyên.';
      case "too-large":
        return "Phụ lục quá dài để ghi một lần (trên 8 MB chữ). Chia thành hai phụ lục rồi lập từng phần.";
      case "not-responding":
        return `Excel chưa nhận lệnh ghi (mã ${problem.code}). Chưa có gì thay đổi trên sổ tính; đợi một lát rồi bấm "Thử lại".`;
      case "sheet-missing":
        return `Không còn thấy phụ lục trên trang tính "${problem.sheet}" để thay. Chưa có gì thay đổi; chọn lập trên trang mới.`;
      case "leftover-sheet":
        return `Ghi giữa chừng thì Excel dừng. Trang tính "${problem.sheet}" chưa đủ nội dung: xóa trang này rồi lập lại.`;
      default:
        return unreachable(problem);
    }
  },

  selectionProblem(problem: SelectionProblem | ExcelProblem): string {
    switch (problem.kind) {
      case "no-single-range":
        return "Đang chọn nhiều vùng rời nhau, hoặc chọn hình chứ không phải ô. Chọn một vùng liền nhau gồm dòng tiêu đề và các dòng nhiệm vụ rồi bấm lại.";
      case "one-cell":
        return `Mới chọn một ô (${problem.address}). Chọn cả bảng, từ dòng tiêu đề đến dòng cuối, rồi bấm lại.`;
      case "nothing-in-cells":
        return `Vùng ${problem.address} không có chữ nào. Chọn vùng có bảng nhiệm vụ rồi bấm lại.`;
      case "too-many-cells":
        return `Vùng đang chọn có ${problem.cells < 0 ? "quá nhiều" : printCount(problem.cells)} ô, nhiều hơn mức đọc được là ${printCount(problem.limit)}. Chỉ chọn bảng nhiệm vụ rồi bấm lại.`;
      case "cell-edit-mode":
        return "Một ô đang được nhập dở nên chưa đọc được. Bấm Enter (hoặc Esc) trên trang tính rồi bấm lại.";
      case "too-large":
        return "Vùng đang chọn quá nhiều chữ để đọc một lần (trên 5 MB). Chỉ chọn bảng nhiệm vụ rồi bấm lại.";
      case "not-responding":
        return `Excel chưa trả lời (mã ${problem.code}). Đợi một lát rồi bấm lại.`;
      case "protected":
      case "sheet-missing":
      case "leftover-sheet":
        return excel.problem(problem);
      default:
        return unreachable(problem);
    }
  },
};

const printCount = (count: number): string => printAmount(amount(String(count)));
