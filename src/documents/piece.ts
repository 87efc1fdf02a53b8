/** Words of a paragraph that look the same. */
export interface Piece {
  readonly text: string;
  readonly bold: boolean;
  readonly font: string | undefined;
}

/** Whether every letter and figure is bold. */
export function isBold(pieces: readonly Piece[]): boolean {
  const said = pieces.filter((piece) => /[\p{L}\p{N}]/u.test(piece.text));
  return said.length > 0 && said.every((piece) => piece.bold);
}
