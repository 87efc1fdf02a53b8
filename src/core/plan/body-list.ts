/** Understands a cell that names bodies: "Sở A; Sở Văn hóa, Thể thao và Du lịch và các đơn vị có liên quan" are three. */
import {
  alwaysNewHeads,
  beginsWithHead,
  bodyHeads,
  collectiveHeads,
  endsOfNames,
  genericHeads,
  kindHeads,
  memberShortForms,
  nameHeads,
  notHeads,
  ownBodyHeads,
  personHeads,
  placeHeads,
  universityHeads,
} from "./body-heads";
import { beginsWithKnownBody, isCutName } from "./directory/known-bodies";
import { foldText } from "./fold-text";
import type { BodyList } from "./task";

/**
 * The bodies of a cell in reading order. `text` stays as written, on one line: where a line break alone parted two names, a semicolon takes its place.
 * Names lose only their closing punctuation. A collective phrase ("các sở, ban, ngành tỉnh", "UBND các huyện: A, B và thị xã C") is one name, and so are
 * several bodies with one head ("Sở Tài chính, Nội vụ, Y tế"): which words would belong to which is the officer's to say.
 */
export function readBodies(text: string): BodyList {
  const written = onOneLine(text);
  if (written.length > longestList) return { text: written, names: [written] };
  const names: string[] = [];
  for (const part of separate(written)) {
    const name = part.text.replace(/^[-+–•\s]+/, "");
    const previous = names.at(-1);
    if (previous !== undefined && !startsNewName(name, part.separator, previous)) names[names.length - 1] = previous + part.between + name;
    else names.push(name);
  }
  return { text: written, names: names.map(withoutClosing).filter((name) => name !== "") };
}

/** A line of its own is a name of its own where a bullet says so, or where one body is complete and the next one begins. */
function onOneLine(text: string): string {
  if (!text.includes("\n")) return text.replace(/\s+/g, " ").trim();
  const lines = text.split("\n").map((line) => line.replace(/\s+/g, " ").trim());
  return lines
    .filter((line) => line !== "")
    .reduce((before, line) => {
      if (before === "") return line;
      const ends = /[;,:(]$|\s(?:và|thuộc|của|với|cùng)$/iu.test(before.normalize("NFC"));
      const begins = /^[-+•–*]\s/.test(line) || (/^\p{Lu}/u.test(line) && beginsWithKnownBody(line) && beginsWithKnownBody(before));
      return `${before}${begins && !ends ? ";" : ""} ${line}`;
    }, "");
}

/** Beyond this a cell holds prose, whatever stands above it. */
const longestList = 5_000;

interface Part {
  readonly text: string;
  readonly separator: "start" | "semicolon" | "comma" | "and";
  /** The separator as written, to put the parts together again. */
  readonly between: string;
}

/** Cuts at every separator outside brackets; whether each cut stays is decided afterwards. */
function separate(text: string): readonly Part[] {
  const parts: Part[] = [];
  let depth = 0;
  let start = 0;
  let before: Pick<Part, "separator" | "between"> = { separator: "start", between: "" };
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    if (letter === "(") depth += 1;
    else if (letter === ")") depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    const found = separatorAt(text, at);
    if (found === undefined) continue;
    parts.push({ text: text.slice(start, at), ...before });
    before = found;
    start = at + found.between.length;
    at = start - 1;
  }
  parts.push({ text: text.slice(start), ...before });
  return parts;
}

function separatorAt(text: string, at: number): Pick<Part, "separator" | "between"> | undefined {
  const letter = text.charAt(at);
  if (letter === ";" || letter === ",") {
    const and = foldText(text.slice(at + 1, at + 5)) === " va " ? 5 : text.charAt(at + 1) === " " ? 2 : 1;
    return { separator: letter === ";" ? "semicolon" : "comma", between: text.slice(at, at + and) };
  }
  if (letter !== " " || !/v/i.test(text.charAt(at + 1)) || foldText(text.slice(at, at + 4)) !== " va ") return undefined;
  return { separator: "and", between: text.slice(at, at + 4) };
}

