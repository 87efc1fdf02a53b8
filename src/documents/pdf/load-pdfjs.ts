/**
 * Loads pdf.js, which is larger than the whole pane, when the first PDF comes. Its worker is loaded into the same thread: a worker of
 * its own would need a second address, which the page of an add-in does not always get, and a page of text takes some milliseconds.
 */
import type * as Pdfjs from "pdfjs-dist";

/** What pdf.js wants to have seen before it draws. We only take text out, so where a host (Node) lacks them, empty ones do. */
const forDrawing = ["DOMMatrix", "ImageData", "Path2D"] as const;

class NothingDrawn {
  readonly isEmpty = true;
}

export async function loadPdfjs(): Promise<typeof Pdfjs> {
  for (const name of forDrawing)
    if (!(name in globalThis)) Object.defineProperty(globalThis, name, { value: NothingDrawn, configurable: true });
  const [pdfjs] = await Promise.all([import("pdfjs-dist/legacy/build/pdf.min.mjs"), import("pdfjs-dist/legacy/build/pdf.worker.min.mjs")]);
  return pdfjs;
}
