import { unescapeText } from "./escape-text";
import { scanXml } from "../ooxml/scan-xml";

/** The table of texts that cells refer to by number. Runs of formatted text are joined; the phonetic guide of Japanese files is left out. */
export function readSharedStrings(xml: string, part: string): readonly string[] {
  const strings: string[] = [];
  let current = "";
  let inText = false;
  let inPhonetic = false;
  scanXml(xml, part, {
    open(name) {
      if (name === "si") current = "";
      else if (name === "rPh") inPhonetic = true;
      else if (name === "t") inText = !inPhonetic;
    },
    text(value) {
      if (inText) current += value;
    },
    close(name) {
      if (name === "t") inText = false;
      else if (name === "rPh") inPhonetic = false;
      else if (name === "si") strings.push(unescapeText(current));
    },
  });
  return strings;
}
