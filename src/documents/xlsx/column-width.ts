/**
 * Widths of columns: a file counts in digits of its default font, Excel's object model in points (ECMA-376 part 1, 18.3.1.13).
 * The number in the file includes 5 pixels of padding: 64 pixels are 9.140625 digits of Calibri 11, which Excel's own dialogue shows as 8.43.
 */

/** Width of a digit in ems. Of fonts that are not listed, half an em is near. */
const digitEms: ReadonlyMap<string, number> = new Map([
  ["calibri", 0.507],
  ["arial", 0.556],
  ["tahoma", 0.546],
  ["verdana", 0.636],
  ["segoe ui", 0.539],
  ["cambria", 0.554],
  ["aptos narrow", 0.5],
]);

const pixelsPerPoint = 96 / 72;

/** Pixels of the widest digit: 7 for Calibri 11. */
export function digitPixels(font: { readonly name: string; readonly size: number }): number {
  return Math.max(1, Math.round(font.size * pixelsPerPoint * (digitEms.get(font.name.toLowerCase()) ?? 0.5)));
}

/** Excel keeps whole pixels; so does this. */
export function widthFromPoints(points: number, digit: number): number {
  return Math.trunc((Math.round(points * pixelsPerPoint) / digit) * 256) / 256;
}

export function widthToPoints(width: number, digit: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / digit)) / 256) * digit) / pixelsPerPoint;
}
