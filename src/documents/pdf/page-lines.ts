/** Words of a page in lines, and lines as the text that they are. */
import type { PageWord } from "./geometry";

/** Words on one line that stand close to each other. */
export interface Stretch {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

export interface PageLine {
  readonly stretches: readonly Stretch[];
  readonly base: number;
  readonly height: number;
}

/** A gap that is wider than this many times the height of the letters may part two columns. */
const columnGap = 0.55;
/** One that is wider than this has a blank in it. */
const blankGap = 0.13;

/** From the top down, each from left to right. */
export function readLines(words: readonly PageWord[]): readonly PageLine[] {
  const sorted = [...words].sort((one, other) => one.base - other.base);
  const lines: PageWord[][] = [];
  for (const word of sorted) {
    const open = lines.at(-1);
    const first = open?.[0];
    // Raised figures and letters of other sizes stand on the same line.
    if (open !== undefined && first !== undefined && word.base - first.base <= 0.45 * Math.max(first.height, word.height)) open.push(word);
    else lines.push([word]);
  }
  return lines.map((line) => {
    const inOrder = line.sort((one, other) => one.left - other.left);
    const height = inOrder.reduce((most, word) => Math.max(most, word.height), 0);
    return { stretches: stretchesOf(inOrder), base: inOrder[0]?.base ?? 0, height };
  });
}

function stretchesOf(words: readonly PageWord[]): readonly Stretch[] {
  const stretches: { text: string; left: number; right: number }[] = [];
  for (const { text, left, right, height } of words) {
    const open = stretches.at(-1);
    if (open === undefined || left - open.right > columnGap * height) stretches.push({ text, left, right });
    else {
      const isApart = left - open.right > blankGap * height && !/\s$/.test(open.text) && !/^\s/.test(text);
      open.text += isApart ? ` ${text}` : text;
      open.right = Math.max(open.right, right);
    }
  }
  return stretches.map(({ text, ...places }) => ({ ...places, text: text.replace(/\s+/g, " ").trim() }));
}

/** The whole line on one line of text. */
export function textOfLine({ stretches }: PageLine): string {
  return stretches
    .map((stretch) => stretch.text)
    .join(" ")
    .trim();
}

/** The text of a cell. A line that ends although its next word had room ends a paragraph; a soft hyphen at its end joins a word. */
export function wordsOfCell(lines: readonly PageLine[], right: number): string {
  let text = "";
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const words = textOfLine(line);
    if (before === undefined) text = words;
    else if (/\u00ad$/.test(text)) text = `${text.slice(0, -1)}${words}`;
    else text = `${text}${hadRoom(before, line, right) ? "\n" : " "}${words}`;
  });
  return text;
}

function hadRoom(before: PageLine, line: PageLine, right: number): boolean {
  const [end, first] = [before.stretches.at(-1)?.right ?? 0, line.stretches[0]];
  if (first === undefined || first.text === "") return false;
  const word = first.text.split(" ", 1)[0] ?? "";
  const width = ((first.right - first.left) * word.length) / first.text.length;
  return end + width + line.height < right - 4;
}
