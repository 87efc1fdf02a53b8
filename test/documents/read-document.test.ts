/** What a file is, is told by its content; what cannot be read is refused by what it is. */
import { strToU8, zipSync } from "fflate";
import { largestDocumentBytes, readDocument } from "../../src/documents/read-document";
import { largestUnpackedBytes } from "../../src/documents/docx/read-docx";
import { inList, level, list, makeDocx, para } from "./docx/make-docx";

async function problemOf(bytes: Uint8Array, name = "kh.docx"): Promise<unknown> {
  const read = await readDocument(bytes, name);
  return read.ok ? "read" : read.problem;
}

/** An OLE2 container with the names of these streams, as the directory of one has them. */
function container(...streams: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(512 + 128 * (streams.length + 1));
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  streams.forEach((name, at) => {
    [...name].forEach((letter, index) => bytes.set([letter.charCodeAt(0)], 512 + 128 * at + 2 * index));
  });
  return bytes;
}

const zip = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, content]) => [name, [strToU8(content), { level: 0 }] as const])));

describe("other files, whatever their name", () => {
  test.each([
    ["an old Word file", container("WordDocument"), { kind: "binary", format: "doc" }],
    ["an old Excel file", container("Workbook"), { kind: "binary", format: "xls" }],
    ["another OLE container", container("Other"), { kind: "binary", format: "doc-or-xls" }],
    ["a Word file with a password", container("EncryptionInfo", "EncryptedPackage"), { kind: "password-protected", format: "office" }],
    ["a workbook", zip({ "[Content_Types].xml": "", "xl/workbook.xml": "" }), { kind: "binary", format: "xlsx" }],
    ["a presentation", zip({ "[Content_Types].xml": "", "ppt/presentation.xml": "" }), { kind: "binary", format: "presentation" }],
    ["an OpenDocument text", zip({ mimetype: "application/vnd.oasis.opendocument.text" }), { kind: "binary", format: "odt" }],
    ["an OpenDocument workbook", zip({ mimetype: "application/vnd.oasis.opendocument.spreadsheet" }), { kind: "binary", format: "xlsx" }],
    ["a zip file", zip({ "a.txt": "a" }), { kind: "binary", format: "zip" }],
    ["RTF", strToU8("{\\rtf1 a}"), { kind: "binary", format: "rtf" }],
    [
      "a page in one file",
      strToU8("MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n"),
      { kind: "binary", format: "web-archive" },
    ],
    [
      "Word's XML of 2003",
      strToU8('<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument/>'),
      { kind: "binary", format: "word-xml" },
    ],
    ["a PNG", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d]), { kind: "binary", format: "image" }],
    ["a TIFF", new Uint8Array([0x49, 0x49, 0x2a, 0x00, 0x08]), { kind: "binary", format: "image" }],
    ["a WebP", strToU8("RIFF....WEBPVP8 "), { kind: "binary", format: "image" }],
    ["bytes of nothing", new Uint8Array([65, 66, 0, 67, 68, 69]), { kind: "binary", format: "unknown" }],
    ["nothing at all", new Uint8Array(), { kind: "empty" }],
  ])("%s", async (_, bytes, problem) => {
    expect(await problemOf(bytes)).toEqual({ name: "kh.docx", ...problem });
  });

  test("a Word file is one under any name", async () => {
    expect(await problemOf(makeDocx(para("Kế hoạch")), "kh.txt")).toBe("read");
  });
});

