/** What a part of a plan is about, told from its title. */
import { foldText } from "../../plan/fold-text";
import { readMarker } from "./marker";

const withoutTasks =
  /^(?:muc dich|yeu cau|muc tieu|quan diem|can cu|co so|su can thiet|nguyen tac|pham vi|doi tuong|thuc trang|danh gia|ket qua dat duoc|to chuc thuc hien|kinh phi|nguon kinh phi|nguon luc|du toan kinh phi|che do (?:thong tin|bao cao)|noi nhan|chi tieu|phuong cham|khen thuong|de xuat|kien nghi|nhung kho khan|ton tai|han che|ve kinh phi|bao dam|dam bao|dieu khoan|co che)/;
const withTasks = /nhiem vu|noi dung|giai phap|hoat dong|cong viec|cong tac|phan cong|trien khai|chuong trinh/;

/** "Mục tiêu, nhiệm vụ": the second half promises what the first does not. */
const alsoWithTasks = /(?:[,;&–-]|\bva)\s*(?:(?:cac|mot so|nhung|phan cong)\s+)?(?:nhiem vu|noi dung|giai phap|cong viec|hoat dong)/;
/** Either a list of tasks or words on who does what: only labels tell. */
const organisesTasks = /^to chuc thuc hien (?:cac )?(?:nhiem vu|noi dung|cong viec|hoat dong)/;

/** `tasks`: its title promises tasks; `none`: purposes, money in general, organisation, …; `unknown`: neither is said. With or without its number. */
export function readSectionTitle(title: string): "tasks" | "none" | "unknown" {
  const words = wordsOf(title);
  const folded = lettersOf(words);
  if (organisesTasks.test(folded)) return "unknown";
  if (withoutTasks.test(folded)) return alsoWithTasks.test(words) ? "tasks" : "none";
  return withTasks.test(folded) ? "tasks" : "unknown";
}

/** Titles below which even labelled lines are no tasks where the plan has tasks elsewhere. "Bảo đảm an toàn" may head tasks, "Mục đích" may not. */
export function neverHeadsTasks(title: string): boolean {
  return (
    readSectionTitle(title) === "none" &&
    /^(?:muc dich|yeu cau|muc tieu|quan diem|can cu|thuc trang|to chuc thuc hien|noi nhan)/.test(lettersOf(wordsOf(title)))
  );
}

/** The title folded, letters and commas only, without its number. */
export function titleWords(title: string): string {
  return wordsOf(title)
    .replace(/[^a-z,\s]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** Folded, without the number. */
function wordsOf(title: string): string {
  const marker = readMarker(title);
  return foldText((marker === undefined || marker.kind === "bullet" ? title : marker.rest).slice(0, 120));
}

function lettersOf(words: string): string {
  return words
    .replace(/[^a-z\s]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}
