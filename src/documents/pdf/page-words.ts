/** The words of a PDF page where they stand. A page whose text runs upwards, as wide tables are set on upright pages, is turned. */
import type { TextItem, TextMarkedContent } from "pdfjs-dist/types/src/display/api";
import type { Matrix, PageWord } from "./geometry";
import { asMatrix, multiply } from "./geometry";

export interface PageText {
  readonly words: readonly PageWord[];
  /** From the page's own coordinates to those of the words. */
  readonly matrix: Matrix;
  /** Whether the page lies on its side: its words run along its longer edge. */
  readonly isTurned: boolean;
}

interface Placed {
  readonly text: string;
  readonly width: number;
  /** From a unit along the letters to the page. */
  readonly matrix: Matrix;
}

export function readPageWords(items: readonly (TextItem | TextMarkedContent)[], view: Matrix): PageText {
  const placed = items.flatMap((item): readonly Placed[] => {
    if (!("str" in item) || item.str.trim() === "") return [];
    const matrix = asMatrix(item.transform);
    return matrix === undefined ? [] : [{ text: item.str, width: item.width, matrix: multiply(view, matrix) }];
  });
  const turn = turnOf(placed);
  const words = placed.flatMap((each): readonly PageWord[] => {
    const [a, b, c, d, left, base] = multiply(turn, each.matrix);
    const height = Math.hypot(c, d);
    // Letters along another direction are stamps and signatures at the margin.
    if (a <= 0 || Math.abs(b) > 0.2 * a || height === 0) return [];
    return [{ text: each.text, left, right: left + each.width, base, height }];
  });
  return { words, matrix: multiply(turn, view), isTurned: turn !== straight };
}

const straight: Matrix = [1, 0, 0, 1, 0, 0];
const turns: readonly Matrix[] = [straight, [0, -1, 1, 0, 0, 0], [-1, 0, 0, -1, 0, 0], [0, 1, -1, 0, 0, 0]];

/** The turn that sets most letters upright. */
function turnOf(placed: readonly Placed[]): Matrix {
  let best = { turn: straight, letters: -1 };
  for (const turn of turns) {
    const letters = placed.reduce((sum, { text, matrix }) => {
      const [a, b] = multiply(turn, matrix);
      return a > 0 && Math.abs(b) <= 0.2 * a ? sum + text.length : sum;
    }, 0);
    if (letters > best.letters) best = { turn, letters };
  }
  return best.turn;
}