function startsNewName(name: string, separator: Part["separator"], previous: string): boolean {
  const folded = foldText(name);
  const before = foldText(previous);
  if (separator === "semicolon")
    return !(startsWith(folded, placeHeads) && /^\p{Ll}/u.test(name) && startsWith(before, ["ubnd", "uy ban", "hdnd"]));
  if (name === "" || previous === "" || isCutName(previous, name)) return false;
  if (placesFollow.test(before) && isPlaceName(name, folded)) return false;
  if (servesBoth.test(before) && /^(?:ubnd|uy ban nhan dan|hdnd|hoi dong nhan dan)/.test(folded)) return false;
  // "Báo và Đài …": one word alone is hardly a whole name.
  if (separator === "and" && !previous.includes(" ") && !isShortForm(previous) && !beginsWithKnownBody(previous)) return false;
  // "Cục Quản lý đường bộ I, II, III" share their name.
  if (/^(?:[IVX]+|\d+)$/.test(name)) return false;
  if (separator === "comma" && (isDeputyOf(before, folded) || (schoolKinds.test(name) && /^(?:cac )?truong /.test(before)))) return false;
  if (separator === "comma" && isOwnEntry(name, folded, before)) return true;
  const capital = /^\p{Lu}/u.test(name);
  if (capital && !goesOn(name, previous) && !before.endsWith("buu chinh") && beginsWithKnownBody(name)) return true;
  if (startsWith(folded, notHeads)) return false;
  if (startsWith(folded, alwaysNewHeads)) return !/^(?:cac|so|bo|ban)$/.test(before) || separator === "comma";
  // "Sở VH, TT&DL" is cut inside its short form; "GVCN các lớp" begins one.
  if (endsOfNames.test(name)) return false;
  if (memberShortForms.test(name.normalize("NFC"))) return true;
  if (isShortForm(name) || beginsWithShortForm.test(name.normalize("NFC")))
    return !previous.includes(" ") || !isShortForm(previous.slice(previous.lastIndexOf(" ") + 1));
  if (capital) return beginsWithHead(name, nameHeads) && !goesOn(name, previous);
  if (startsWith(folded, collectiveHeads) || folded === "bao") return true;
  if (namesOneBody(name, folded) && !isCollective(before)) return true;
  return startsWith(folded, genericHeads) && (!isCollective(before) || closedByPlace.test(before) || isBesidesTheState(before, folded));
}

/** Behind a comma, a body or persons of a kind of their own. `before` folded, `folded` the name. */
function isOwnEntry(name: string, folded: string, before: string): boolean {
  const isOpenPhrase = isCollective(before) && (before.includes(",") || kindHeads.includes(before.replace(/^(?:cac|nhung) /, "")));
  if (beginsWithHead(name, personHeads)) return !isOpenPhrase && !personsGoOn(folded, before);
  if (beginsWithHead(name, universityHeads)) return /^\p{Lu}.*\s\p{Lu}/u.test(name) && !/truong (?:dai hoc|cao dang)$/.test(before);
  return beginsWithHead(name, ownBodyHeads) && (/^\p{Lu}/u.test(name) || !isCollective(before));
}

/** "Chủ tịch, Phó Chủ tịch UBND xã", "tổ trưởng, tổ phó chuyên môn": of one office, which the second names. Folded. */
function isDeputyOf(before: string, folded: string): boolean {
  const title = before.replace(/^cac /, "");
  return folded.startsWith(`pho ${title} `) || (title === "to truong" && folded.startsWith("to pho "));
}

/** "Các trường mầm non, tiểu học, THCS". */
const schoolKinds = /^(?:TH|THCS|THPT|MN|PTDTNT|GDTX)(?![\p{L}])/u;

/** "Trưởng, phó các phòng", "toàn thể cán bộ, giáo viên", "chăm sóc, bảo vệ trẻ em". Folded. */
function personsGoOn(folded: string, before: string): boolean {
  if (/(?:^| )truong$/.test(before) && folded.startsWith("pho")) return true;
  if (
    /^(?:(?:cac|toan the|tat ca|mot so) )?(?:can bo|cong chuc|vien chuc|thay co|giao vien|doan vien|hoi vien|dang vien|nha giao)$/.test(
      before,
    )
  )
    return true;
  return folded.startsWith("bao ve") && !/^bao ve(?: (?:nha )?truong| co quan| dan pho)?$/.test(folded);
}

