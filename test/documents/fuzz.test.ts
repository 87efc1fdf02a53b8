/** Bytes that were altered anywhere: every reader answers or refuses, in bounded time, and throws nothing. */
import fc from "fast-check";
import { readPlan } from "../../src/core/intake/read-plan";
import { readDocument } from "../../src/documents/read-document";
import { fixture } from "../core/intake/samples";
import { docxOfText } from "./docx/docx-of-text";
import { makeDocx } from "./docx/make-docx";
import { makePdf, pageHeight } from "./pdf/make-pdf";

const word = docxOfText(fixture("xa"), "automatic");
const page = new TextEncoder().encode(
  `<html><head><style>p{}</style></head><body><ol start=2><li>Kế hoạch<ul><li>a</ul></ol><table><tr><td rowspan=2>Stt<td colspan=2>Nội dung<tr><td>Chủ trì<td>x</table><p style='mso-list:l0'><span style='mso-list:Ignore'>1.</span>Tập huấn</p></body></html>`,
);
const pdf = makePdf([
  {
    marks: [
      ...[60, 120, 300, 500].map((x) => ({ rule: [x, 600, 0.5, 100] as const })),
      ...[600, 650, 700].map((y) => ({ rule: [60, y, 440, 0.5] as const })),
      { text: "Kế hoạch", x: 80, y: pageHeight - 60 },
      { text: "Stt", x: 70, y: 660 },
    ],
  },
]);

interface Change {
  readonly at: number;
  readonly kind: "byte" | "cut" | "double" | "drop";
  readonly value: number;
  readonly length: number;
}

const changes = fc.array(
  fc.record<Change>({
    at: fc.nat(1_000_000),
    kind: fc.constantFrom("byte", "cut", "double", "drop"),
    value: fc.nat(255),
    length: fc.integer({ min: 1, max: 64 }),
  }),
  { minLength: 1, maxLength: 4 },
);

function alter(bytes: Uint8Array, list: readonly Change[]): Uint8Array {
  return list.reduce((before, { at, kind, value, length }) => {
    const place = at % Math.max(1, before.length);
    const [head, tail] = [before.slice(0, place), before.slice(place)];
    if (kind === "byte") return Uint8Array.from([...head, value, ...tail.slice(1)]);
    if (kind === "cut") return head;
    return Uint8Array.from(kind === "double" ? [...head, ...tail.slice(0, length), ...tail] : [...head, ...tail.slice(length)]);
  }, bytes);
}

/** Slower than a hang: one answer takes milliseconds. */
const longestMilliseconds = 5000;

async function answers(bytes: Uint8Array): Promise<boolean> {
  const started = performance.now();
  const read = await readDocument(bytes, "kh");
  if (read.ok) readPlan(read.value);
  return performance.now() - started < longestMilliseconds;
}

test.each([
  ["a Word file", word, 500],
  ["a page", page, 500],
  ["a PDF", pdf, 100],
])(
  "%s, altered",
  async (_, bytes, runs) => {
    await fc.assert(
      fc.asyncProperty(changes, (list) => answers(alter(bytes, list))),
      { numRuns: runs },
    );
  },
  120_000,
);

/** Inside the package: the checksum would stop most changes before the reader of the XML sees them. */
test("the XML of a Word file, altered", async () => {
  const xml = new TextEncoder().encode(
    `<w:document xmlns:w="x"><w:body><w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>Kế hoạch</w:t></w:r><w:ins><w:r><w:fldChar w:fldCharType="begin"/><w:t>a</w:t></w:r></w:ins></w:p><w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/><w:vMerge/></w:tcPr><w:p><w:r><w:drawing><w:txbxContent><w:p/></w:txbxContent></w:drawing></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>`,
  );
  await fc.assert(
    fc.asyncProperty(changes, (list) => answers(makeDocx("", { document: new TextDecoder("latin1").decode(alter(xml, list)) }))),
    { numRuns: 500 },
  );
});

/** Tags in any order: what a well-formed file of another kind, or of a hostile hand, could hold. */
test("elements of Word and of HTML in any order", async () => {
  const names = [
    "p",
    "r",
    "t",
    "tbl",
    "tr",
    "tc",
    "tcPr",
    "pPr",
    "rPr",
    "sdt",
    "sdtContent",
    "txbxContent",
    "drawing",
    "del",
    "ins",
    "AlternateContent",
    "Choice",
    "fldChar",
  ];
  const tree = fc.letrec((tie) => ({
    node: fc.oneof(
      { maxDepth: 6 },
      fc.constant("chữ"),
      fc
        .record({ name: fc.constantFrom(...names), inside: fc.array(tie("node"), { maxLength: 4 }) })
        .map(({ name, inside }) => `<w:${name}>${inside.join("")}</w:${name}>`),
    ),
  }));
  const tags = fc.array(
    fc.constantFrom(
      "<table>",
      "<tr>",
      "<td>",
      "</td>",
      "</table>",
      "<ol>",
      "<li>",
      "</ol>",
      "<p>",
      "<del>",
      "x",
      "<b hidden>",
      "</b>",
      "<br>",
    ),
    { maxLength: 40 },
  );
  await fc.assert(
    fc.asyncProperty(tree.node, tags, async (node, list) => {
      const inWord = await answers(makeDocx("", { document: `<w:document xmlns:w="x"><w:body>${node}</w:body></w:document>` }));
      return inWord && (await answers(new TextEncoder().encode(`<html>${list.join("")}`)));
    }),
    { numRuns: 500 },
  );
});
