/** What an appendix can be attached to, folded. The longest first, so that "ke hoach" does not end "ke hoach hanh dong". */
const kinds = [
  "chuong trinh hanh dong",
  "chuong trinh",
  "ke hoach",
  "quyet dinh",
  "cong van",
  "huong dan",
  "thong bao",
  "de an",
  "du an",
  "phuong an",
  "nghi quyet",
  "to trinh",
  "cong dien",
  "chi thi",
  "bao cao",
  "thong tu",
  "giay moi",
];

/** The name of a kind of document with which the folded text begins, followed by no letter; undefined otherwise. */
export function documentKindAtStart(folded: string): string | undefined {
  return kinds.find((kind) => folded.startsWith(kind) && !/^[a-z]/.test(folded.charAt(kind.length)));
}
