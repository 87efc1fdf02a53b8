/**
 * Vietnamese words of a whole number, from its digits. The rules and their sources: Luật Kế toán 2003 art. 12 and Nghị định 123/2020
 * art. 10.13 for the scales, the accounts approved by the National Assembly in 2011 and 2015 for what stands above a tỷ, Toán 5 for an inner class.
 *
 * Every reading of a class of three digits, with its scale, is made once; a number is then at most one look-up a class.
 */

const digits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"] as const;

/** What 0 to 99 adds behind "trăm": " linh năm", " mười lăm", " hai mươi mốt"; nothing for 0. With the space in front. */
function spellBelowHundred(value: number): string {
  const tens = Math.floor(value / 10);
  const units = value % 10;
  const unit = digits[units] ?? "";
  if (value === 0) return "";
  if (tens === 0) return ` linh ${unit}`;
  const ten = tens === 1 ? " mười" : ` ${digits[tens] ?? ""} mươi`;
  if (units === 0) return ten;
  if (units === 5) return `${ten} lăm`;
  if (tens > 1 && units === 1) return `${ten} mốt`;
  if (tens > 1 && units === 4) return `${ten} tư`;
  return `${ten} ${unit}`;
}

/** 1 to 999 where something stands above: " không trăm linh năm". */
const inner = Array.from({ length: 1000 }, (_, value) => ` ${digits[Math.floor(value / 100)] ?? ""} trăm${spellBelowHundred(value % 100)}`);

/** 0 to 999 where nothing stands above: "năm", "mười lăm". */
const first = Array.from({ length: 1000 }, (_, value) => {
  if (value >= 100) return (inner[value] ?? "").slice(1);
  return value < 10 ? (digits[value] ?? "") : spellBelowHundred(value).slice(1);
});

/** By the place of a class in its group of nine digits: units, thousands, millions. A group above the lowest one ends in "tỷ". */
const scales = ["", " nghìn", " triệu"] as const;
const billion = " tỷ";

/** A class of 000 is left out, but the tỷ of its group stays. */
const innerWithScale = scales.map((scale) => inner.map((words, value) => (value === 0 ? "" : words + scale)));
const innerWithBillion = inner.map((words, value) => (value === 0 ? billion : words + billion));
const firstWithScale = scales.map((scale) => first.map((words) => words + scale));
const firstWithBillion = first.map((words) => words + billion);

const codeOfZero = "0".charCodeAt(0);

/**
 * The words of a number given as decimal digits without a sign or leading zeros: `"1001"` -> "một nghìn không trăm linh một".
 * From 10^9 on the number of tỷ is read as a number of its own, then "tỷ" once: 1.502.189 tỷ is "một triệu năm trăm linh hai nghìn … tỷ".
 */
export function spellDigits(text: string): string {
  const length = text.length;
  let place = Math.ceil(length / 3) - 1;
  let end = length - place * 3;
  let value = 0;
  for (let index = 0; index < end; index += 1) value = value * 10 + text.charCodeAt(index) - codeOfZero;
  let words = (place > 0 && place % 3 === 0 ? firstWithBillion : (firstWithScale[place % 3] ?? first))[value] ?? "";
  while (place > 0) {
    place -= 1;
    value = (text.charCodeAt(end) - codeOfZero) * 100 + (text.charCodeAt(end + 1) - codeOfZero) * 10 + text.charCodeAt(end + 2) - codeOfZero;
    end += 3;
    words += (place > 0 && place % 3 === 0 ? innerWithBillion : (innerWithScale[place % 3] ?? inner))[value] ?? "";
  }
  return words;
}
