/** Decides what becomes of a paste: a file, a document with tables, or the browser's own pasting of text. */
import type { ClipboardEvent } from "react";
import type { Intake } from "./use-intake";

/** Word, Excel and browsers put tables on the clipboard as HTML; as text their cells run together. */
const holdsTable = (html: string): boolean => /<table[\s>]/i.test(html);

/** Inside a text that is there already a paste stays text: a document would take the place of all of it. */
function takesPlaceOfAll(target: EventTarget): boolean {
  if (target instanceof HTMLTextAreaElement) {
    const { value, selectionStart, selectionEnd } = target;
    return value.slice(0, selectionStart).trim() === "" && value.slice(selectionEnd).trim() === "";
  }
  return !(target instanceof HTMLInputElement);
}

export function takePaste(event: ClipboardEvent, intake: Pick<Intake, "takeFiles" | "takePasted" | "type">): void {
  const { clipboardData: data, target } = event;
  if (!takesPlaceOfAll(target)) return;
  const html = data.getData("text/html");
  const plain = data.getData("text/plain");
  if (holdsTable(html)) {
    event.preventDefault();
    intake.takePasted(html, plain);
  } else if (plain === "" && data.files.length > 0) {
    event.preventDefault();
    intake.takeFiles([...data.files], "rows");
  } else if (!(target instanceof HTMLTextAreaElement) && plain !== "") {
    event.preventDefault();
    intake.type(plain);
  }
}
