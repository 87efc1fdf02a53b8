/** Units and names of WordprocessingML. */

export const wordNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
export const relationshipsNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The declarations of a part's root element. */
export const main = `xmlns:w="${wordNamespace}" xmlns:r="${relationshipsNamespace}"`;

export const justify = { Left: "left", Center: "center", Right: "right" } as const;

/** Twentieths of a point, whole ones. */
export function twips(points: number): string {
  return String(Math.round(points * 20));
}

export function twipsOfMillimetres(millimetres: number): string {
  return twips((millimetres / 25.4) * 72);
}

/** Type sizes count in these. */
export function halfPoints(points: number): string {
  return String(Math.round(points * 2));
}
