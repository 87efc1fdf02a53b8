/** What the officer gave to be read: a text that can still be edited, or a document with tables, which a text area would flatten. */
import type { PlanDocument } from "../../core/intake/plan-document";
import type { NoticeFacts } from "../../core/plan/notice";

/** Where a document came from; its name alone does not always say it. */
export type DocumentOrigin = "file" | "clipboard" | "sheet";

export type GivenPlan =
  | {
      readonly kind: "text";
      readonly text: string;
      /** The name of the file that the text came from, until it is edited. */
      readonly file: string | undefined;
      /** What was done to the file's text before: an old encoding converted. */
      readonly notices: readonly NoticeFacts[];
    }
  | { readonly kind: "document"; readonly name: string; readonly origin: DocumentOrigin; readonly document: PlanDocument };

/** Nothing was given yet: an empty text area. */
export function isBlank(given: GivenPlan): boolean {
  return given.kind === "text" && given.text.trim() === "";
}

/** What it is read from, in the core's terms. */
export function writtenOf(given: GivenPlan): string | PlanDocument {
  return given.kind === "text" ? given.text : given.document;
}

/** Reading more than this takes long enough for the page to be drawn first. */
const longCharacters = 100_000;

export function isLong(given: GivenPlan): boolean {
  if (given.kind === "text") return given.text.length > longCharacters;
  let characters = 0;
  for (const block of given.document.blocks) {
    if (block.kind === "paragraph") characters += block.text.length;
    else for (const row of block.rows) for (const cell of row) characters += cell.text.length;
    if (characters > longCharacters) return true;
  }
  return false;
}
