import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readXlsx } from "../../../src/documents/xlsx/read-xlsx";
import { writeXlsx } from "../../../src/documents/xlsx/write-xlsx";
import { largestUnpackedBytes } from "../../../src/documents/xlsx/xlsx-package";
import type { XlsxProblem } from "../../../src/documents/xlsx/xlsx-problem";
import { cell, workbookOf } from "./sample-workbook";

async function problemOf(bytes: Uint8Array): Promise<XlsxProblem | "read"> {
  const read = await readXlsx(bytes);
  return read.ok ? "read" : read.problem;
}

/** A good workbook with parts changed: a function edits, undefined takes the part out. */
async function altered(changes: Record<string, ((xml: string) => string) | undefined>): Promise<Uint8Array> {
  const parts = unzipSync(await writeXlsx(workbookOf({ cells: [cell(0, 0, "Kinh phí"), cell(1, 0, 20_000_000), cell(2, 0, 5)] })));
  const files = Object.entries(parts).map(([name, bytes]): [string, Uint8Array] => [
    name,
    strToU8(changes[name]?.(strFromU8(bytes)) ?? strFromU8(bytes)),
  ]);
  return zipSync(Object.fromEntries(files.filter(([name]) => !(name in changes) || changes[name] !== undefined)));
}

const sheet = "xl/worksheets/sheet1.xml";

/** An OLE2 container as far as the reader looks: the signature, and the name of a stream in the directory. */
function container(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from(stream, "utf16le"), 1024);
  return bytes;
}

test.each<[string, Uint8Array, XlsxProblem]>([
  ["an empty file", new Uint8Array(), { kind: "empty" }],
  ["a text", strToU8("Kế hoạch số 05"), { kind: "not-a-workbook", seen: "text" }],
  ["a PDF", strToU8("%PDF-1.7\n"), { kind: "not-a-workbook", seen: "pdf" }],
  ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), { kind: "not-a-workbook", seen: "unknown" }],
  [
    "a .docx",
    zipSync({ "[Content_Types].xml": strToU8("<a/>"), "word/document.xml": strToU8("<a/>") }),
    { kind: "not-a-workbook", seen: "word" },
  ],
  ["an .ods", zipSync({ mimetype: strToU8("x"), "content.xml": strToU8("<a/>") }), { kind: "not-a-workbook", seen: "opendocument" }],
  [
    "an .xlsb",
    zipSync({ "[Content_Types].xml": strToU8("<a/>"), "xl/workbook.bin": strToU8("x") }),
    { kind: "not-a-workbook", seen: "binary-workbook" },
  ],
  ["another zip", zipSync({ "a.txt": strToU8("a") }), { kind: "not-a-workbook", seen: "zip" }],
  ["an .xls", container("Workbook"), { kind: "old-excel" }],
  ["an .xls of 1995", container("Book"), { kind: "old-excel" }],
  ["a .doc", container("WordDocument"), { kind: "not-a-workbook", seen: "word" }],
  ["a workbook with a password", container("EncryptedPackage"), { kind: "password-protected" }],
  ["two letters", strToU8("PK"), { kind: "damaged", part: undefined }],
])("%s is told apart", async (_, bytes, problem) => {
  expect(await problemOf(bytes)).toEqual(problem);
});

test("a file that was cut anywhere is refused", async () => {
  const whole = await altered({});
  for (let length = 2; length < whole.length; length += 97)
    expect(await problemOf(whole.subarray(0, length))).toMatchObject({ kind: "damaged" });
  expect(await problemOf(whole)).toBe("read");
});

test("one altered byte anywhere is refused or changes nothing that is read", async () => {
  const whole = await altered({});
  const before = await readXlsx(whole);
  for (let at = 0; at < whole.length; at += 13) {
    const bytes = whole.slice();
    bytes[at] = (bytes[at] ?? 0) ^ 0x41;
    const after = await readXlsx(bytes);
    if (after.ok) expect(after).toEqual(before);
  }
});

test("an altered amount fails its checksum", async () => {
  const parts = unzipSync(await writeXlsx(workbookOf({ cells: [cell(0, 0, 20_000_000)] })));
  const stored = zipSync(parts, { level: 0 });
  const at = Buffer.from(stored).indexOf("<v>20000000</v>");
  stored[at + 3] = "9".charCodeAt(0);
  expect(await problemOf(stored)).toEqual({ kind: "damaged", part: sheet });
});

