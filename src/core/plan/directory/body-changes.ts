/**
 * Whether a body existed on the day of a plan. It must never raise a false alarm: what the directory does not know, what could be another body of the
 * same name, and what an officer may well write before the day has come, is said to exist.
 */
import { dayAfter, monthsOff } from "../calendar";
import type { IsoDay } from "../timeframe";
import { knownBeginning } from "./known-bodies";
import type { NameWord } from "./name-words";
import { joinedWords, nameWords } from "./name-words";
import type { Agency, Existence, Province } from "./read-directory";
import { agencies, provinces } from "./read-directory";

/** Why a name is wrong in a plan of those days. */
export interface BodyChange {
  /** As written. */
  readonly body: string;
  /** `ended`: it was no more; `not-yet`: it did not exist yet. */
  readonly kind: "ended" | "not-yet";
  /** `ended`: the first day without it; `not-yet`: its first day. */
  readonly day: IsoDay;
  /** `ended`: what it had become by then; `not-yet`: what there was before. "" where the directory does not say. */
  readonly others: string;
  /** The law that the day rests on; "" where the directory names none. */
  readonly law: string;
}

/** The days on which the plan may have been issued: one day, or a whole month or year where it says no more. Both included. */
export interface DaySpan {
  readonly from: IsoDay;
  readonly to: IsoDay;
}

/** The changes that make `name` wrong in a plan issued in `span`: none, one, or one of the body and one of its province. */
export function bodyChanges(name: string, span: DaySpan): readonly BodyChange[] {
  const written = name.trim();
  // "Sở Thông tin và Truyền thông (nay là Sở Khoa học và Công nghệ)": whoever writes so knows. A short form in brackets says nothing new.
  const bare = written.replace(/\s*\((?:gọi|viết) tắt[^()]*\)/giu, "").replace(/\s*\(\p{Lu}[\p{Lu}&.\-–]*\)/gu, "");
  if (bare === "" || bare.length > longestName || /[()]|trước đây|(?<!\p{L})cũ(?!\p{L})/u.test(bare.normalize("NFC"))) return [];
  // "Trung tâm Chuyển đổi số thuộc Sở …": the office and the body that it belongs to.
  const parts = bare.normalize("NFC").split(/\sthuộc\s(?=\p{L})/u);
  return parts.flatMap((part) => changesOf(nameWords(part), span)).map((change) => ({ body: written, ...change }));
}

/** Longer than any name with its place. */
const longestName = 200;

type Change = Omit<BodyChange, "body">;

function changesOf(words: readonly NameWord[], span: DaySpan): readonly Change[] {
  if (words[0]?.folded === "tinh" && provincesByName.has(joinedWords(words.slice(1))))
    return provinceChange(words.slice(1), "province", span);
  const found = knownBeginning(words, (form) => !form.isAmbiguous);
  if (found === undefined) return [];
  const { tail } = found;
  const rows = found.forms.map((form) => form.agency);
  const place = placeOf(tail);
  const own = place === "unknown" ? undefined : existenceChange(rows, place, span);
  const headed = joinedWords(words.slice(0, words.length - tail.length));
  return [...(own === undefined ? [] : [own]), ...provinceOf(words, headed, tail, span), ...cityBelowProvince(headed, tail, span)];
}

/** Offices of a district whose names no other body has. A hospital has a "Phòng Tài chính - Kế hoạch", a Sở may have a "Phòng Dân tộc". */
const districtOfficesAlone = new Set([
  "Phòng Giáo dục và Đào tạo",
  "Phòng Lao động - Thương binh và Xã hội",
  "Phòng Nông nghiệp và Phát triển nông thôn",
]);

/** Names that were in use, as the short way of saying another, before a law made them official: only their end tells something. */
const usedBefore = new Set(["Thuế tỉnh", "Thi hành án dân sự tỉnh", "Chi cục Thuế khu vực", "Ban Xây dựng Đảng"]);

type Place = "none" | "district" | "named" | "unknown";

