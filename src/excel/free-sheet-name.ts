/** `wanted`, or the first of `wanted (2)`, `wanted (3)` … that no sheet has. Excel compares names without case. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.normalize("NFC").toLowerCase()));
  const isFree = (name: string): boolean => !used.has(name.normalize("NFC").toLowerCase());
  let name = wanted;
  for (let number = 2; !isFree(name); number += 1) name = `${wanted} (${String(number)})`;
  return name;
}
