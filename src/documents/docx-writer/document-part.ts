/** The body of a Word document: paragraphs, tables, the page (ECMA-376 part 1, 17.3, 17.4 and 17.6). */
import type { DocumentParagraph, DocumentRow, DocumentTable } from "../../sheet/document-description";
import { escapeXml } from "./escape-xml";
import type { Section, SectionedDocument } from "./join-sections";
import { main, twips, twipsOfMillimetres } from "./word-units";

/** Relationships of the document to its headers. */
export const headerIds = { default: "rId3", first: "rId4" } as const;

export function documentXml({ sections }: SectionedDocument): string {
  const body = sections.map((section, index) => {
    const isLast = index === sections.length - 1;
    // The last section's paper is that of the whole body; of every other one it stands in its last paragraph.
    const endsInTable = section.parts.at(-1)?.kind === "table";
    return partsXml(section) + (isLast ? (endsInTable ? hairline("") : "") + sectionXml(section) : hairline(sectionXml(section)));
  });
  return `<w:document ${main}><w:body>${body.join("")}</w:body></w:document>`;
}

/** Word joins tables that touch, and wants a paragraph behind the last one. */
function partsXml({ parts }: Section): string {
  return parts
    .map((part, index) => {
      if (part.kind === "paragraph") return paragraphXml(part);
      return tableXml(part) + (parts[index + 1]?.kind === "table" ? hairline("") : "");
    })
    .join("");
}

/** A paragraph of one point, which takes no page of its own behind a full one. `section`: the section that ends with it. */
function hairline(section: string): string {
  return `<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr>${section}</w:pPr></w:p>`;
}

function paragraphXml({ style, text, staysWithNext }: Omit<DocumentParagraph, "kind">): string {
  return `<w:p><w:pPr><w:pStyle w:val="${escapeXml(style)}"/>${staysWithNext ? "<w:keepNext/>" : ""}</w:pPr>${runXml(text)}</w:p>`;
}

function runXml(text: string): string {
  if (text === "") return "";
  const lines = text
    .split(/\r\n|\r|\n/)
    .map((line) => line.split("\t").map((piece) => `<w:t xml:space="preserve">${escapeXml(piece)}</w:t>`));
  return `<w:r>${lines.map((pieces) => pieces.join("<w:tab/>")).join("<w:br/>")}</w:r>`;
}

const sides = ["top", "left", "bottom", "right"] as const;
const borders = `<w:tcBorders>${sides.map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`).join("")}</w:tcBorders>`;

function tableXml({ columnWidthsPoints, rows }: DocumentTable): string {
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${twips(sum(columnWidthsPoints))}" w:type="dxa"/><w:jc w:val="center"/><w:tblLayout w:type="fixed"/>` +
    `<w:tblCellMar><w:top w:w="30" w:type="dxa"/><w:left w:w="50" w:type="dxa"/><w:bottom w:w="30" w:type="dxa"/><w:right w:w="50" w:type="dxa"/></w:tblCellMar></w:tblPr>` +
    `<w:tblGrid>${columnWidthsPoints.map((width) => `<w:gridCol w:w="${twips(width)}"/>`).join("")}</w:tblGrid>` +
    `${rows.map((row) => rowXml(row, columnWidthsPoints)).join("")}</w:tbl>`
  );
}

function rowXml(row: DocumentRow, columnWidthsPoints: readonly number[]): string {
  const { cells, isHeader, mayBreak, staysWithNext, leastHeightPoints } = row;
  const properties = [
    mayBreak ? "" : "<w:cantSplit/>",
    leastHeightPoints === undefined ? "" : `<w:trHeight w:val="${twips(leastHeightPoints)}" w:hRule="atLeast"/>`,
    isHeader ? "<w:tblHeader/>" : "",
  ].join("");
  let column = 0;
  const written = cells.map(({ style, text, columns }) => {
    const width = sum(columnWidthsPoints.slice(column, column + columns));
    column += columns;
    return `<w:tc><w:tcPr>${cellProperties(row, columns, width)}</w:tcPr>${paragraphXml({ style, text, staysWithNext })}</w:tc>`;
  });
  return `<w:tr>${properties === "" ? "" : `<w:trPr>${properties}</w:trPr>`}${written.join("")}</w:tr>`;
}

function cellProperties({ bordered, vertical }: DocumentRow, columns: number, widthPoints: number): string {
  return [
    `<w:tcW w:w="${twips(widthPoints)}" w:type="dxa"/>`,
    columns > 1 ? `<w:gridSpan w:val="${String(columns)}"/>` : "",
    bordered ? borders : "",
    vertical === "Center" ? '<w:vAlign w:val="center"/>' : "",
  ].join("");
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

/** The paper, the margins, and page numbers that begin with 1 and are not printed on the first page. */
function sectionXml({ page }: Section): string {
  const { orientation, paperMillimetres: paper, marginMillimetres: margins } = page;
  const landscape = orientation === "Landscape" ? ' w:orient="landscape"' : "";
  const margin = (side: keyof typeof margins): string => `w:${side}="${twipsOfMillimetres(margins[side])}"`;
  return (
    `<w:sectPr><w:headerReference w:type="default" r:id="${headerIds.default}"/><w:headerReference w:type="first" r:id="${headerIds.first}"/>` +
    `<w:pgSz w:w="${twipsOfMillimetres(paper.width)}" w:h="${twipsOfMillimetres(paper.height)}"${landscape}/>` +
    `<w:pgMar ${(["top", "right", "bottom", "left", "header", "footer"] as const).map(margin).join(" ")} w:gutter="0"/>` +
    `<w:pgNumType w:start="1"/><w:titlePg/></w:sectPr>`
  );
}

/** The page's number, centred; nothing on the first page. */
export function headerXml(kind: keyof typeof headerIds): string {
  const number =
    kind === "first"
      ? ""
      : '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
  return `<w:hdr ${main}><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr>${number}</w:p></w:hdr>`;
}
