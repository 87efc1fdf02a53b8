/** An OLE2 container: Word's or Excel's format of 1997, or the envelope of an encrypted .docx or .xlsx. The names of its streams tell. */

export type OleContent = "encrypted-package" | "old-excel" | "old-word" | "unknown";

export function isOleContainer(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte);
}

export function readOleContent(bytes: Uint8Array): OleContent {
  if (holdsStream(bytes, "EncryptedPackage")) return "encrypted-package";
  if (holdsStream(bytes, "Workbook") || holdsStream(bytes, "Book")) return "old-excel";
  return holdsStream(bytes, "WordDocument") ? "old-word" : "unknown";
}

/** Whether the bytes hold the name of a stream: UTF-16, ended by a zero. */
function holdsStream(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(`${name}\0`, (letter) => [letter.charCodeAt(0), 0]).flat();
  // Directory entries lie on multiples of 128 bytes.
  for (let at = 0; at + wanted.length <= bytes.length; at += 128)
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}
