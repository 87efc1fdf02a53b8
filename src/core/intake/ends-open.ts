/** Whether a line stops in the middle of a phrase. */
import { foldText } from "../plan/fold-text";

/** "của", "và", a comma, "Sở": nothing ends there. */
export function endsOpen(text: string): boolean {
  return /(?:,|(?:^|\s)(?:va|cua|ve|cac|cho|tai|trong|voi|do|theo|tu|den|thuoc|so|ban|bo|nhung|hoac|nham|uy|cung|la|khi|de|nam|thang|quy|ngay|khoan|dieu|diem|muc|phan|chuong|khoi|lop|cap|dot|bai|to|doi|ky|vong))$/.test(
    foldText(text.slice(-12)),
  );
}
