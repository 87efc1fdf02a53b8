/** How the ordinals of a table stand over each other: A over I over 1 over 1.1 over a over a dash. */

/** A, I, 1, 1.1, a, "-": the smaller stands over the larger. */
export function levelOf(ordinal: string): number | undefined {
  if (/^[IVXL]+$/.test(ordinal)) return 1;
  if (/^[A-HĐ]$/.test(ordinal)) return 0;
  if (/^[IVXL\d]+(?:\.\d+)*$/.test(ordinal)) return 1 + ordinal.split(".").length;
  if (/^[a-zđ]$/.test(ordinal)) return 20;
  return /^[-+*–]$/.test(ordinal) ? 21 : undefined;
}

/** Whether a row with the one ordinal belongs to the row above it with the other. */
export function isUnder(ordinal: string, parent: string): boolean {
  const [level, above] = [levelOf(ordinal), levelOf(parent) ?? 0];
  if (level === undefined) return above <= 1;
  if (level <= above) return false;
  return above <= 1 || level >= 20 || ordinal.startsWith(`${parent}.`);
}
