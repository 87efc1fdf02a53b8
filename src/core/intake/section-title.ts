/** What a part of a plan is about, told from its title. */
import { foldText } from "../plan/fold-text";

const withoutTasks =
  /^(?:muc dich|yeu cau|muc tieu|quan diem|can cu|co so|su can thiet|nguyen tac|pham vi|doi tuong|thuc trang|danh gia|ket qua dat duoc|to chuc thuc hien|kinh phi|nguon kinh phi|nguon luc|du toan kinh phi|che do (?:thong tin|bao cao)|noi nhan|chi tieu|phuong cham|khen thuong|ve kinh phi|bao dam|dam bao|dieu khoan|co che)/;
const withTasks = /nhiem vu|noi dung|giai phap|hoat dong|cong viec|cong tac|phan cong|trien khai|chuong trinh/;

/** `tasks`: its title promises tasks; `none`: purposes, money in general, organisation, …; `unknown`: neither is said. */
export function readSectionTitle(title: string): "tasks" | "none" | "unknown" {
  const folded = foldText(title.slice(0, 120))
    .replace(/[^a-z\s]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  if (withoutTasks.test(folded)) return "none";
  return withTasks.test(folded) ? "tasks" : "unknown";
}
