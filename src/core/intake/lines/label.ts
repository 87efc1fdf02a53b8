/** Lines that say who, with whom, when and for how much: "Đơn vị chủ trì: …", "- Thời gian thực hiện: …". */
import { foldText } from "../../plan/fold-text";
import { bodiesAtStart } from "../sentence/body-span";

/**
 * `doers`: "Đơn vị thực hiện", which means the lead where none is named and the cooperators otherwise;
 * `responsibility`: "Trách nhiệm thực hiện", mostly the heading of the lines below it; `content`: "Nội dung".
 */
export type LabelKind = "leads" | "cooperators" | "doers" | "responsibility" | "time" | "cost" | "funding" | "content";

export interface Label {
  readonly kind: LabelKind;
  /** As written, without the colon. */
  readonly label: string;
  /** What stands after the colon; may be empty. */
  readonly value: string;
}

/** A label has few words and all of them from here: that is how "Sở A chủ trì, phối hợp các đơn vị sau:" is told from one. Folded. */
const words = new Set(
  (
    "don vi co quan bo phan to chuc phong ban ca nhan nguoi can chu tri phoi hop thuc hien tham gia muu dau moi trach nhiem chiu phu thoi gian han tien do diem " +
    "hoan thanh trien khai bat ket thuc du kien kinh phi toan so muc tong chinh va cac cap cong viec nguon von lien quan nhiem vu phan noi dung lanh dao theo doi " +
    "khai toan dia dang ky ngay thang lich thuoc tap the doi tuong giao duoc tien cho moc han cua cung hanh bao cao"
  ).split(" "),
);

const longestLabel = 60;

/** Undefined where the text is no label line. The text comes without its bullet. */
export function readLabel(text: string): Label | undefined {
  const colon = text.slice(0, longestLabel + 1).search(/[:：]/);
  if (colon > 0) {
    const label = text.slice(0, colon).trim();
    if (label.includes(";")) return undefined;
    const folded = foldText(label);
    const kind = kindOf(folded);
    const value = text.slice(colon + 1).trim();
    // "Thực hiện: Tổ Toán", but "Thực hiện: các nội dung sau".
    if (kind === undefined || (folded === "thuc hien" && value !== "" && bodiesAtStart(value) === undefined)) return undefined;
    return { kind, label, value };
  }
  return labelWithoutColon(text);
}

const longestTime = 220;
const timeWithoutColon =
  /^thoi (?:gian|han) (?:thuc hien|hoan thanh|to chuc|trien khai)\s{1,3}[-–]?\s{0,3}(?=(?:truoc|trong|tu|sau khi|quy|thang|nam|hoan thanh|thuong xuyen|hang|den|cham nhat|ngay|du kien)(?![a-z]))/;

function kindOf(folded: string): LabelKind | undefined {
  const tokens = folded.split(/[^a-z]+/).filter((token) => token !== "");
  if (tokens.length === 0 || tokens.length > 9 || !tokens.every((token) => words.has(token))) return undefined;
  const label = tokens.join(" ");
  const [leads, cooperates] = [label.includes("chu tri"), /phoi hop|tham gia/.test(label)];
  if (leads) return "leads";
  if (cooperates) return "cooperators";
  if (/^(?:nguon kinh phi|nguon von|nguon chi|nguon)/.test(label)) return "funding";
  if (/^(?:tong )?(?:muc )?(?:du kien )?(?:kinh phi|du toan|khai toan|so tien)/.test(label)) return "cost";
  if (/^(?:du kien )?(?:thoi (?:gian|han|diem)|tien do|han hoan thanh|han|lich|moc thoi gian|hoan thanh)/.test(label)) return "time";
  if (/^(?:phan cong |giao )?trach nhiem|^phan cong/.test(label)) return "responsibility";
  if (
    /^(?:don vi|co quan|bo phan|phong ban|phong|to chuc|ca nhan|nguoi|cac don vi|cac co quan|tap the)(?: |$)/.test(label) &&
    /thuc hien|phu trach|chiu trach nhiem|dau moi|trien khai|tham muu|duoc giao/.test(label)
  )
    return "doers";
  if (/^(?:nguoi |bo phan |don vi )?(?:phu trach(?: chinh)?|dau moi)$|^thuc hien$/.test(label)) return "doers";
  return /^(?:noi dung|nhiem vu)(?: (?:cong viec|thuc hien|trien khai|nhiem vu))?$/.test(label) ? "content" : undefined;
}

/** OCR loses colons: "Cơ quan chủ trì Sở Tư pháp", "Thời gian thực hiện sau khi …". Only the plainest labels, and only before what such a label is followed by. */
function labelWithoutColon(text: string): Label | undefined {
  const time = text.length > longestTime ? null : timeWithoutColon.exec(foldText(text.slice(0, longestLabel)));
  if (time !== null) return { kind: "time", label: text.slice(0, time[0].length).trim(), value: text.slice(time[0].length).trim() };
  const found = /^((?:don vi|co quan) (?:chu tri|phoi hop)(?: thuc hien)?)\s{1,3}[-–]?\s{0,3}/.exec(foldText(text.slice(0, longestLabel)));
  const label = found?.[1];
  if (found === null || label === undefined || !/^\p{Lu}/u.test(text.slice(found[0].length))) return undefined;
  return {
    kind: label.includes("chu tri") ? "leads" : "cooperators",
    label: text.slice(0, label.length),
    value: text.slice(found[0].length).trim(),
  };
}
