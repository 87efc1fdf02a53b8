/** Takes the marks of Markdown and HTML off a line: converters leave them behind. Every pattern is bounded, so the work is linear. */

export interface Stripped {
  readonly text: string;
  /** Wholly emphasised or marked as a heading: a hint that two lines belong to one heading. */
  readonly emphasised: boolean;
  /** Emphasis that this line opens goes on in the next line of the same paragraph. */
  readonly leavesEmphasisOpen: boolean;
}

const tag = /<\/?(?:b|i|u|em|strong|span|p|div|font|sup|sub|center|td|tr|th|table|h[1-6])(?:\s[^<>]{0,200})?\/?>/gi;
const lineBreak = /<br\s{0,4}\/?>/gi;
const entities: Readonly<Record<string, string>> = { "&nbsp;": " ", "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'" };

/** The text without marks. `insideEmphasis`: the line before left emphasis open. Stars stay where they multiply ("80 * 150.000"); tabs stay because they part the cells of a table. */
export function stripMarkup(line: string, insideEmphasis: boolean): Stripped {
  if (!/[#*_<&\\`]/.test(line)) return { text: line.trimEnd(), emphasised: insideEmphasis, leavesEmphasisOpen: insideEmphasis };
  // Where bars part cells, an escaped bar stays escaped for the reader of cells.
  const isBarred = /^\s{0,8}\|/.test(line);
  const isHeading = /^\s{0,8}#{1,6}\s/.test(line);
  const beginsBold = insideEmphasis || /^\s{0,8}(?:#{1,6}\s{1,8})?(?:\*\*|__|<b>|<strong>)(?=\S)/i.test(line);
  const marks = line.match(/\*\*|<\/?(?:b|strong)>/gi)?.length ?? 0;
  const leavesEmphasisOpen = insideEmphasis !== (marks % 2 === 1);
  const emphasised = isHeading || (beginsBold && (leavesEmphasisOpen || /(?:\*\*|__|<\/b>|<\/strong>)[\s\\]*$/i.test(line)));
  const text = line
    .replace(/^(\s{0,8})#{1,6}(?:\s{1,8}|$)/, "$1")
    .replace(lineBreak, " ")
    .replace(tag, "")
    .replace(/&(?:nbsp|amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity)
    .replace(isBarred ? /\\([\\*_#.\-+()[\]])/g : /\\([\\*_#.\-+()[\]|])/g, "$1")
    .replace(/\\+$/, "")
    .replace(/^(\s{0,8})\*(?=\s)/, "$1-")
    .replace(/\*{1,3}/g, (stars, at: number, whole: string) => (stars === "*" && multiplies(whole, at) ? stars : ""))
    .replace(/(?<![\p{L}\p{N}])_{1,3}(?=[\p{L}\p{N}"“(])|(?<=[\p{L}\p{N}"”).,;:!?])_{1,3}(?![\p{L}\p{N}])/gu, "");
  return { text: text.trimEnd(), emphasised, leavesEmphasisOpen };
}

function multiplies(text: string, at: number): boolean {
  return /[\d\s]/.test(text.charAt(at - 1)) && /[\d\s]/.test(text.charAt(at + 1)) && /\d\s?$/.test(text.slice(Math.max(0, at - 2), at));
}
