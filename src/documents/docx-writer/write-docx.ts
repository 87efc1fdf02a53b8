/** A described document -> the bytes of a .docx file. Written by ourselves: docs/decisions/0015. The same description gives the same bytes. */
import { strToU8, zipSync } from "fflate";
import type { DocumentDescription } from "../../sheet/document-description";
import { joinSections } from "./join-sections";
import { documentXml, headerIds, headerXml } from "./document-part";
import { settingsXml, stylesXml } from "./style-parts";
import { relationshipsNamespace } from "./word-units";

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const packageNamespace = "http://schemas.openxmlformats.org/package/2006";
const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** The earliest moment that a zip can state; its parts, not UTC, so that the bytes do not depend on the time zone. */
const zipEpoch = new Date(1980, 0, 1);

/** `following` begin on a page of their own, with their own paper and with page numbers from 1. */
export function writeDocx(first: DocumentDescription, ...following: readonly DocumentDescription[]): Uint8Array {
  const document = joinSections(first, following);
  const parts: Readonly<Record<string, string>> = {
    "[Content_Types].xml": contentTypesXml,
    "_rels/.rels": relationshipsXml([["rId1", "officeDocument", "word/document.xml"]]),
    "word/document.xml": documentXml(document),
    "word/_rels/document.xml.rels": relationshipsXml([
      ["rId1", "styles", "styles.xml"],
      ["rId2", "settings", "settings.xml"],
      [headerIds.default, "header", "header1.xml"],
      [headerIds.first, "header", "header2.xml"],
    ]),
    "word/styles.xml": stylesXml(document),
    "word/settings.xml": settingsXml,
    "word/header1.xml": headerXml("default"),
    "word/header2.xml": headerXml("first"),
  };
  const files = Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(declaration + xml)]));
  return zipSync(files, { level: 6, mtime: zipEpoch });
}

const contentTypesXml =
  `<Types xmlns="${packageNamespace}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
  `<Default Extension="xml" ContentType="application/xml"/>` +
  [
    ["document", "document.main"],
    ["styles", "styles"],
    ["settings", "settings"],
    ["header1", "header"],
    ["header2", "header"],
  ]
    .map(([part = "", type = ""]) => `<Override PartName="/word/${part}.xml" ContentType="${wordType}.${type}+xml"/>`)
    .join("") +
  "</Types>";

function relationshipsXml(links: readonly (readonly [id: string, type: string, target: string])[]): string {
  const written = links.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${relationshipsNamespace}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packageNamespace}/relationships">${written.join("")}</Relationships>`;
}
