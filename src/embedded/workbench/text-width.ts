/** The width of one line of text in pixels, from the browser's own fonts. */
let context: CanvasRenderingContext2D | null | undefined;

const known = new Map<string, number>();
const mostKnown = 20_000;

export function textWidth(text: string, font: string): number {
  const key = `${font}\n${text}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  context ??= document.createElement("canvas").getContext("2d");
  if (context === null) throw new Error("This browser cannot measure text");
  context.font = font;
  const { width } = context.measureText(text);
  if (known.size >= mostKnown) known.clear();
  known.set(key, width);
  return width;
}

/** Widths that were measured before a font arrived are wrong. */
export function forgetTextWidths(): void {
  known.clear();
}