/** "UBND các huyện: Ba Tri, Bố Trạch": a place may begin with letters that begin a body. Folded. */
const placesFollow =
  /^(?:ubnd|uy ban nhan dan|hdnd|hoi dong nhan dan|dang uy|cong an) (?:cac )?(?:huyen|quan|thi xa|thanh pho|xa|phuong|thi tran|dac khu)\S* /;

/** A name in capitals that begins with no body's head when accents count: "Ba Tri" is no "bà", "Bố Trạch" no "bộ". */
function isPlaceName(name: string, folded: string): boolean {
  if (!/^\p{Lu}/u.test(name) || isShortForm(name) || startsWith(folded, alwaysNewHeads) || beginsWithKnownBody(name)) return false;
  return !accentedHeads.test(name.normalize("NFC"));
}

const accentedHeads =
  /^(?:sở|ban|bộ|cục|vụ|viện|văn phòng|phòng|công an|trung tâm|trường(?! sa(?!\p{L}))|bệnh viện|đài|báo|chi cục|chi nhánh|kho bạc|ngân hàng|hội(?! an(?!\p{L}))|đoàn|liên đoàn|mặt trận|công ty|đảng ủy|tòa án|trạm|đồn|hạt|thanh tra|tổ|khoa|ủy ban|hợp tác xã)(?!\p{L})/iu;

/** "Văn phòng Đoàn ĐBQH, HĐND và UBND tỉnh" is one office. Folded. */
const servesBoth = /^(?:van phong|vp) .*(?:hoi dong nhan dan|hdnd|dai bieu quoc hoi|dbqh)$/;

/** "Các bộ, ngành, địa phương" are all offices of the state together: enterprises behind them are others. Folded. */
function isBesidesTheState(before: string, folded: string): boolean {
  return /(?<![a-z])bo, nganh(?:,| va) dia phuong$/.test(before) && startsWith(folded, ["doanh nghiep", "hiep hoi"]);
}

/** "các sở, ban, ngành tỉnh": the place has closed the phrase, so that "đơn vị liên quan" behind it is another. Folded. */
const closedByPlace = /(?:nganh|doan the|co quan|don vi) (?:cap )?(?:tinh|thanh pho|huyen|trung uong)$/;

const beginsWithShortForm = /^\p{Lu}[\p{Lu}\d&-]{2,}\s.*\p{Ll}/u;

/** Known by capitals alone: "VTV", "BHXHVN", "CDC tỉnh". */
function isShortForm(name: string): boolean {
  return /^\p{Lu}[\p{Lu}\d&-]+(?:\s(?:tỉnh|thành phố|huyện|xã|Việt Nam))?$/u.test(name.normalize("NFC"));
}

/** A small letter with a capital word after its head: "phòng Kế hoạch - Tài chính". */
function namesOneBody(name: string, folded: string): boolean {
  const head = bodyHeads.filter((each) => folded.startsWith(`${each} `)).sort((a, b) => b.length - a.length)[0];
  return head !== undefined && /^\s\p{Lu}/u.test(name.slice(head.length));
}

/** "Sở, Ban, Ngành" written with capitals: a head without a name of its own carries a collective phrase on. */
function goesOn(name: string, previous: string): boolean {
  const alone = /^[\p{L}]+$/u.test(name) || /^\p{Lu}\p{Ll}*,?\s\p{Ll}+(?:\s|$)/u.test(name);
  return (
    isCollective(foldText(previous)) &&
    alone &&
    startsWith(foldText(name), ["so", "ban", "nganh", "bo", "hoi", "doan the", "phong", "to"]) &&
    !/\s\p{Lu}/u.test(name)
  );
}

/** Says "the offices of a kind" and not one of them: begins with "các", or with a head that has no name after it ("Sở, ban, ngành"). */
function isCollective(folded: string): boolean {
  return startsWith(folded, collectiveHeads) || kindHeads.some((head) => folded === head || folded.startsWith(`${head},`));
}

function startsWith(folded: string, heads: readonly string[]): boolean {
  return heads.some((head) => folded.startsWith(head) && !/^[a-z]/.test(folded.charAt(head.length)));
}

function withoutClosing(name: string): string {
  return name.replace(/[\s.,;:/]+$/, "").trim();
}
