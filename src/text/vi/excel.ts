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
      case "sheet-gone":
        return `Không còn thấy trang tính "${problem.sheet}": có thể trang đã đổi tên hoặc đã xóa. Chưa có gì thay đổi; bấm "Kiểm tra lại".`;
      case "too-many-filled":
        return `Sổ tính có ${printCount(problem.cells)} ô có nội dung, nhiều hơn mức kiểm tra được là ${printCount(problem.limit)}; nhiều nhất ở trang tính "${problem.sheet}". Chuyển dữ liệu không cần kiểm tra sang tệp khác rồi bấm lại.`;
      case "sheet-hidden":
        return `Trang tính "${problem.sheet}" đang ẩn nên chưa đến được ô. Bấm chuột phải vào thẻ trang tính bất kỳ, chọn Bỏ ẩn, rồi bấm lại.`;
      case "cell-changed":
        return `Ô ${problem.cell} trên trang tính "${problem.sheet}" đã khác so với lúc kiểm tra nên chưa ghi gì. Bấm "Kiểm tra lại" rồi xem lại điểm này.`;
      case "cell-covered":
        return `Ô ${problem.cell} trên trang tính "${problem.sheet}" nằm dưới một ô gộp nên chưa ghi gì. Bỏ gộp ô (Trang đầu → Gộp & Căn giữa) rồi bấm lại.`;
      case "number-too-long":
        return `Số cần ghi vào ô ${problem.cell} trên trang tính "${problem.sheet}" dài hơn 15 chữ số, một ô số không giữ đủ, nên chưa ghi gì. Để số này ở dạng chữ.`;
      case "partly-written":
        return `Ghi giữa chừng thì Excel dừng và chưa đưa lại được nội dung cũ trên trang tính "${problem.sheet}". Bấm Ctrl+Z trên trang tính để hoàn tác, rồi bấm "Kiểm tra lại".`;
      case "no-notes":
        return "Bản Excel này chưa có lệnh ghi chú vào ô cho phần bổ trợ (cần Excel 2021 trở lên hoặc Microsoft 365). Dùng biên bản kiểm tra thay cho ghi chú.";
      default:
        return unreachable(problem);
    }
  },

  /** The same where a workbook is checked or repaired: nothing of an appendix is being built there. */
  checkProblem(problem: ExcelProblem): string {
    switch (problem.kind) {
      case "cell-edit-mode":
        return "Một ô đang được nhập dở nên chưa đọc và chưa ghi được. Bấm Enter (hoặc Esc) trên trang tính rồi bấm lại.";
      case "protected":
        return "Sổ tính hoặc trang tính đang được bảo vệ nên chưa ghi được. Bỏ bảo vệ (Xem lại → Bỏ bảo vệ trang tính) rồi bấm lại; kết quả kiểm tra vẫn giữ nguyên.";
      case "too-large":
        return "Có ô chứa quá nhiều chữ để đọc hoặc ghi một lần (Excel nhận mỗi lần 5 MB). Rút ngắn nội dung của ô rồi bấm lại.";
      case "not-responding":
        return `Excel chưa trả lời (mã ${problem.code}). Chưa có gì thay đổi trên sổ tính; đợi một lát rồi bấm lại.`;
      case "sheet-missing":
      case "leftover-sheet":
      case "sheet-gone":
      case "sheet-hidden":
      case "too-many-filled":
      case "cell-changed":
      case "cell-covered":
      case "number-too-long":
      case "partly-written":
      case "no-notes":
        return excel.problem(problem);
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
      case "sheet-gone":
      case "sheet-hidden":
      case "too-many-filled":
      case "cell-changed":
      case "cell-covered":
      case "number-too-long":
      case "partly-written":
      case "no-notes":
        return excel.problem(problem);
      default:
        return unreachable(problem);
    }
  },
};

const printCount = (count: number): string => printAmount(amount(String(count)));
