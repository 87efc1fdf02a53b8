/** Whether a word can be a Vietnamese syllable: how text in an unknown encoding is told to have been read right. */

const onset = "(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnpqrstvx])?";
const nucleus =
  "(?:oai|oay|oao|oeo|uôi|uây|uya|uyê|uyu|ươi|ươu|iêu|yêu|ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iu|oa|oă|oe|oi|oo|ôi|ơi|ua|uâ|uê|ui|uô|uơ|ưa|ưi|ươ|ưu|uy|yê|[aăâeêioôơuưy])";
const syllable = new RegExp(`^${onset}${nucleus}(?:ch|ng|nh|[cmnpt])?$`);

/** The five marks of tone, taken off a letter in decomposed form. */
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** One word without blanks, small or capital letters, with its marks or without. */
export function isSyllable(word: string): boolean {
  const marked = word.toLowerCase().normalize("NFD");
  if ((marked.match(tones)?.length ?? 0) > 1) return false;
  return syllable.test(marked.replace(tones, "").normalize("NFC"));
}
