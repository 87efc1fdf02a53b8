import { readFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { amount } from "../../../src/core/money/amount";
import { writeDocx } from "../../../src/documents/docx-writer/write-docx";
import { readDocument } from "../../../src/documents/read-document";
import { describeDocument } from "../../../src/sheet/describe-document";
import { appendixFromJson } from "../../sheet/appendix-from-json";

type Described = ReturnType<typeof appendixFromJson>;
const golden = (name: string): Described => appendixFromJson(readFileSync(path.join(__dirname, "../../golden", name, "plan.json"), "utf8"));

const partsOf = (appendix: Described): ReadonlyMap<string, string> =>
  new Map(Object.entries(unzipSync(writeDocx(describeDocument(appendix)))).map(([name, bytes]) => [name, strFromU8(bytes)]));
const documentOf = (appendix: Described): string => partsOf(appendix).get("word/document.xml")!;

test("the header row repeats, no row breaks, amounts stand at the right", () => {
  const xml = documentOf(golden("bay-nhiem-vu"));
  const rows = xml.match(/<w:tr>.*?<\/w:tr>/g)!;
  // Header, three tasks, total, words.
  expect(rows).toHaveLength(6);
  expect(rows.map((row) => row.includes("<w:tblHeader/>"))).toEqual([true, false, false, false, false, false]);
  expect(rows.every((row) => row.includes("<w:cantSplit/>"))).toBe(true);
  expect(xml).toMatch(/<w:pStyle w:val="PhuLucSoTien"\/><\/w:pPr><w:r><w:t xml:space="preserve">48\.500\.000<\/w:t>/);
  const styles = partsOf(golden("bay-nhiem-vu")).get("word/styles.xml")!;
  expect(styles).toMatch(/w:styleId="PhuLucSoTien"><w:name w:val="Phụ lục - số tiền"\/>.*?<w:jc w:val="right"\/>/);
  expect(styles).toMatch(/w:styleId="PhuLucTieuDe">.*?<w:b\/><w:bCs\/>.*?<w:sz w:val="28"\/>/);
});

test("the last task, the total, the words and the signatures stay together, and a group with its first row", () => {
  const rows = documentOf(golden("hai-cap-nhom")).match(/<w:tr>.*?<\/w:tr>/g)!;
  const stays = rows.map((row) => row.includes("<w:keepNext/>"));
  // Header; I, 1, 2, 2.1, 2.2; II, 3, 4; III, 5; total, words, place, four lines of signatures.
  expect(stays.map((each) => (each ? "x" : "-")).join("")).toBe("xx-x--x--xxxxxxxx-");
});

test("the paper, its margins and page numbers that are not on the first page", () => {
  const landscape = documentOf(golden("dong-rat-dai"));
  expect(landscape).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
  expect(landscape).toContain(
    '<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/>',
  );
  expect(landscape).toContain('<w:pgNumType w:start="1"/><w:titlePg/>');
  const parts = partsOf(golden("dong-rat-dai"));
  expect(parts.get("word/header1.xml")).toContain(" PAGE ");
  expect(parts.get("word/header2.xml")).not.toContain("PAGE");
});

test("a row that is higher than a page may break", () => {
  const appendix = golden("bay-nhiem-vu");
  const [first] = appendix.tasks;
  const long = { ...appendix, tasks: [{ ...first!, content: "Rà soát toàn bộ đường truyền. ".repeat(200) }] };
  expect(
    documentOf(long)
      .match(/<w:tr>.*?<\/w:tr>/g)!
      .map((row) => row.includes("<w:cantSplit/>")),
  ).toEqual([true, false, true, true]);
});

test("letters that XML reserves or forbids do no harm, line breaks and tabs stay", () => {
  const appendix = golden("bay-nhiem-vu");
  const xml = documentOf({ ...appendix, title: 'a < b & "c"\u0000\ud800 d\ne\tf' });
  expect(xml).toContain(
    '<w:t xml:space="preserve">A &lt; B &amp; &quot;C&quot; D</w:t><w:br/><w:t xml:space="preserve">E</w:t><w:tab/><w:t xml:space="preserve">F</w:t>',
  );
});

test("the same appendix gives the same bytes", () => {
  const write = (): string => Buffer.from(writeDocx(describeDocument(golden("hai-cap-nhom")))).toString("base64");
  expect(write()).toBe(write());
});

test("our own reader reads what was written: every text of the table", async () => {
  const appendix = golden("bay-nhiem-vu");
  const read = await readDocument(writeDocx(describeDocument(appendix)), "phu-luc.docx");
  const said = JSON.stringify(read).normalize("NFC");
  expect(read.ok).toBe(true);
  for (const { content, leads, cooperators } of appendix.tasks)
    for (const text of [content, leads.text, cooperators.text]) expect(said).toContain(JSON.stringify(text).slice(1, -1));
  expect(said).toContain("Bằng chữ: Hai trăm triệu đồng./.");
});

describe("several documents as sections of one file", () => {
  const upright = { ...golden("bay-nhiem-vu"), options: { numeral: 1 } };
  const broad = { ...upright, options: { numeral: 2, orientation: "Landscape" } } as const;
  // Eight columns with long amounts on upright paper: the table's type is then smaller.
  const crowded = {
    ...upright,
    tasks: upright.tasks.map((task) => ({ ...task, cost: amount("1234567890123"), funding: "Ngân sách trung ương" })),
    options: { numeral: 3, orientation: "Portrait", remarks: true },
  } as const;
  const described = [upright, broad, crowded, upright].map(describeDocument);
  const parts = new Map(
    Object.entries(unzipSync(writeDocx(described[0]!, ...described.slice(1)))).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
  const xml = parts.get("word/document.xml")!;

  test("have their own paper, headers, and page numbers from 1", () => {
    const sections = xml.match(/<w:sectPr>.*?<\/w:sectPr>/g)!;
    expect(sections.map((section) => section.includes('w:orient="landscape"'))).toEqual([false, true, false, false]);
    for (const section of sections) {
      expect(section).toContain('<w:pgNumType w:start="1"/><w:titlePg/>');
      expect(section).toContain('<w:headerReference w:type="default"');
    }
    // The last section's paper stands in the body, that of the others in a paragraph of theirs.
    expect(xml).toMatch(/<\/w:sectPr><\/w:body><\/w:document>$/);
    expect(xml.match(/<\/w:sectPr><\/w:pPr><\/w:p>/g)).toHaveLength(3);
  });

  test("share their styles; one that looks otherwise goes in under a name of its own, once", () => {
    const ids = [...parts.get("word/styles.xml")!.matchAll(/w:styleId="(PhuLuc\w+)"/g)].map(([, id]) => id!);
    expect(new Set(ids).size).toBe(ids.length);
    const sizes = described.map(({ styles }) => styles.find(({ id }) => id === "PhuLucNoiDung")!.fontSize);
    expect(sizes).toEqual([12, 12, 11, 12]);
    expect(ids).toContain("PhuLucNoiDung2");
    expect(ids).not.toContain("PhuLucTieuDe2");
    expect(ids).not.toContain("PhuLucNoiDung3");
    expect(xml.split("</w:sectPr>").map((section) => section.includes('w:val="PhuLucNoiDung2"'))).toEqual([
      false,
      false,
      true,
      false,
      false,
    ]);
  });
});
