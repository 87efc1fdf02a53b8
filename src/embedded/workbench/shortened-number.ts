/**
 * A number in a cell that is too narrow for it. Under the format "General" Excel leaves decimals out before it gives up ("1234567,5"
 * becomes "1234568"); under any other format, and where the whole part does not fit, it shows ####.
 */
export function shortenedNumber(text: string, numberFormat: string, fits: (text: string) => boolean): string | undefined {
  const figures = /^(-?\d+),(\d+)$/.exec(text);
  if (numberFormat !== "General" || figures === null) return undefined;
  const [, whole = "", fraction = ""] = figures;
  for (let decimals = fraction.length - 1; decimals >= 0; decimals -= 1) {
    const shorter = Number(`${whole}.${fraction}`).toFixed(decimals).replace(".", ",");
    if (fits(shorter)) return shorter;
  }
  return undefined;
}
