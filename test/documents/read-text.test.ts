import fc from "fast-check";
import { largestTextBytes, readText } from "../../src/documents/read-text";

const text = "Kế hoạch số 05\nĐơn vị chủ trì: Sở Y tế";
const utf8 = new TextEncoder();

function utf16(words: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const whole = mark ? `\ufeff${words}` : words;
  const view = new DataView(new ArrayBuffer(whole.length * 2));
  [...whole].forEach((letter, index) => {
    view.setUint16(index * 2, letter.charCodeAt(0), littleEndian);
  });
  return new Uint8Array(view.buffer);
}

it.each([
  ["UTF-8", utf8.encode(text)],
  ["UTF-8 with a mark", utf8.encode(`\ufeff${text}`)],
  ["UTF-8, decomposed, Windows line ends", utf8.encode(text.normalize("NFD").replaceAll("\n", "\r\n"))],
  ["UTF-16 LE with a mark", utf16(text, true, true)],
  ["UTF-16 BE with a mark", utf16(text, false, true)],
  ["UTF-16 LE", utf16(text, true, false)],
  ["UTF-16 BE", utf16(text, false, false)],
])("%s is the same text", (_, bytes) => {
  expect(readText(bytes, "a.txt")).toEqual({ ok: true, value: text });
});

it.each([
  ["nothing", new Uint8Array(), { kind: "empty" }],
  ["blanks", utf8.encode("\ufeff \r\n\t\n"), { kind: "empty" }],
  ["a Word file", utf8.encode("PK\u0003\u0004....word/document.xml"), { kind: "binary", format: "docx" }],
  ["an Excel file", utf8.encode("PK\u0003\u0004....xl/workbook.xml"), { kind: "binary", format: "xlsx" }],
  ["a zip file", utf8.encode("PK\u0003\u0004....a.txt"), { kind: "binary", format: "zip" }],
  ["an old Word file", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), { kind: "binary", format: "doc-or-xls" }],
  ["a PDF", utf8.encode("%PDF-1.7\n"), { kind: "binary", format: "pdf" }],
  ["RTF", utf8.encode("{\\rtf1 a}"), { kind: "binary", format: "rtf" }],
  ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d]), { kind: "binary", format: "image" }],
  ["bytes with NUL", new Uint8Array([65, 66, 0, 67, 68, 69, 70, 71]), { kind: "binary", format: "unknown" }],
  ["TCVN3 letters", new Uint8Array([0x54, 0xe6, 0x6e, 0x67, 0x20, 0x63, 0xe9, 0x6e, 0x67]), { kind: "old-encoding" }],
  ["UTF-8 cut in the middle of a letter", utf8.encode("kế").subarray(0, 3), { kind: "old-encoding" }],
])("%s is refused by what it is", (_, bytes, problem) => {
  expect(readText(bytes, "a.txt")).toEqual({ ok: false, problem: { name: "a.txt", ...problem } });
});

it("reads as many bytes as it says and not one more", () => {
  expect(readText(utf8.encode("a".repeat(largestTextBytes)), "a.txt").ok).toBe(true);
  expect(readText(utf8.encode("a".repeat(largestTextBytes + 1)), "a.txt")).toEqual({
    ok: false,
    problem: { kind: "too-large", name: "a.txt", bytes: largestTextBytes + 1, limit: largestTextBytes },
  });
});

it("never throws", () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => typeof readText(bytes, "a.txt").ok === "boolean"));
});

test("bytes of no text at all are called that, not an old encoding", () => {
  const noise = Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919 + (index >> 3)) % 256);
  expect(readText(noise, "ke-hoach.txt")).toEqual({ ok: false, problem: { kind: "binary", name: "ke-hoach.txt", format: "unknown" } });
});
