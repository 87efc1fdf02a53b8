/** What the check says of the plan that the tables are held against. */
import type { PlanSource } from "../../core/plan/plan";

export const heldPlan = {
  none: "Chưa đối chiếu với kế hoạch.",
  give: "Đưa kế hoạch vào…",
  giveOther: "Kế hoạch khác…",
  heading: "Kế hoạch để đối chiếu",
  purpose:
    "Nhiệm vụ, cơ quan, thời gian và kinh phí trong bảng được so với kế hoạch; ngày của kế hoạch dùng để xét tên cơ quan và thời hạn. Kế hoạch chỉ được đọc, không ghi gì vào sổ tính.",
  chooseFile: "Chọn tệp kế hoạch…",
  dropHere: "Thả tệp kế hoạch để đối chiếu",
  read: "Đọc kế hoạch",
  offer: (tasks: number) => `Đối chiếu với kế hoạch vừa lấy (${String(tasks)} nhiệm vụ)`,
  title: (name: string, tasks: number) => `Đối chiếu với ${name}: ${String(tasks)} nhiệm vụ`,
  taken: {
    appendix: "Nhiệm vụ lấy từ bảng trong kế hoạch.",
    body: "Nhiệm vụ lấy từ phần lời của kế hoạch.",
  } satisfies Record<PlanSource, string>,
  from: (file: string) => `Tệp "${file}".`,
  fromText: "Văn bản đã dán hoặc đã nhập.",
  table: "Bảng được đối chiếu:",
  noTable: "Không thấy bảng nào để đối chiếu.",
  notices: (count: number) => `${String(count)} lưu ý khi đọc kế hoạch`,
  change: "Đổi kế hoạch…",
  putAway: "Bỏ đối chiếu",
  held: (name: string, tasks: number, counts: string) =>
    `Đã đối chiếu với ${name} (${String(tasks)} nhiệm vụ)${counts === "" ? "" : `: ${counts}`}.`,
  notHeld: (name: string, tasks: number) => `Đã đọc ${name} (${String(tasks)} nhiệm vụ) nhưng không thấy bảng nào để đối chiếu.`,
  waits: (name: string, tasks: number) => `Đã đọc ${name} (${String(tasks)} nhiệm vụ). Bấm "Kiểm tra" để đối chiếu.`,
  isPutAway: "Đã bỏ đối chiếu với kế hoạch.",
};
