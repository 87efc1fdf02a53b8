/** Parts of custom XML travel with the workbook and are not seen on any sheet: each needs its properties, relationships and a content type. */
const relationshipsXmlns = "http://schemas.openxmlformats.org/package/2006/relationships";
const officeTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const propertiesType = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** Adds the parts to a package that has a workbook at `xl/workbook.xml`. */
export function addCustomXml(parts: Map<string, string>, customXmlParts: readonly string[]): void {
  let relationships = "";
  let contentTypes = "";
  for (const [index, xml] of customXmlParts.entries()) {
    const number = String(index + 1);
    parts.set(`customXml/item${number}.xml`, inUtf8(xml));
    parts.set(
      `customXml/itemProps${number}.xml`,
      `${declaration}<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="${identifier(number, xml)}"><ds:schemaRefs/></ds:datastoreItem>`,
    );
    parts.set(
      `customXml/_rels/item${number}.xml.rels`,
      `${declaration}<Relationships xmlns="${relationshipsXmlns}"><Relationship Id="rId1" Type="${officeTypes}/customXmlProps" Target="itemProps${number}.xml"/></Relationships>`,
    );
    relationships += `<Relationship Id="rIdCustomXml${number}" Type="${officeTypes}/customXml" Target="../customXml/item${number}.xml"/>`;
    contentTypes += `<Override PartName="/customXml/itemProps${number}.xml" ContentType="${propertiesType}"/>`;
  }
  insertBefore(parts, "xl/_rels/workbook.xml.rels", "</Relationships>", relationships);
  insertBefore(parts, "[Content_Types].xml", "</Types>", contentTypes);
}

function insertBefore(parts: Map<string, string>, name: string, end: string, xml: string): void {
  parts.set(
    name,
    (parts.get(name) ?? "").replace(end, () => xml + end),
  );
}

/** The package is written in UTF-8: a declaration that says otherwise would make the part unreadable. */
function inUtf8(xml: string): string {
  return /^<\?xml[^>]*encoding=(?!["']utf-8["'])/i.test(xml) ? xml.replace(/^<\?xml[^>]*\?>\s*/, "") : xml;
}

/** An identifier in the form of a GUID that depends on nothing but the part, so that the same workbook gives the same bytes (FNV-1a over four seeds). */
function identifier(number: string, xml: string): string {
  const hash = (seed: number): string => {
    let value = 0x811c9dc5 ^ seed;
    for (const character of `${number}:${xml}`) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
    return (value >>> 0).toString(16).padStart(8, "0");
  };
  const digits = [1, 2, 3, 4].map(hash).join("").toUpperCase();
  return `{${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-A${digits.slice(17, 20)}-${digits.slice(20)}}`;
}