describe("Word files that are not whole, or not what they say", () => {
  const whole = makeDocx(para("Kế hoạch"));

  test("cut short anywhere", async () => {
    for (const share of [0.2, 0.5, 0.9, 0.99])
      expect(await problemOf(whole.slice(0, Math.floor(whole.length * share)))).toMatchObject({ kind: "damaged" });
  });

  test.each([
    ["XML that ends too soon", makeDocx("", { document: "<w:document xmlns:w='x'><w:body>" })],
    ["a document type with entities", makeDocx("", { document: `<!DOCTYPE d [<!ENTITY a "b">]><w:document xmlns:w='x'/>` })],
    [
      "an entity that is not XML's",
      makeDocx("", { document: "<w:document xmlns:w='x'><w:body><w:p><w:r><w:t>&xxe;</w:t></w:r></w:p></w:body></w:document>" }),
    ],
    ["styles that are no XML", makeDocx(para("x"), { files: { "word/styles.xml": "<w:styles>" }, styles: "" })],
  ])("%s", async (_, bytes) => {
    expect(await problemOf(bytes)).toMatchObject({ kind: "damaged" });
  });

  test("a package without its main part", async () => {
    expect(await problemOf(zip({ "[Content_Types].xml": "", "word/media/a.png": "" }))).toEqual({
      kind: "damaged",
      name: "kh.docx",
      part: "word/document.xml",
    });
  });

  test("a main part that is something else", async () => {
    expect(await problemOf(makeDocx("", { document: "<x:workbook xmlns:x='y'/>" }))).toEqual({
      kind: "binary",
      name: "kh.docx",
      format: "unknown",
    });
  });

  test("no words, or pictures alone", async () => {
    expect(await problemOf(makeDocx(para("")))).toEqual({ kind: "empty", name: "kh.docx" });
    const picture = `<w:p><w:r><w:drawing><a:blip xmlns:a="z" r:embed="r1"/></w:drawing></w:r></w:p>`;
    expect(await problemOf(makeDocx(picture))).toEqual({ kind: "scan", name: "kh.docx", pages: undefined });
  });

  test("sizes are summed before anything is unpacked, and the file's own is asked first", async () => {
    const bytes = makeDocx(para("x"), { files: { "word/extra.xml": "a" } });
    // The directory at the end says how large the part is; nothing else has to be true.
    const at = new TextDecoder("latin1").decode(bytes).lastIndexOf("word/extra.xml") - 46;
    new DataView(bytes.buffer, bytes.byteOffset).setUint32(at + 24, largestUnpackedBytes, true);
    expect(await problemOf(bytes)).toMatchObject({ kind: "unpacks-too-large", limit: largestUnpackedBytes });
    expect(await problemOf(new Uint8Array(largestDocumentBytes + 1))).toEqual({
      kind: "too-large",
      name: "kh.docx",
      bytes: largestDocumentBytes + 1,
      limit: largestDocumentBytes,
    });
  });

  test("a bomb that lies about its size is stopped where its promise ends", async () => {
    const bytes = makeDocx("", { document: `<w:document xmlns:w='x'>${" ".repeat(30_000_000)}</w:document>` });
    const text = new TextDecoder("latin1").decode(bytes);
    const at = text.lastIndexOf("word/document.xml") - 46;
    new DataView(bytes.buffer, bytes.byteOffset).setUint32(at + 24, 1000, true);
    expect(await problemOf(bytes)).toMatchObject({ kind: "damaged" });
  });

  test("nested a hundred thousand deep", async () => {
    const depth = 100_000;
    const bytes = makeDocx(`${"<w:sdt><w:sdtContent>".repeat(depth)}${para("x")}${"</w:sdtContent></w:sdt>".repeat(depth)}`);
    expect(await problemOf(bytes)).toBe("read");
  });
});

describe("Word files of other programs", () => {
  test.each([
    ["Strict Open XML", makeDocx(para("x", inList(1)), { strict: true, numbering: list(1, level(0, "decimal", "%1.")) })],
    [
      "another prefix",
      makeDocx("", {
        document: `<x:document xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:body><x:p><x:r><x:t>1. x</x:t></x:r></x:p></x:body></x:document>`,
      }),
    ],
    ["parts named with backslashes", renamed(makeDocx(para("1. x")))],
  ])("%s", async (_, bytes) => {
    const read = await readDocument(bytes, "kh.docx");
    expect(read.ok && "blocks" in read.value && read.value.blocks.slice(0, 1)).toEqual([
      { kind: "paragraph", text: "1. x", emphasised: false },
    ]);
  });

  test("macros are not run and are told of; embedded files and links out are left out and told of", async () => {
    const body = `${para("Kế hoạch")}<w:altChunk r:id="rId9"/><w:p><w:r><w:object><o:OLEObject xmlns:o="q" ProgID="Excel.Sheet.12" r:id="rId8"/></w:object></w:r></w:p>`;
    const read = await readDocument(makeDocx(body, { files: { "word/vbaProject.bin": "x" } }), "kh.docm");
    expect(read.ok && read.value.notices).toEqual([{ code: "objects-left-out", objects: 2 }, { code: "macros-ignored" }]);
  });
});

/** The same package with the names of its parts as some programs write them. */
function renamed(bytes: Uint8Array): Uint8Array {
  const text = new TextDecoder("latin1").decode(bytes).replaceAll("word/document.xml", "word\\document.xml");
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

test("reading can be stopped, and tells how far it is", async () => {
  const stop = new AbortController();
  const shares: number[] = [];
  const read = await readDocument(makeDocx(para("Kế hoạch")), "kh.docx", {
    signal: stop.signal,
    onProgress: (share) => {
      shares.push(share);
      if (share >= 0.2) stop.abort();
    },
  });
  expect(read).toEqual({ ok: false, problem: { kind: "stopped", name: "kh.docx" } });
  expect(shares).toEqual([0, 0.2]);
});
