/** A paragraph of a Word document while it is being read, and what becomes of it. */
import type { Block } from "../../core/intake/plan-document";
import type { Piece } from "../piece";

export interface ParagraphDraft {
  style: string | undefined;
  /** As the paragraph itself says; "0" takes it out of the list of its style. */
  list: string | undefined;
  level: number | undefined;
  outline: number | undefined;
  /** Its end was deleted under tracked changes: the next paragraph carries it on. */
  markDeleted: boolean;
  markHidden: boolean;
  readonly pieces: Piece[];
  /** Text boxes that are anchored in it. */
  readonly boxes: Block[];
}

export function emptyParagraph(): ParagraphDraft {
  return {
    style: undefined,
    list: undefined,
    level: undefined,
    outline: undefined,
    markDeleted: false,
    markHidden: false,
    pieces: [],
    boxes: [],
  };
}

/** The two halves of a paragraph whose mark between them was deleted. What comes first says how it begins, unless nothing of it is left. */
export function joinParagraphs(first: ParagraphDraft, second: ParagraphDraft): ParagraphDraft {
  const look = hasText(first) ? first : second;
  return {
    ...look,
    markDeleted: second.markDeleted,
    markHidden: second.markHidden,
    pieces: [...first.pieces, ...second.pieces],
    boxes: [...first.boxes, ...second.boxes],
  };
}

function hasText(paragraph: ParagraphDraft): boolean {
  return paragraph.pieces.some((piece) => piece.text.trim() !== "");
}
