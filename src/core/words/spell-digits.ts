/**
 * Vietnamese words of a whole number, from its digits. The rules and their sources: Luật Kế toán 2003 art. 12 and Nghị định 123/2020
 * art. 10.13 for the scales, the accounts approved by the National Assembly in 2011 and 2015 for what stands above a tỷ, Toán 5 for an inner class.
 */

const digits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"] as const;

/** What 0 to 99 adds behind "trăm": "linh năm", "mười lăm", "hai mươi mốt"; nothing for 0. */
function spellBelowHundred(value: number): string {
  const tens = Math.floor(value / 10);
  const units = value % 10;
  const unit = digits[units] ?? "";
  if (value === 0) return "";
  if (tens === 0) return `linh ${unit}`;
  const ten = tens === 1 ? "mười" : `${digits[tens] ?? ""} mươi`;
  if (units === 0) return ten;
  if (units === 5) return `${ten} lăm`;
  if (tens > 1 && units === 1) return `${ten} mốt`;
  if (tens > 1 && units === 4) return `${ten} tư`;
  return `${ten} ${unit}`;
}

/** The readings of 0 to 999 as an inner class: "không trăm linh năm". Index 0 is never spoken. */
const innerClasses: readonly string[] = Array.from({ length: 1000 }, (_, value) =>
  `${digits[Math.floor(value / 100)] ?? ""} trăm ${spellBelowHundred(value % 100)}`.trimEnd(),
);

/** The readings of 0 to 999 where nothing stands above: "năm", "mười lăm". */
const firstClasses: readonly string[] = Array.from({ length: 1000 }, (_, value) => {
  if (value >= 100) return innerClasses[value] ?? "";
  return value < 10 ? (digits[value] ?? "") : spellBelowHundred(value);
});

const scalesBelowBillion = ["triệu", "nghìn", ""] as const;

/**
 * The words of a number given as decimal digits without a sign or leading zeros: `"1001"` -> "một nghìn không trăm linh một".
 * From 10^9 on the number of tỷ is read as a number of its own, then "tỷ" once: 1.502.189 tỷ is "một triệu năm trăm linh hai nghìn …  tỷ".
 */
export function spellDigits(text: string): string {
  if (text.length <= 9) return spellNine(text.padStart(9, "0"), false) || "không";
  const below = spellNine(text.slice(-9), true);
  const billions = `${spellDigits(text.slice(0, -9))} tỷ`;
  return below === "" ? billions : `${billions} ${below}`;
}

/** Nine digits in three classes; classes of 000 are left out. `inner`: something stands above them. */
function spellNine(nine: string, inner: boolean): string {
  let words = "";
  for (let index = 0; index < 3; index += 1) {
    const value = Number(nine.slice(index * 3, index * 3 + 3));
    if (value === 0) continue;
    const spoken = (inner || words !== "" ? innerClasses : firstClasses)[value] ?? "";
    const scale = scalesBelowBillion[index] ?? "";
    words += `${words === "" ? "" : " "}${spoken}${scale === "" ? "" : ` ${scale}`}`;
  }
  return words;
}
