/** Bytes of a text file to text: UTF-8 and UTF-16, with or without a byte order mark. Decides nothing about what the text says. */
import type { FileFormat, TextProblem } from "../core/intake/text-problem";
import type { Result } from "../core/result";
import { accept, refuse } from "../core/result";

export type { TextProblem } from "../core/intake/text-problem";

/** A plan of 200 pages has about 1 MB. */
export const largestTextBytes = 10 * 1024 * 1024;

/** NFC, with "\n" at the line's ends. What is no text is refused by what it is, never shown as garbage. */
export function readText(bytes: Uint8Array, name: string): Result<string, TextProblem> {
  if (bytes.length > largestTextBytes) return refuse({ kind: "too-large", name, bytes: bytes.length, limit: largestTextBytes });
  const format = formatOf(bytes);
  if (format !== undefined) return refuse({ kind: "binary", name, format });
  const encoding = encodingOf(bytes);
  const text = decode(bytes, encoding);
  if (isBinary(text ?? new TextDecoder("latin1").decode(bytes.subarray(0, sampleLength)))) {
    return refuse({ kind: "binary", name, format: "unknown" });
  }
  if (text === undefined) return refuse({ kind: "old-encoding", name });
  const normal = text
    .replace(/\r\n?/g, "\n")
    .replace(/(\p{M}{10})\p{M}+/gu, "$1")
    .normalize("NFC");
  return normal.trim() === "" ? refuse({ kind: "empty", name }) : accept(normal);
}

const signatures: readonly { readonly bytes: readonly number[]; readonly format: FileFormat }[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46], format: "pdf" },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], format: "doc-or-xls" },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], format: "rtf" },
  { bytes: [0x89, 0x50, 0x4e, 0x47], format: "image" },
  { bytes: [0xff, 0xd8, 0xff], format: "image" },
  { bytes: [0x47, 0x49, 0x46, 0x38], format: "image" },
];

function formatOf(bytes: Uint8Array): FileFormat | undefined {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) return formatInZip(bytes);
  return signatures.find((each) => startsWith(bytes, each.bytes))?.format;
}

/** Names of the parts stand uncompressed in a zip file: "word/" at its beginning or in the directory at its end. */
function formatInZip(bytes: Uint8Array): FileFormat {
  const latin = new TextDecoder("latin1");
  const names = latin.decode(bytes.subarray(0, 20_000)) + latin.decode(bytes.subarray(-20_000));
  if (names.includes("word/")) return "docx";
  return names.includes("xl/") ? "xlsx" : "zip";
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

type Encoding = "utf-8" | "utf-16le" | "utf-16be";

function encodingOf(bytes: Uint8Array): Encoding {
  if (startsWith(bytes, [0xff, 0xfe])) return "utf-16le";
  if (startsWith(bytes, [0xfe, 0xff])) return "utf-16be";
  return utf16WithoutMark(bytes) ?? "utf-8";
}

/** Vietnamese text in UTF-16 has 00, 01, 03, 1E and 20 in the high halves and hardly ever 00 in the low ones. */
function utf16WithoutMark(bytes: Uint8Array): Encoding | undefined {
  const sample = bytes.subarray(0, Math.min(bytes.length, 4096) & ~1);
  const pairs = sample.length / 2;
  if (pairs < 2) return undefined;
  const zeros = [0, 0];
  const high = [0, 0];
  sample.forEach((byte, index) => {
    const half = index % 2;
    if (byte === 0) zeros[half] = (zeros[half] ?? 0) + 1;
    if (byte === 0 || byte === 1 || byte === 3 || byte === 0x1e || byte === 0x20) high[half] = (high[half] ?? 0) + 1;
  });
  const fits = (upper: 0 | 1): boolean =>
    (zeros[upper] ?? 0) >= 0.2 * pairs && (high[upper] ?? 0) >= 0.9 * pairs && (zeros[1 - upper] ?? 0) <= 0.02 * pairs;
  if (fits(1)) return "utf-16le";
  return fits(0) ? "utf-16be" : undefined;
}

function decode(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    // By name: a TypeError of another realm (a frame, a test runner) is no instance of ours.
    if (typeof error === "object" && error !== null && "name" in error && error.name === "TypeError") return undefined;
    throw error;
  }
}

const sampleLength = 100_000;

/** A text has no NUL and hardly any other control characters. */
function isBinary(text: string): boolean {
  if (text.includes("\u0000")) return true;
  const controls = text.slice(0, sampleLength).match(/[\u0001-\u0008\u000e-\u001f\u007f]/g)?.length ?? 0;
  return controls > 0.01 * Math.min(text.length, sampleLength);
}
