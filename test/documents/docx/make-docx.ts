/** Builds small Word documents for tests: the XML of WordprocessingML in a zip package, as strict as Word's own. */
import { strToU8, zipSync } from "fflate";

const transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
const relationshipTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export interface DocxParts {
  /** Inside `<w:numbering>`. */
  readonly numbering?: string;
  /** Inside `<w:styles>`. */
  readonly styles?: string;
  /** Inside `<w:footnotes>`. */
  readonly footnotes?: string;
  /** More files of the package. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** The namespace of ISO 29500 Strict. */
  readonly strict?: boolean;
  /** In place of `<w:document>…</w:document>`. */
  readonly document?: string;
}

export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign] ?? sign);
}

/** A run; `properties` stand inside `<w:rPr>`. A tab and a line break become Word's elements. */
export function run(text: string, properties = ""): string {
  const content = text
    .split(/([\t\n])/)
    .map((part) =>
      part === "\t" ? "<w:tab/>" : part === "\n" ? "<w:br/>" : part === "" ? "" : `<w:t xml:space="preserve">${escapeXml(part)}</w:t>`,
    )
    .join("");
  return `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}${content}</w:r>`;
}

/** A paragraph of plain text; `properties` stand inside `<w:pPr>`. */
export function para(text: string, properties = ""): string {
  return paraOf(text === "" ? "" : run(text), properties);
}

/** A paragraph of runs that are XML already. */
export function paraOf(content: string, properties = ""): string {
  return `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
}

/** Puts a paragraph on a level of a list. */
export function inList(list: number, level = 0): string {
  return `<w:numPr><w:ilvl w:val="${String(level)}"/><w:numId w:val="${String(list)}"/></w:numPr>`;
}

/** One level of a list: `<w:lvl>`; `more` stands at its end. */
export function level(at: number, format: string, text: string, more = ""): string {
  return `<w:lvl w:ilvl="${String(at)}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${escapeXml(text)}"/></w:lvl>`;
}

/** A list of its own with these levels; `overrides` stand inside `<w:num>`. */
export function list(id: number, levels: string, overrides = "", abstract = id): string {
  const definition = levels === "" ? "" : `<w:abstractNum w:abstractNumId="${String(abstract)}">${levels}</w:abstractNum>`;
  return `${definition}<w:num w:numId="${String(id)}"><w:abstractNumId w:val="${String(abstract)}"/>${overrides}</w:num>`;
}

/** A cell; paragraphs are XML. */
export function cell(content: string, properties = ""): string {
  return `<w:tc>${properties === "" ? "" : `<w:tcPr>${properties}</w:tcPr>`}${content === "" ? "<w:p/>" : content}</w:tc>`;
}

export function row(cells: readonly string[], properties = ""): string {
  return `<w:tr>${properties === "" ? "" : `<w:trPr>${properties}</w:trPr>`}${cells.join("")}</w:tr>`;
}

export function table(rows: readonly string[]): string {
  return `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join("")}</w:tbl>`;
}

/** A table of plain texts, a paragraph for each line of a cell. */
export function plainTable(rows: readonly (readonly string[])[]): string {
  const paragraphs = (text: string): string =>
    text
      .split("\n")
      .map((line) => para(line))
      .join("");
  return table(rows.map((cells) => row(cells.map((text) => cell(paragraphs(text))))));
}

/** The file. */
export function makeDocx(body: string, parts: DocxParts = {}): Uint8Array {
  const namespace = parts.strict === true ? strict : transitional;
  const root = (name: string, content: string): string =>
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${name} xmlns:w="${namespace}" xmlns:r="${relationshipTypes}" ` +
    `xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" ` +
    `xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math">` +
    `${content}</w:${name}>`;
  const extra: Record<string, string> = {};
  const related: string[] = [];
  for (const name of ["numbering", "styles", "footnotes"] as const) {
    const content = parts[name];
    if (content === undefined) continue;
    extra[`word/${name}.xml`] = root(name, content);
    related.push(`<Relationship Id="r${name}" Type="${relationshipTypes}/${name}" Target="${name}.xml"/>`);
  }
  const files: Record<string, string | Uint8Array> = {
    "[Content_Types].xml":
      `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
      `<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    "_rels/.rels": relationships(`<Relationship Id="rId1" Type="${relationshipTypes}/officeDocument" Target="word/document.xml"/>`),
    "word/document.xml": parts.document ?? root("document", `<w:body>${body}<w:sectPr/></w:body>`),
    "word/_rels/document.xml.rels": relationships(related.join("")),
    ...extra,
    ...parts.files,
  };
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, content]) => [name, typeof content === "string" ? strToU8(content) : content])),
  );
}

function relationships(content: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`;
}
