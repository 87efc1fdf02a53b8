import type { Block } from "../core/intake/plan-document";

/** Whether anything in the blocks can be read aloud. */
export function hasWords(blocks: readonly Block[]): boolean {
  const isWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);
  return blocks.some((block) =>
    block.kind === "paragraph" ? isWord(block.text) : block.rows.some((row) => row.some((cell) => isWord(cell.text))),
  );
}
