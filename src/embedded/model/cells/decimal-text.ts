/** Exact decimal text of a double, as a spreadsheet sees it: 15 significant digits. */

/** `decimals` figures after the point, half away from zero: (1.005, 2) -> "1.01", which `toFixed` gets wrong. Always with ".", never an exponent. */
export function fixedDecimals(value: number, decimals: number): string {
  const [mantissa = "0", exponent = "0"] = Math.abs(value).toExponential(14).split("e");
  const digits = mantissa.replace(".", "");
  const point = Number(exponent) + 1;
  const kept = point + decimals;
  let whole = kept < 0 ? "" : digits.slice(0, kept).padEnd(kept, "0");
  if (kept >= 0 && (digits[kept] ?? "0") >= "5") whole = String(BigInt(`0${whole}`) + 1n).padStart(whole.length, "0");
  whole = whole.padStart(decimals + 1, "0");
  const text = decimals === 0 ? whole : `${whole.slice(0, -decimals)}.${whole.slice(-decimals)}`;
  const plain = text.replace(/^0+(?=\d)/, "");
  return value < 0 && /[1-9]/.test(plain) ? `-${plain}` : plain;
}

/** The shortest plain text with at most 15 significant digits: what Excel's formula bar shows, "." for the decimals. */
export function plainNumber(value: number): string {
  const rounded = Number(value.toPrecision(15));
  const size = Math.abs(rounded);
  if (size !== 0 && (size >= 1e21 || size < 1e-9)) return String(rounded).replace("e", "E");
  const text = fixedDecimals(rounded, 20);
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}
