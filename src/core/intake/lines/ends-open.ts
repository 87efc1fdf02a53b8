/** Whether a line stops in the middle of a phrase. */
import { foldText } from "../../plan/fold-text";

/** "của", "và", a comma, "Sở": nothing ends there. */
export function endsOpen(text: string): boolean {
  return /(?:,|(?:^|\s)(?:va|cua|ve|cac|cho|tai|trong|voi|do|theo|tu|den|thuoc|so|ban|bo|nhung|hoac|nham|uy|cung|la|khi|de|nam|thang|quy|ngay|khoan|dieu|diem|muc|phan|chuong|khoi|lop|cap|dot|bai|to|doi|ky|vong))$/.test(
    foldText(text.slice(-12)),
  );
}

/** Whether a line stops before a number: "khối", "quý", "Nghị định số", "từ lớp 3 đến". */
export function expectsNumber(text: string): boolean {
  const tail = foldText(text.slice(-40));
  return beforeNumber.test(tail) && !endsWhole(tail);
}

/** Whether the last word, that could go on, ends a phrase: "Hằng quý", "các cấp", "Các phòng, ban", "4 lớp". */
export function endsWhole(text: string): boolean {
  const tail = foldText(text.slice(-40));
  return wholePhrase.test(tail) && !/\bngay \d+ thang$/.test(tail);
}

const beforeNumber =
  /(?:,|(?:^|\s)(?:va|tu|den|so|nam|thang|quy|ngay|khoan|dieu|diem|muc|phan|chuong|khoi|lop|cap|dot|bai|to|doi|ky|vong|tai|theo|cua|la))$/;

/** A unit that is counted or taken as a whole, and lists of bodies: "Các phòng, ban", "các xã, tổ". */
const wholePhrase =
  /(?:^|[\s,])(?:(?:hang|moi|trong|tung|theo|cuoi|dau|giua|ca|cac|nhieu|toan|dinh|\d+)\s+(?:quy|thang|nam|ngay|ky|dot|lop|khoi|cap|to|doi|bai|vong|so|tuan)|[a-z]+\s*,\s*(?:to|doi|so|ban|bo|cap|khoi|lop))$/;
