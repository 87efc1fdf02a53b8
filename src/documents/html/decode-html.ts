/** The bytes of a page as text, in the encoding that the page names. */

/** By the byte order mark, the head of the page, or trial. The clipboard's format puts a few lines before the page: they are taken off. */
export function decodeHtml(bytes: Uint8Array): string {
  return withoutClipboardHead(new TextDecoder(encodingOf(bytes)).decode(bytes));
}

/** "Version:0.9 StartHTML:…" */
export function withoutClipboardHead(html: string): string {
  if (!/^\s*version:\d/i.test(html.slice(0, 40))) return html;
  const start = html.indexOf("<");
  return start < 0 ? "" : html.slice(start);
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  if (bytes[1] === 0 && bytes[3] === 0) return "utf-16le";
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 4096));
  const named = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{2,30})/i.exec(head)?.[1]?.toLowerCase();
  if (named !== undefined && !named.startsWith("utf-16") && named !== "unicode" && isEncoding(named)) return named;
  return isUtf8(bytes) ? "utf-8" : "windows-1252";
}

function isEncoding(name: string): boolean {
  return /^(?:utf-?8|windows-125\d|iso-8859-\d{1,2}|us-ascii|ascii|latin1)$/.test(name);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch (error) {
    if (typeof error === "object" && error !== null && "name" in error && error.name === "TypeError") return false;
    throw error;
  }
}