test.each<[string, Record<string, ((xml: string) => string) | undefined>, string]>([
  ["rows cut off and the rest of the zip sound", { [sheet]: (xml) => xml.slice(0, xml.indexOf("</row>") + 6) }, sheet],
  ["a sheet that is not XML", { [sheet]: () => "không phải XML" }, sheet],
  ["two roots", { [sheet]: (xml) => `${xml}<a/>` }, sheet],
  ["crossed tags", { [sheet]: (xml) => xml.replace("</row>", "</c>") }, sheet],
  ["an attribute twice", { [sheet]: (xml) => xml.replace('r="1"', 'r="1" r="2"') }, sheet],
  ["a bare ampersand", { "xl/sharedStrings.xml": (xml) => xml.replace("Kinh", "K&inh") }, "xl/sharedStrings.xml"],
  ["a sheet that is missing", { [sheet]: undefined }, sheet],
  ["a workbook part that is missing", { "xl/workbook.xml": undefined }, "xl/workbook.xml"],
  [
    "an external entity",
    { [sheet]: (xml) => xml.replace("?>", '?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>').replace("<v>0<", "<v>&x;<") },
    sheet,
  ],
  [
    "a billion laughs",
    { [sheet]: (xml) => xml.replace("?>", `?><!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "${"&a;".repeat(100)}">]>`) },
    sheet,
  ],
])("%s: refused as damaged", async (_, changes, part) => {
  expect(await problemOf(await altered(changes))).toEqual({ kind: "damaged", part });
});

test("bytes that are not UTF-8 are refused", async () => {
  const parts = unzipSync(await altered({}));
  const bytes = parts["xl/sharedStrings.xml"]?.slice() ?? new Uint8Array();
  bytes[Buffer.from(bytes).indexOf("Kinh")] = 0xff;
  expect(await problemOf(zipSync({ ...parts, "xl/sharedStrings.xml": bytes }))).toEqual({ kind: "damaged", part: "xl/sharedStrings.xml" });
});

test("600 MB in a small zip are refused before anything is unpacked", async () => {
  const megabytes = 600;
  const zeros = zipSync({ "[Content_Types].xml": strToU8("<a/>"), [sheet]: new Uint8Array(1024 * 1024) });
  // The directory of a zip says the size; a liar may say less, and then its checksum is wrong.
  const view = new DataView(zeros.buffer, zeros.byteOffset, zeros.byteLength);
  const entry = Buffer.from(zeros).lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
  view.setUint32(entry + 24, megabytes * 1024 * 1024, true);
  const before = process.memoryUsage().arrayBuffers;
  expect(await problemOf(zeros)).toMatchObject({ kind: "too-large", limit: largestUnpackedBytes });
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(16 * 1024 * 1024);
});

test("an entry that unpacks to more than it promised is refused", async () => {
  const bytes = zipSync({
    "[Content_Types].xml": strToU8("<a/>"),
    "xl/workbook.xml": strToU8(`<workbook>${" ".repeat(200_000)}</workbook>`),
  });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  view.setUint32(Buffer.from(bytes).lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02])) + 24, 21, true);
  expect(await problemOf(bytes)).toEqual({ kind: "damaged", part: "xl/workbook.xml" });
});

test("very deep XML does not overflow the stack", async () => {
  const deep = 200_000;
  expect(
    await problemOf(
      await altered({
        [sheet]: (xml) => xml.replace("</worksheet>", `<extLst>${"<a>".repeat(deep)}${"</a>".repeat(deep)}</extLst></worksheet>`),
      }),
    ),
  ).toBe("read");
});

test("cells without addresses are counted on, cells at impossible addresses are left out", async () => {
  const rows =
    '<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row><row r="9"><c r="XFE1"><v>4</v></c><c r="A0"><v>5</v></c></row>';
  const read = await readXlsx(
    await altered({ [sheet]: (xml) => xml.replace(/<sheetData>.*<\/sheetData>/, `<sheetData>${rows}</sheetData>`) }),
  );
  expect(read.ok && read.value.sheets[0]?.cells.map(({ row, column, value }) => [row, column, value])).toEqual([
    [0, 0, 1],
    [0, 1, 2],
    [1, 0, 3],
  ]);
});
