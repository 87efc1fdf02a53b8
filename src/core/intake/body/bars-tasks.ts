/** Which parts and headings of a plan hold no tasks although orders may stand there: purposes, targets, money in general, reports. */
import { foldText } from "../../plan/fold-text";
import type { BodyItem, Section } from "./outline";
import { readSectionTitle, titleWords } from "../lines/section-title";

const organises = /to chuc thuc hien|phan cong|trach nhiem|to chuc trien khai/;

/** Money, reports and the like are matters of their own below "Tổ chức thực hiện": "7- Về kinh phí", "Về chế độ thông tin, báo cáo". */
const ofNoTask =
  /^(?:(?:ve )?(?:nguon |du toan )?kinh phi|(?:ve )?che do (?:thong tin|bao cao)|(?:ve )?(?:cong tac )?thong tin,? bao cao(?: |$)|(?:thoi gian|dia diem|thanh phan|doi tuong)[a-z, ]{0,30}$)/;

export function sectionBarsTasks(section: Section | undefined): boolean {
  if (section === undefined) return false;
  const words = titleWords(section.title);
  return readSectionTitle(section.title) === "none" && !organises.test(words);
}

/** The item is a heading of money or reports, or stands below one of purposes, targets or money. */
export function itemBarsTasks(item: BodyItem): boolean {
  for (let each: BodyItem | undefined = item; each !== undefined; each = each.parent) if (headsNoTasks(each.heading)) return true;
  return sectionBarsTasks(item.section);
}

/** "1. Mục đích", "2. Yêu cầu": a title of a few words, no sentence that gives an order; or "Về kinh phí …" of any length. */
function headsNoTasks(heading: string): boolean {
  const words = titleWords(heading.slice(0, 80));
  if (ofNoTask.test(words)) return true;
  return heading.length < 80 && words.length < 50 && readSectionTitle(heading) === "none" && !organises.test(words);
}

/** Says only that the plan is to be carried out or watched over, as the last part of most plans does. */
export function isGenericDuty(content: string): boolean {
  return /(?:thuc hien|trien khai|thi hanh)[^.;]{0,40}(?:ke hoach|quyet dinh|chi thi|thong bao|nghi quyet|chuong trinh) nay|theo doi, don doc|chiu trach nhiem (?:thuc hien|thi hanh)|chi dao chung/.test(
    foldText(content.slice(0, 300)),
  );
}

/** "… chịu trách nhiệm thi hành Quyết định này": the sentence that closes every decision. */
export function isFormula(content: string): boolean {
  return /^(?:thi hanh|thuc hien|trien khai thuc hien|chiu trach nhiem thi hanh) (?:quyet dinh|nghi quyet|chi thi|thong bao|cong van) nay$/.test(
    foldText(content.slice(0, 120)),
  );
}
