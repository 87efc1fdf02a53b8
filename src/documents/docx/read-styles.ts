/** What the styles of a document say about its words: numbers, headings, bold, hidden, and the font, which old encodings are told by. */
import { scanXml } from "../ooxml/scan-xml";
import type { XmlAttributes } from "../ooxml/scan-xml";
import { integerOf, isOn, valueOf } from "./word-attributes";

/** Undefined where nothing is said. */
export interface RunLook {
  readonly bold: boolean | undefined;
  readonly hidden: boolean | undefined;
  readonly font: string | undefined;
}

export interface ListPlace {
  /** "0": no list, whatever the style says. */
  readonly list: string | undefined;
  readonly level: number | undefined;
}

export interface StyleLook extends RunLook, ListPlace {
  /** The style, of this one and those that it is based on, that names the list. */
  readonly listStyle: string | undefined;
  readonly heading: boolean;
}

export interface StyleTable {
  /** Of a paragraph style, with what it is based on; of the document's own default where the name is unknown or missing. */
  readonly paragraph: (id: string | undefined) => StyleLook;
  readonly character: (id: string | undefined) => RunLook;
}

type Draft = { -readonly [Field in keyof RunLook]: RunLook[Field] } & { -readonly [Field in keyof ListPlace]: ListPlace[Field] } & {
  basedOn: string | undefined;
  outline: number | undefined;
  name: string;
};

const nothing: StyleLook = {
  bold: undefined,
  hidden: undefined,
  font: undefined,
  list: undefined,
  level: undefined,
  listStyle: undefined,
  heading: false,
};

/** Word follows no more; a circle of styles must end somewhere. */
const longestChain = 30;

export function readStyles(xml: string, part: string): StyleTable {
  const styles = new Map<string, Draft>();
  const defaults = emptyDraft();
  let defaultStyle: string | undefined;
  let current: Draft | undefined;
  let skipped = 0;
  scanXml(xml, part, {
    open(name, attributes) {
      // Parts of tables ("first row") and changes of formats say nothing about the style as a whole.
      if (skipped > 0 || name === "tblStylePr" || /^[rpt]\w*PrChange$/.test(name)) skipped += 1;
      else if (name === "docDefaults") current = defaults;
      else if (name === "style") {
        current = emptyDraft();
        const id = valueOf(attributes, "styleId") ?? "";
        styles.set(id, current);
        if (valueOf(attributes, "type") === "paragraph" && /^(?:1|true|on)$/.test(valueOf(attributes, "default") ?? ""))
          defaultStyle ??= id;
      } else if (current !== undefined) readProperty(current, name, attributes);
    },
    close(name) {
      if (skipped > 0) skipped -= 1;
      else if (name === "style" || name === "docDefaults") current = undefined;
    },
  });
  const known = new Map<string, StyleLook>();
  const look = (id: string): StyleLook => {
    const found = known.get(id) ?? resolve(id, styles);
    known.set(id, found);
    return found;
  };
  return {
    paragraph: (id) => {
      const named = id !== undefined && styles.has(id) ? id : defaultStyle;
      const found = named === undefined ? nothing : look(named);
      return { ...found, bold: found.bold ?? defaults.bold, hidden: found.hidden ?? defaults.hidden, font: found.font ?? defaults.font };
    },
    character: (id) => (id === undefined || !styles.has(id) ? nothing : look(id)),
  };
}

function emptyDraft(): Draft {
  return {
    bold: undefined,
    hidden: undefined,
    font: undefined,
    list: undefined,
    level: undefined,
    basedOn: undefined,
    outline: undefined,
    name: "",
  };
}

function readProperty(style: Draft, name: string, attributes: XmlAttributes): void {
  switch (name) {
    case "name":
      style.name = valueOf(attributes, "val") ?? "";
      break;
    case "basedOn":
      style.basedOn = valueOf(attributes, "val");
      break;
    case "outlineLvl":
      style.outline = integerOf(attributes, "val", 0, 9);
      break;
    case "numId":
      style.list = valueOf(attributes, "val");
      break;
    case "ilvl":
      style.level = integerOf(attributes, "val", 0, 8);
      break;
    case "b":
      style.bold = isOn(attributes);
      break;
    case "vanish":
      style.hidden = isOn(attributes);
      break;
    case "rFonts":
      style.font = fontOf(attributes);
      break;
    default:
  }
}

/** The font of Latin letters, which the old encodings used. */
export function fontOf(attributes: XmlAttributes): string | undefined {
  return valueOf(attributes, "ascii") ?? valueOf(attributes, "hAnsi");
}

function resolve(id: string, styles: ReadonlyMap<string, Draft>): StyleLook {
  let look = nothing;
  let next: string | undefined = id;
  for (let depth = 0; next !== undefined && depth < longestChain; depth++) {
    const style: Draft | undefined = styles.get(next);
    if (style === undefined) break;
    look = {
      bold: look.bold ?? style.bold,
      hidden: look.hidden ?? style.hidden,
      font: look.font ?? style.font,
      list: look.list ?? style.list,
      level: look.level ?? style.level,
      listStyle: look.listStyle ?? (style.list === undefined ? undefined : next),
      heading: look.heading || (style.outline ?? 9) < 9 || /^(?:heading \d|title)$/i.test(style.name),
    };
    next = style.basedOn;
  }
  return look;
}
