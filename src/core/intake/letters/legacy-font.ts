/** Fonts of the time before Unicode: which encoding their letters are in. */
import type { LegacyEncoding } from "./legacy-letters";

/** .VnTime, .VnArialH; VNI-Times, VNI Times. Undefined for any other font. */
export function encodingOfFont(font: string): LegacyEncoding | undefined {
  if (/^\.vn/i.test(font)) return "tcvn3";
  return /^vni[-\s]/i.test(font) ? "vni" : undefined;
}

/** .VnTimeH shows small letters as capitals. */
export function showsCapitals(font: string): boolean {
  return /^\.vn.*h$/i.test(font);
}
