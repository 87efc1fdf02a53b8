/** Opens the zip package of an .xlsx and tells other files apart from it. Nothing is unpacked before the sizes were summed. */
import type { Result } from "../../core/result";
import { accept, refuse } from "../../core/result";
import { DamagedFile } from "./damaged-file";
import { decodeXml } from "./decode-xml";
import { unpackEntry } from "./unpack-entry";
import type { XlsxProblem } from "./xlsx-problem";
import type { ZipEntry } from "./zip-directory";
import { readZipDirectory } from "./zip-directory";

/** The XML of a workbook of 10,000 rows unpacks to about 5 MB; 128 MiB is far more than any appendix and still fits in memory. */
export const largestUnpackedBytes = 128 * 1024 * 1024;

export interface XlsxPackage {
  has: (part: string) => boolean;
  /** The text of a part, with its checksum checked; throws `DamagedFile` where it is missing or wrong. */
  read: (part: string) => string;
}

export function openXlsxPackage(bytes: Uint8Array): Result<XlsxPackage, XlsxProblem> {
  if (bytes.length === 0) return refuse({ kind: "empty" });
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return refuse(oldContainer(bytes));
  if (!startsWith(bytes, [0x50, 0x4b])) return refuse({ kind: "not-a-workbook", seen: seenIn(bytes) });
  const entries = readZipDirectory(bytes);
  if (entries === undefined) return refuse({ kind: "damaged", part: undefined });
  const parts = new Map(entries.map((entry) => [partKey(entry.name), entry]));
  const other = otherPackage(parts);
  if (other !== undefined) return refuse({ kind: "not-a-workbook", seen: other });
  const unpacked = entries.filter((entry) => /\.(xml|rels)$/i.test(entry.name)).reduce((total, entry) => total + entry.unpackedBytes, 0);
  if (unpacked > largestUnpackedBytes) return refuse({ kind: "too-large", bytes: unpacked, limit: largestUnpackedBytes });
  return accept({
    has: (part) => parts.has(partKey(part)),
    read: (part) => {
      const entry = parts.get(partKey(part));
      if (entry === undefined) throw new DamagedFile(part, "missing");
      return decodeXml(unpackEntry(bytes, entry), part);
    },
  });
}

/** Names of parts are compared without case; some programs write backslashes. */
function partKey(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\//, "").toLowerCase();
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** An OLE2 container is Word's or Excel's format of 1997, or the envelope of an encrypted .xlsx; the names of its streams tell. */
function oldContainer(bytes: Uint8Array): XlsxProblem {
  if (holdsWide(bytes, "EncryptedPackage")) return { kind: "password-protected" };
  if (holdsWide(bytes, "Workbook") || holdsWide(bytes, "Book")) return { kind: "old-excel" };
  return { kind: "not-a-workbook", seen: holdsWide(bytes, "WordDocument") ? "word" : "unknown" };
}

/** Whether the bytes hold the name of a stream: UTF-16, ended by a zero. */
function holdsWide(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(`${name}\0`, (letter) => [letter.charCodeAt(0), 0]).flat();
  // Directory entries lie on multiples of 128 bytes.
  for (let at = 0; at + wanted.length <= bytes.length; at += 128)
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}

function seenIn(bytes: Uint8Array): "pdf" | "text" | "unknown" {
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return "pdf";
  return bytes.subarray(0, 4096).includes(0) ? "unknown" : "text";
}

function otherPackage(parts: ReadonlyMap<string, ZipEntry>): "word" | "opendocument" | "binary-workbook" | "zip" | undefined {
  if (parts.has("xl/workbook.bin")) return "binary-workbook";
  if (parts.has("word/document.xml")) return "word";
  if (parts.has("content.xml") && parts.has("mimetype")) return "opendocument";
  return parts.has("[content_types].xml") || parts.has("_rels/.rels") ? undefined : "zip";
}
