/** Whether two cells name the same bodies: "UBND" and "Ủy ban nhân dân" are one, "các", "có", "và", capitals and signs do not count. */
import { writtenOut } from "../plan/directory/known-bodies";
import { foldText } from "../plan/fold-text";
import type { BodyList } from "../plan/task";

/** Short forms that offices use for each other's names; the shorter takes the longer's place. Folded. */
const shortForms: readonly (readonly [RegExp, string])[] = [
  [/\buy ban nhan dan\b/g, "ubnd"],
  [/\bhoi dong nhan dan\b/g, "hdnd"],
  [/\b(?:ban|bo) chi huy\b/g, "bch"],
  [/\bbo doi bien phong\b/g, "bdbp"],
  [/\bthong tin truyen thong\b/g, "tttt"],
  [/\bmat tran to quoc\b/g, "mttq"],
  [/\bphat thanh truyen hinh\b/g, "ptth"],
  [/\btrung uong\b/g, "tw"],
  [/\btrung hoc co so\b/g, "thcs"],
  [/\bgiao duc dao tao\b/g, "gddt"],
  [/\btruong tieu hoc\b/g, "truong th"],
];

/** The same lists are held against each other again and again while a table is edited. Emptied where it holds so many. */
const known = new Map<string, string>();
const mostKnown = 20_000;

/** Words only: folded, without signs and without the words that change nothing. */
export function comparableText(text: string): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  const made = wordsAlone(text);
  if (known.size >= mostKnown) known.clear();
  known.set(text, made);
  return made;
}

function wordsAlone(text: string): string {
  const words = foldText(text)
    .replace(/[^a-z\d]+/g, " ")
    .replace(/\b(?:cac|co|va|nhung)\b/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  return shortForms.reduce((short, [long, form]) => short.replace(long, form), words);
}

export function sameBodies(left: BodyList, right: BodyList): boolean {
  const [a, b] = [left, right].map((list) =>
    list.names
      .map((name) => comparableText(writtenOut(name)))
      .sort()
      .join("|"),
  );
  return a === b || comparableText(left.text) === comparableText(right.text);
}
