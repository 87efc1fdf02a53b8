import { scanXml } from "../ooxml/scan-xml";
import { parseCell } from "./cell-reference";
import { unescapeText } from "./escape-text";
import type { CommentFile } from "./workbook-file";

/** The notes of a sheet, by row, then by column. In front of a conversation Excel writes here what older versions shall show instead. */
export function readComments(xml: string, part: string): readonly CommentFile[] {
  const found: CommentFile[] = [];
  let place: { readonly row: number; readonly column: number } | undefined;
  let text = "";
  let isText = false;
  let inPhonetic = false;
  scanXml(xml, part, {
    open(name, attributes) {
      if (name === "comment") {
        place = parseCell(attributes.get("ref") ?? "");
        text = "";
      } else if (name === "rPh") inPhonetic = true;
      else if (name === "t") isText = !inPhonetic;
    },
    text(value) {
      if (isText) text += value;
    },
    close(name) {
      if (name === "t") isText = false;
      else if (name === "rPh") inPhonetic = false;
      else if (name === "comment" && place !== undefined) found.push({ row: place.row, column: place.column, text: unescapeText(text) });
    },
  });
  return found.sort((one, other) => one.row - other.row || one.column - other.column);
}
