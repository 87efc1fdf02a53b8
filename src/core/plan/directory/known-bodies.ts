/** Every name and short form of the directory, found by its words whatever its signs and capitals are. */
import { foldText } from "../fold-text";
import type { NameWord } from "./name-words";
import { joinedWords, nameWords } from "./name-words";
import type { Agency } from "./read-directory";
import { agencies } from "./read-directory";

interface KnownForm {
  readonly agency: Agency;
  /** A short form that means something else as well. */
  readonly isAmbiguous: boolean;
}

export interface KnownBeginning {
  readonly forms: readonly KnownForm[];
  /** What stands behind the name. */
  readonly tail: readonly NameWord[];
}

/** TCT is also a working group, CT the chairman, BCH a Ban or a Bộ Chỉ huy. */
function isAmbiguous(shortForm: string): boolean {
  return (!shortForm.includes(" ") && shortForm.length <= 4) || /^(?:CT|BCH) /.test(shortForm);
}

const known: ReadonlyMap<string, readonly KnownForm[]> = indexForms();

function indexForms(): ReadonlyMap<string, readonly KnownForm[]> {
  const index = new Map<string, KnownForm[]>();
  const put = (form: string, entry: KnownForm): void => {
    const key = joinedWords(nameWords(form));
    const entries = index.get(key);
    if (entries === undefined) index.set(key, [entry]);
    else entries.push(entry);
  };
  for (const agency of agencies) {
    put(agency.name, { agency, isAmbiguous: false });
    for (const form of agency.shortForms) put(form, { agency, isAmbiguous: isAmbiguous(form) });
  }
  return index;
}

/** The longest beginning of the words that the directory knows; undefined where it knows none. `fits` may refuse forms. */
export function knownBeginning(words: readonly NameWord[], fits: (form: KnownForm) => boolean = () => true): KnownBeginning | undefined {
  let key = joinedWords(words);
  for (let length = words.length; length > 0; length--) {
    const forms = known.get(key)?.filter(fits) ?? [];
    if (forms.length > 0) return { forms, tail: words.slice(length) };
    key = key.slice(0, key.length - (words[length - 1]?.folded.length ?? 0));
  }
  return undefined;
}

/** Whether a text begins with the name of a body: "Thi hành án dân sự tỉnh", "BHXHVN", "Quân chủng Hải quân". */
export function beginsWithKnownBody(text: string): boolean {
  return firstWords.has(firstWord(text)) && knownBeginning(nameWords(text)) !== undefined;
}

/** Taking a name apart costs a hundred times as much as looking at its first word, and most parts of a list begin with none of these. */
const firstWord = (text: string): string => /^[a-z\d]+/.exec(foldText(text.slice(0, 12)))?.[0] ?? "";
const firstWords: ReadonlySet<string> = new Set(agencies.flatMap(({ name, shortForms }) => [name, ...shortForms].map(firstWord)));

/**
 * The name with its short form written out: "Sở TT&TT tỉnh" is "Sở Thông tin và Truyền thông tinh" (what follows is folded: for comparing only).
 * Bodies of districts and communes stay as they are: the kind of their place is part of their name.
 */
export function writtenOut(name: string): string {
  if (!firstWords.has(firstWord(name))) return name;
  const found = knownBeginning(
    nameWords(name),
    ({ agency, isAmbiguous: other }) => !other && agency.level !== "district" && agency.level !== "commune",
  );
  const [form] = found?.forms ?? [];
  if (found === undefined || form === undefined || /thành phố|xã|huyện/i.test(form.agency.name)) return name;
  return [form.agency.name, ...found.tail.map((word) => word.folded)].join(" ");
}

/** Names with a comma or "và" in them, cut there: what stands before a cut, and what must follow for the name to go on. */
const cutNames: ReadonlyMap<string, readonly string[]> = indexCuts();

function indexCuts(): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const form of agencies.flatMap(({ name, shortForms }) => [name, ...shortForms])) {
    const pieces = form.split(/,\s*|\svà\s/);
    for (let cut = 1; cut < pieces.length; cut++) {
      const before = joinedWords(nameWords(pieces.slice(0, cut).join(" ")));
      const next = joinedWords(nameWords(pieces[cut] ?? ""));
      index.set(before, [...(index.get(before) ?? []), next]);
    }
  }
  return index;
}

const wordsAfterCuts: ReadonlySet<string> = new Set(
  agencies.flatMap(({ name, shortForms }) =>
    [name, ...shortForms].flatMap((form) =>
      form
        .split(/,\s*|\svà\s/)
        .slice(1)
        .map(firstWord),
    ),
  ),
);

/** Whether two parts of a list are one name that was cut: "Đảng ủy Khối các cơ quan" + "doanh nghiệp tỉnh", "Bộ VH" + "TT&DL". */
export function isCutName(before: string, after: string): boolean {
  if (!firstWords.has(firstWord(before)) || !wordsAfterCuts.has(firstWord(after))) return false;
  const next = cutNames.get(joinedWords(nameWords(before)));
  if (next === undefined) return false;
  const words = nameWords(after);
  return words.some((_, index) => next.includes(joinedWords(words.slice(0, index + 1))));
}
