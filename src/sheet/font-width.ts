/** About how much wider other fonts set words than Times New Roman, whose letters the table of glyphs has: estimates, for a preview and for telling texts that are cut. */
const factors: Readonly<Record<string, number>> = {
  arial: 1.12,
  calibri: 1.04,
  cambria: 1.06,
  "segoe ui": 1.13,
  tahoma: 1.1,
  verdana: 1.27,
};

export function fontWidthFactor(fontName: string): number {
  return factors[fontName.toLowerCase()] ?? 1;
}
