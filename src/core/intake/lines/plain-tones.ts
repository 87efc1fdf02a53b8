/** One way of setting tone marks: "hoá" as "hóa", "uỷ" as "ủy". Accents stay: "tổ" and "tố" are different words. */

const old = "oà oá oả oã oạ oè oé oẻ oẽ oẹ uỳ uý uỷ uỹ uỵ".split(" ");
const fresh = "òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy".split(" ");
const oldMarks = new RegExp(`(?<![qQ])(?:${old.join("|")})(?!\\p{L})`, "giu");

const couldHaveOld = /o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ]/;

/** In small letters; every letter stays one letter, so that places in the result are places in the text. NFC is expected. */
export function plainTones(text: string): string {
  const small = text.toLowerCase();
  if (!couldHaveOld.test(small)) return small;
  return small.replace(oldMarks, (mark) => fresh[old.indexOf(mark)] ?? mark);
}