function tellsBeginning(row: Agency): boolean {
  return !usedBefore.has(row.name) && (row.level !== "commune" || row.name.includes("đặc khu"));
}

function tellsEnd(row: Agency, place: Place): boolean {
  if (row.level === "district" && row.name.startsWith("Phòng ")) return place === "district" || districtOfficesAlone.has(row.name);
  return true;
}

/** What may stand behind a name without changing whose name it is. Folded, without "các" and "và". */
const emptyTail = /^(?:co )?(?:lien quan)?(?: ?(?:tren dia ban|trong|thuoc|toan|tai)?(?: ?(?:tinh|thanhpho))?)?$/;

function placeOf(tail: readonly NameWord[]): Place {
  if (emptyTail.test(tail.map((word) => word.folded).join(" "))) return "none";
  const [first] = tail;
  if (first?.folded === "huyen") return tail.every((word) => word.capital) ? "district" : "unknown";
  return tail.every((word) => word.capital || word.folded === "tinh") ? "named" : "unknown";
}

/** Undefined if any of the bodies of that name existed on one of the days. */
function existenceChange(rows: readonly Agency[], place: Place, span: DaySpan): Change | undefined {
  if (rows.some((each) => existed(each, each.dayVaries, span))) return undefined;
  const ended = rows.find((each) => each.lastDay !== undefined && each.lastDay < span.from);
  if (ended?.lastDay !== undefined)
    return tellsEnd(ended, place)
      ? { kind: "ended", day: dayAfter(ended.lastDay), others: successors(ended.became, span), law: ended.law }
      : undefined;
  const coming = rows.find((each) => each.firstDay !== undefined);
  return coming?.firstDay === undefined || !tellsBeginning(coming)
    ? undefined
    : { kind: "not-yet", day: coming.firstDay, others: predecessors(coming.name, span), law: coming.law };
}

/** Beginnings are seen a month early: a plan names who will carry it out. An end that each province set for itself is seen a month late. */
function existed({ firstDay, lastDay }: Existence, dayVaries: boolean, span: DaySpan): boolean {
  const begun = firstDay === undefined || monthsOff(firstDay, -1) <= span.to;
  const going = lastDay === undefined || (dayVaries ? monthsOff(lastDay, 1) : lastDay) >= span.from;
  return begun && going;
}

/** "A; B (remark; remark)" at its outer semicolons. */
const partsOf = (names: string): readonly string[] => names.split(/;\s*(?![^()]*\))/).filter((name) => name !== "");

/** What had taken the place by then: successors that had ended themselves are followed. */
function successors(names: string, span: DaySpan, depth = 0): string {
  const followed = partsOf(names).flatMap((part) => {
    if (depth > longestChain) return [part];
    const row = agencies.find((each) => each.name === part) ?? provinceNamed(nameWords(part), span);
    if (row?.lastDay === undefined || row.lastDay >= span.from || row.became === "") return [part];
    return partsOf(successors(row.became, span, depth + 1));
  });
  return [...new Set(followed)].join("; ");
}

/** A name has changed three times at most; a circle in the table must not hang us. */
const longestChain = 4;

