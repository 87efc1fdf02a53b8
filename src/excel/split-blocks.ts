import type { Block } from "../sheet/description";
import { cellInput } from "./cell-input";

/** Excel on the web refuses requests over 5 MB; a fifth is left for formats, names and the library's own words. */
const mostBytes = 4_000_000;

const encoder = new TextEncoder();

/** The blocks in as few portions as stay under the limit, in the given order; a block that is too long is cut between rows. */
export function splitBlocks<B extends Block>(blocks: readonly B[]): readonly (readonly B[])[] {
  const portions: B[][] = [];
  let portion: B[] = [];
  let used = 0;
  for (const block of blocks) {
    let first = 0;
    block.cells.forEach((row, index) => {
      const bytes = encoder.encode(JSON.stringify(row.map(cellInput))).length + 1;
      if (used + bytes > mostBytes && used > 0) {
        if (index > first) portion.push(rowsOf(block, first, index));
        portions.push(portion);
        portion = [];
        used = 0;
        first = index;
      }
      used += bytes;
    });
    portion.push(rowsOf(block, first, block.cells.length));
  }
  portions.push(portion);
  return portions;
}

function rowsOf<B extends Block>(block: B, first: number, end: number): B {
  return first === 0 && end === block.cells.length ? block : { ...block, top: block.top + first, cells: block.cells.slice(first, end) };
}
