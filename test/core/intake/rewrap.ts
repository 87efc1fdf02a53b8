/** Breaks the lines of a text elsewhere, as mail programs and converters do. Table rows, blank lines and short lines stay. */

/** Greedy: a line ends where the next word does not fit. */
export function wrapAt(text: string, width: number): string {
  return eachProse(text, (line) => {
    const lines: string[] = [];
    for (const word of line.split(" ")) {
      const last = lines.at(-1);
      if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
      else lines.push(word);
    }
    return lines.join("\n");
  });
}

/** Anywhere: a break in place of the spaces that `choose` picks. */
export function wrapSomewhere(text: string, choose: (space: number) => boolean): string {
  let space = 0;
  return eachProse(text, (line) => line.replace(/(?<=\S) (?=\S)/g, () => (choose(space++) ? "\n" : " ")));
}

function eachProse(text: string, wrap: (line: string) => string): string {
  return text
    .split("\n")
    .map((line) => (line.includes("\t") || line.startsWith("|") || line.length < 40 ? line : wrap(line)))
    .join("\n");
}
