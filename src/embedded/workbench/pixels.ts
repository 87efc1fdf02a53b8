/** Sizes of a sheet are points; a screen has 96 pixels for 72 of them. Whole pixels, as Excel draws, so that lines stay crisp. */
export function pixels(points: number): number {
  return Math.round((points * 4) / 3);
}