function predecessors(name: string, span: DaySpan): string {
  return agencies
    .filter((each) => existed(each, each.dayVaries, span) && partsOf(each.became).some((part) => part.replace(/\s*\(.*$/, "") === name))
    .map((each) => each.name)
    .join("; ");
}

const provincesByName: ReadonlyMap<string, readonly Province[]> = indexProvinces();

function indexProvinces(): ReadonlyMap<string, readonly Province[]> {
  const index = new Map<string, readonly Province[]>();
  for (const province of provinces) {
    const key = joinedWords(nameWords(province.name));
    index.set(key, [...(index.get(key) ?? []), province]);
  }
  return index;
}

/** "tỉnh Hậu Giang", "thành phố Cần Thơ": the row of that type that ended last before the days. */
function provinceNamed(words: readonly NameWord[], span: DaySpan): Province | undefined {
  const [first, ...name] = words;
  const type = first?.folded === "tinh" ? "province" : first?.folded === "thanhpho" ? "city" : undefined;
  const rows = (provincesByName.get(joinedWords(name)) ?? []).filter((row) => row.type === type);
  return rows.some((row) => existed(row, false, span)) ? undefined : rows.at(-1);
}

/** Bodies that a province has as long as it exists. Hospitals, schools, papers and companies keep the name of a province that is gone. */
const governing =
  /^(?:ubnd|hdnd|so[a-z]|congantinh|tinhuy|ban[a-z]+tinhuy|vanphong(?:ubnd|tinhuy)|thanhtratinh|bochihuy|bochqs|tandtinh|vksndtinh|doandaibieuquochoi|tinhdoan|(?:uyban)?mttq[a-z]+tinh|lienminhhoptacxa)/;

function provinceOf(words: readonly NameWord[], headed: string, tail: readonly NameWord[], span: DaySpan): readonly Change[] {
  if (!governing.test(headed) || !tail.every((word) => word.capital || word.folded === "tinh")) return [];
  const [first, ...rest] = tail;
  if (first?.folded === "tinh") return provinceChange(rest, "province", span);
  if (first?.folded === "thanhpho") return provinceChange(rest, "city", span);
  const before = words[words.length - tail.length - 1]?.folded;
  if (before === "thanhpho") return provinceChange(tail, "city", span);
  if (/(?:tinh|tinhuy)$/.test(headed)) return provinceChange(tail, "province", span);
  return headed.startsWith("so") ? provinceChange(tail, undefined, span) : [];
}

/** As long as provinces had cities below them, "thành phố Huế" could be one of those. */
const lastDayOfCitiesBelow = agencies.find((each) => each.name === "Ủy ban nhân dân thành phố thuộc tỉnh")?.lastDay;

/** `type` undefined: "Sở Y tế Đà Nẵng" does not say it. */
function provinceChange(name: readonly NameWord[], type: Province["type"] | undefined, span: DaySpan): readonly Change[] {
  const all = provincesByName.get(joinedWords(name)) ?? [];
  const rows = type === undefined ? all : all.filter((row) => row.type === type);
  if (rows.some((row) => existed(row, false, span))) return [];
  const ended = rows.filter((row) => row.lastDay !== undefined && row.lastDay < span.from).at(-1);
  if (ended?.lastDay !== undefined)
    return [{ kind: "ended", day: dayAfter(ended.lastDay), others: successors(ended.became, span), law: ended.law }];
  const [first] = rows;
  if (first?.firstDay === undefined || (type === "city" && span.from <= (lastDayOfCitiesBelow ?? ""))) return [];
  return [{ kind: "not-yet", day: first.firstDay, others: provinceBefore(all, type, span), law: "" }];
}

function provinceBefore(rows: readonly Province[], type: Province["type"] | undefined, span: DaySpan): string {
  const other = rows.find((row) => row.type !== type && existed(row, false, span));
  return other === undefined ? "" : `${other.type === "province" ? "tỉnh" : "thành phố"} ${other.name}`;
}

/** "UBND thành phố Vinh": a city below a province, of which there are none since districts ended. */
function cityBelowProvince(headed: string, tail: readonly NameWord[], span: DaySpan): readonly Change[] {
  if (
    headed !== "ubndthanhpho" ||
    tail.length < 1 ||
    tail.length > 4 ||
    !tail.every((word) => word.capital && /^[a-z]{2,}$/.test(word.folded))
  )
    return [];
  const name = joinedWords(tail);
  if (name.length < 4 || provincesByName.has(name)) return [];
  const row = agencies.find((each) => each.name === "Ủy ban nhân dân thành phố thuộc tỉnh");
  return row?.lastDay === undefined || row.lastDay >= span.from
    ? []
    : [{ kind: "ended", day: dayAfter(row.lastDay), others: row.became, law: row.law }];
}
