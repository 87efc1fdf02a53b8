/** The parts of a Word document that hold its styles and settings (ECMA-376 part 1, 17.7 and 17.15). */
import type { DocumentStyle } from "../../sheet/document-description";
import { escapeXml } from "./escape-xml";
import type { SectionedDocument } from "./join-sections";
import { halfPoints, justify, main, twips } from "./word-units";

export function stylesXml({ fontName, styles, numberPoints }: SectionedDocument): string {
  const font = escapeXml(fontName);
  return (
    `<w:styles ${main}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${font}" w:eastAsia="${font}" w:hAnsi="${font}" w:cs="${font}"/>` +
    `<w:sz w:val="24"/><w:szCs w:val="24"/><w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>` +
    `<w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>` +
    `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>` +
    `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/>` +
    `<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>` +
    `<w:style w:type="paragraph" w:styleId="Header"><w:name w:val="header"/><w:basedOn w:val="Normal"/><w:uiPriority w:val="99"/><w:pPr><w:jc w:val="center"/></w:pPr>` +
    `<w:rPr><w:sz w:val="${halfPoints(numberPoints)}"/><w:szCs w:val="${halfPoints(numberPoints)}"/></w:rPr></w:style>` +
    styles.map(styleXml).join("") +
    "</w:styles>"
  );
}

function styleXml({ id, name, fontSize, bold, italic, horizontal, spaceBeforePoints, spaceAfterPoints }: DocumentStyle): string {
  return (
    `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${escapeXml(id)}"><w:name w:val="${escapeXml(name)}"/><w:basedOn w:val="Normal"/><w:qFormat/>` +
    `<w:pPr><w:spacing w:before="${twips(spaceBeforePoints)}" w:after="${twips(spaceAfterPoints)}"/><w:jc w:val="${justify[horizontal]}"/></w:pPr>` +
    `<w:rPr>${bold ? "<w:b/><w:bCs/>" : ""}${italic ? "<w:i/><w:iCs/>" : ""}<w:color w:val="000000"/><w:sz w:val="${halfPoints(fontSize)}"/><w:szCs w:val="${halfPoints(fontSize)}"/></w:rPr></w:style>`
  );
}

/** Compatibility mode 15 is that of Word 2013 and later; without it Word opens the file as one of Word 2007. */
export const settingsXml =
  `<w:settings ${main}><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/><w:compat>` +
  `<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`;
