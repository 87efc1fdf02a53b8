/** Bytes of a text file to text: UTF-8 and UTF-16, with or without a byte order mark. Decides nothing about what the text says. */
import { convertLegacyLetters } from "../core/intake/letters/detect-legacy-letters";
import { isSyllable } from "../core/intake/letters/is-syllable";
import type { PlanText } from "../core/intake/plan-document";
import type { TextProblem } from "../core/intake/text-problem";
import type { Result } from "../core/result";
import { accept, refuse } from "../core/result";

/** A plan of 200 pages has about 1 MB. */
export const largestTextBytes = 10 * 1024 * 1024;

/** NFC, with "\n" at the line's ends. What is no text is refused, never shown as garbage. */
export function readText(bytes: Uint8Array, name: string): Result<PlanText, TextProblem> {
  if (bytes.length > largestTextBytes) return refuse({ kind: "too-large", name, bytes: bytes.length, limit: largestTextBytes });
  const encoding = encodingOf(bytes);
  const text = decode(bytes, encoding);
  if (isBinary(text ?? new TextDecoder("latin1").decode(bytes.subarray(0, sampleLength)))) {
    return refuse({ kind: "binary", name, format: "unknown" });
  }
  const read = text === undefined ? decodeOldEncoding(bytes) : inUnicode(normal(text));
  if (read === undefined) return refuse({ kind: "old-encoding", name });
  return read.text.trim() === "" ? refuse({ kind: "empty", name }) : accept(read);
}

/** A run of more than ten combining marks is no letter of any language and makes normalisation quadratic. */
function normal(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/(\p{M}{10})\p{M}+/gu, "$1")
    .normalize("NFC");
}

/** A file in UTF-8 may still hold the letters of an old encoding, copied without their font. */
function inUnicode(text: string): PlanText {
  const converted = convertLegacyLetters(text);
  if (converted === undefined) return { text, notices: [] };
  return { text: converted.text.normalize("NFC"), notices: [{ code: "letters-converted", encoding: converted.encoding }] };
}

/** Bytes of a code page: TCVN3, VNI or windows-1258. Undefined where none of them makes Vietnamese of it. */
function decodeOldEncoding(bytes: Uint8Array): PlanText | undefined {
  const western = inUnicode(normal(new TextDecoder("windows-1252").decode(bytes)));
  if (western.notices.length > 0) return western;
  const text = normal(new TextDecoder("windows-1258").decode(bytes));
  return isVietnamese(text) ? { text, notices: [{ code: "letters-converted", encoding: "windows-1258" }] } : undefined;
}

/** Nearly all words with marks are syllables, and some have letters that only Vietnamese has. */
function isVietnamese(text: string): boolean {
  const marked = (text.slice(0, sampleLength).match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => /[^A-Za-z]/.test(word));
  const own = marked.filter((word) => /[\u0102\u0103\u0110\u0111\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/.test(word));
  return own.length > 0 && marked.filter(isSyllable).length >= 0.85 * marked.length;
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
