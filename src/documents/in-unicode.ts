/** A document whose letters were those of an old encoding, told by the letters alone: a copy that lost its fonts. */
import { detectLegacyLetters } from "../core/intake/letters/detect-legacy-letters";
import { fromLegacyLetters } from "../core/intake/letters/legacy-letters";
import type { Block, PlanDocument } from "../core/intake/plan-document";

/** Texts that have Vietnamese letters of Unicode stay as they are. */
export function inUnicode(document: PlanDocument): PlanDocument {
  const encoding = detectLegacyLetters(textsOf(document.blocks).join("\n").slice(0, 200_000));
  if (encoding === undefined) return document;
  const convert = (text: string): string => (/[\u0100-\u1fff]/.test(text) ? text : fromLegacyLetters(text, encoding));
  const blocks = document.blocks.map((block): Block => {
    if (block.kind === "paragraph") return { ...block, text: convert(block.text) };
    return { ...block, rows: block.rows.map((row) => row.map((cell) => ({ ...cell, text: convert(cell.text) }))) };
  });
  return { ...document, blocks, notices: [...document.notices, { code: "letters-converted", encoding }] };
}

function textsOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => (block.kind === "paragraph" ? [block.text] : block.rows.flatMap((row) => row.map((cell) => cell.text))));
}
