/** What files know as an error; Excel itself keeps newer ones (#SPILL!) as #VALUE!. */
export const errorValues: ReadonlySet<string> = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
]);

/** The "#" escaped: `escapeText` writes this for no text, so that a cached error can be told from a text in what hucre wrote. */
const mark = "_x0023_";

export function markCachedError(error: string): string {
  return mark + error.slice(1);
}

/** hucre writes a formula's cached error as a text, which counts as a text in programs that do not recompute. */
export function keepCachedErrors(sheetXml: string): string {
  return sheetXml.replace(new RegExp(` t="str">(<f>[^<]*</f><v>)${mark}([^<]*</v>)`, "g"), ' t="e">$1#$2');
}
