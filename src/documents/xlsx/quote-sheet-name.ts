/** A sheet's name as a formula writes it: always in apostrophes, which Excel accepts for every name and demands for most Vietnamese ones. */
export function quoteSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
