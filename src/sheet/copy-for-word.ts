import { clipboardHtml } from "./clipboard-html";
import { describePrinted } from "./describe-printed";
import type { PrintedSheet } from "./printed-sheet";

/** A read sheet as Word, Outlook and e-mail take it from the clipboard. */
export interface WordCopy {
  readonly html: string;
  /** For programs that take nothing but text: cells parted by tabs. */
  readonly text: string;
}

export function copyForWord(sheet: PrintedSheet): WordCopy {
  const description = describePrinted(sheet);
  const text = description.parts
    .flatMap((part) =>
      part.kind === "paragraph" ? [part.text] : part.rows.map(({ cells }) => cells.map((cell) => oneLine(cell.text)).join("\t")),
    )
    .join("\r\n");
  return { html: clipboardHtml(description), text };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}
