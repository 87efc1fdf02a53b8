/** What kind of file the bytes are, whatever the name says. */
import type { FileFormat } from "../core/intake/text-problem";
import { isOleContainer, readOleContent } from "./ooxml/ole-container";
import { readPackageParts } from "./ooxml/package";

/** `encrypted`: a password-protected file of Office, which looks like an old one. `text`: nothing else that is known. */
export type DetectedFormat = Exclude<FileFormat, "unknown" | "doc-or-xls"> | "html" | "encrypted" | "doc-or-xls" | "text";

export function detectFormat(bytes: Uint8Array): DetectedFormat {
  if (isOleContainer(bytes)) return formatOfContainer(bytes);
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) return formatInZip(bytes);
  return signatures.find((each) => startsWith(bytes, each.bytes, each.at))?.format ?? formatOfText(bytes);
}

const signatures: readonly { readonly bytes: readonly number[]; readonly at?: number; readonly format: DetectedFormat }[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46], format: "pdf" },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], format: "rtf" },
  { bytes: [0x89, 0x50, 0x4e, 0x47], format: "image" },
  { bytes: [0xff, 0xd8, 0xff], format: "image" },
  { bytes: [0x47, 0x49, 0x46, 0x38], format: "image" },
  { bytes: [0x49, 0x49, 0x2a, 0x00], format: "image" },
  { bytes: [0x4d, 0x4d, 0x00, 0x2a], format: "image" },
  { bytes: [0x57, 0x45, 0x42, 0x50], at: 8, format: "image" },
  { bytes: [0x66, 0x74, 0x79, 0x70, 0x68, 0x65, 0x69, 0x63], at: 4, format: "image" },
  { bytes: [0x66, 0x74, 0x79, 0x70, 0x6d, 0x69, 0x66, 0x31], at: 4, format: "image" },
];

function startsWith(bytes: Uint8Array, start: readonly number[], at = 0): boolean {
  return start.every((byte, index) => bytes[at + index] === byte);
}

function formatOfContainer(bytes: Uint8Array): DetectedFormat {
  switch (readOleContent(bytes)) {
    case "encrypted-package":
      return "encrypted";
    case "old-excel":
      return "xls";
    case "old-word":
      return "doc";
    case "unknown":
      return "doc-or-xls";
  }
}

/** By the directory at the end; in a file that was cut, by the names of the parts, which stand uncompressed at the beginning. */
function formatInZip(bytes: Uint8Array): DetectedFormat {
  const parts = readPackageParts(bytes);
  const names =
    parts === undefined ? new TextDecoder("latin1").decode(bytes.subarray(0, 20_000)).toLowerCase() : [...parts.keys()].join("\n");
  if (/(?:^|[^/])word\/|content_types.{0,400}wordprocessingml/s.test(names)) return "docx";
  if (/(?:^|[^/])xl\//.test(names)) return "xlsx";
  if (/(?:^|[^/])ppt\//.test(names)) return "presentation";
  // Office's list of parts, and nothing behind it: a file that was cut.
  return formatOfOpenDocument(bytes) ?? (names.includes("[content_types].xml") ? "docx" : "zip");
}

/** The first part of an OpenDocument file is its kind, not compressed. */
function formatOfOpenDocument(bytes: Uint8Array): DetectedFormat | undefined {
  const beginning = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
  const kind = /application\/vnd\.oasis\.opendocument\.([a-z]+)/.exec(beginning)?.[1];
  if (kind === undefined) return undefined;
  if (kind === "spreadsheet") return "xlsx";
  return kind === "presentation" ? "presentation" : "odt";
}

/** Marks of a page, of a page saved in one file, or of Word's XML at the beginning, in any encoding that keeps Latin letters. */
function formatOfText(bytes: Uint8Array): DetectedFormat {
  const beginning = new TextDecoder("latin1")
    .decode(bytes.subarray(0, 2048))
    .replace(/\0/g, "")
    .replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, "")
    .trimStart();
  if (/^(?:mime-version|from|content-type):[^]{0,1500}?multipart\/related/i.test(beginning)) return "web-archive";
  if (/^<\?xml[^]{0,400}?(?:progid="Word\.Document"|<pkg:package|<w:wordDocument)/i.test(beginning)) return "word-xml";
  if (
    /^(?:version:\d\.\d\s+starthtml:|(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^]{0,400}?-->\s*)?<(?:!doctype\s+html|html|head|meta|body)[\s>])/i.test(
      beginning,
    )
  )
    return "html";
  return "text";
}
