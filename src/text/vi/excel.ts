import { unreachable } from "../../core/unreachable";
import type { ExcelProblem } from "../../excel/problem";

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
};
