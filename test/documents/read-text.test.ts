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
  expect(readText(bytes, "a.txt")).toEqual({ ok: true, value: { text, notices: [] } });
});

it.each([
  ["nothing", new Uint8Array(), { kind: "empty" }],
  ["blanks", utf8.encode("\ufeff \r\n\t\n"), { kind: "empty" }],
  ["bytes with NUL", new Uint8Array([65, 66, 0, 67, 68, 69, 70, 71]), { kind: "binary", format: "unknown" }],
  ["French in a code page", new Uint8Array([0xc9, 0x74, 0xe9, 0x20, 0x67, 0xe9, 0x6e, 0xe9, 0x72, 0x61, 0x6c]), { kind: "old-encoding" }],
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

describe("old Vietnamese encodings are recognised and converted, and that is said", () => {
  const latin = (letters: string): Uint8Array => Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
  it.each([
    ["TCVN3, in bytes", latin("Tæng céng: hai tr¨m triÖu ®ång"), "Tổng cộng: hai trăm triệu đồng", "tcvn3"],
    ["TCVN3, copied into UTF-8", utf8.encode("Tæng céng"), "Tổng cộng", "tcvn3"],
    ["VNI, in bytes", latin("Toång coäng: hai traêm trieäu ñoàng"), "Tổng cộng: hai trăm triệu đồng", "vni"],
    ["VNI, copied into UTF-8", utf8.encode("Toång coäng"), "Tổng cộng", "vni"],
    ["windows-1258", latin("T\u00f4\u00d2ng c\u00f4\u00f2ng tr\u00eam \u00f0\u00f4\u00ccng"), "Tổng cộng trêm đồng", "windows-1258"],
  ])("%s", (_, bytes, words, encoding) => {
    expect(readText(bytes, "a.txt")).toEqual({ ok: true, value: { text: words, notices: [{ code: "letters-converted", encoding }] } });
  });
});
