import type { WordCopy } from "../../sheet/copy-for-word";

/**
 * Puts a table on the clipboard with its look. Where a pane may not use the newer way (a frame without the permission, an old web view), by a copy
 * command whose data we give; false where the machine allows neither.
 */
export async function putOnClipboard({ html, text }: WordCopy): Promise<boolean> {
  return (await writeAll(html, text)) || copyByCommand(html, text);
}

async function writeAll(html: string, text: string): Promise<boolean> {
  try {
    const type = (content: string, name: string): Record<string, Blob> => ({ [name]: new Blob([content], { type: name }) });
    await navigator.clipboard.write([new ClipboardItem({ ...type(html, "text/html"), ...type(text, "text/plain") })]);
    return true;
  } catch (refusal) {
    // Refused, or not there at all: older web views lack `navigator.clipboard` and `ClipboardItem`.
    if (refusal instanceof DOMException || refusal instanceof TypeError || refusal instanceof ReferenceError) return false;
    throw refusal;
  }
}

function copyByCommand(html: string, text: string): boolean {
  let taken = false;
  const give = (event: ClipboardEvent): void => {
    if (event.clipboardData === null) return;
    event.clipboardData.setData("text/html", html);
    event.clipboardData.setData("text/plain", text);
    event.preventDefault();
    taken = true;
  };
  document.addEventListener("copy", give);
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- out of use on the open web, and the only other way in a pane
    return document.execCommand("copy") && taken;
  } finally {
    document.removeEventListener("copy", give);
  }
}
