/** Opens the zip package of an .xlsx and tells other files apart from it. Nothing is unpacked before the sizes were summed. */
import type { Result } from "../../core/result";
import { refuse } from "../../core/result";
import { isOleContainer, readOleContent } from "../ooxml/ole-container";
import type { OfficePackage, PackageParts } from "../ooxml/package";
import { openPackage, readPackageParts } from "../ooxml/package";
import type { XlsxProblem } from "./xlsx-problem";

/** The XML of a workbook of 10,000 rows unpacks to about 5 MB; 128 MiB is far more than any appendix and still fits in memory. */
export const largestUnpackedBytes = 128 * 1024 * 1024;

export function openXlsxPackage(bytes: Uint8Array): Result<OfficePackage, XlsxProblem> {
  if (bytes.length === 0) return refuse({ kind: "empty" });
  if (isOleContainer(bytes)) return refuse(oldContainer(bytes));
  if (!startsWith(bytes, [0x50, 0x4b])) return refuse({ kind: "not-a-workbook", seen: seenIn(bytes) });
  const parts = readPackageParts(bytes);
  if (parts === undefined) return refuse({ kind: "damaged", part: undefined });
  const other = otherPackage(parts);
  return other === undefined ? openPackage(bytes, parts, largestUnpackedBytes) : refuse({ kind: "not-a-workbook", seen: other });
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function oldContainer(bytes: Uint8Array): XlsxProblem {
  switch (readOleContent(bytes)) {
    case "encrypted-package":
      return { kind: "password-protected" };
    case "old-excel":
      return { kind: "old-excel" };
    case "old-word":
      return { kind: "not-a-workbook", seen: "word" };
    case "unknown":
      return { kind: "not-a-workbook", seen: "unknown" };
  }
}

function seenIn(bytes: Uint8Array): "pdf" | "text" | "unknown" {
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return "pdf";
  return bytes.subarray(0, 4096).includes(0) ? "unknown" : "text";
}

function otherPackage(parts: PackageParts): "word" | "opendocument" | "binary-workbook" | "zip" | undefined {
  if (parts.has("xl/workbook.bin")) return "binary-workbook";
  if (parts.has("word/document.xml")) return "word";
  if (parts.has("content.xml") && parts.has("mimetype")) return "opendocument";
  return parts.has("[content_types].xml") || parts.has("_rels/.rels") ? undefined : "zip";
}
