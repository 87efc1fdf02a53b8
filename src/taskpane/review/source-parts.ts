import type { SourceLines } from "../../core/plan/task";

export interface SourcePart extends SourceLines {
  /** The lines as they stand in the text, without blank ones; cells of a table's row have a bar between them. */
  readonly words: string;
}

/** What stands at the places of the text that a task was made from. A place outside the text has no words and is left out. */
export function sourceParts(sources: readonly SourceLines[], lines: readonly string[]): readonly SourcePart[] {
  return sources
    .map(({ first, last }): SourcePart => {
      const filled = lines.slice(first - 1, last).filter((line) => line.trim() !== "");
      return { first, last, words: filled.map((line) => line.trim().replace(/ *\t */g, " | ")).join("\n") };
    })
    .filter(({ words }) => words !== "");
}
