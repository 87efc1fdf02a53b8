/** Lists as word/numbering.xml defines them: what each level counts from, how it is written, when it begins anew. */
import { scanXml } from "../ooxml/scan-xml";
import type { XmlAttributes } from "../ooxml/scan-xml";
import { integerOf, isOn, valueOf } from "./word-attributes";

export interface ListLevel {
  readonly start: number;
  readonly format: string;
  /** The pattern of the format "custom". */
  readonly custom: string | undefined;
  /** "%1.%2." */
  readonly text: string;
  readonly suffix: "tab" | "space" | "nothing";
  /** The level that starts this one anew, counted from 1; 0 never does; undefined: every higher one. */
  readonly restart: number | undefined;
  /** All numbers in figures, whatever the formats of the levels above. */
  readonly legal: boolean;
  /** The paragraph style that stands on this level. */
  readonly style: string | undefined;
}

export interface ListDefinition {
  /** Lists with the same key count on from each other. */
  readonly key: string;
  readonly levels: readonly ListLevel[];
  /** Levels that this list counts anew from a number of its own. */
  readonly starts: ReadonlyMap<number, number>;
}

export type ListDefinitions = ReadonlyMap<string, ListDefinition>;

type Draft = { -readonly [Field in keyof ListLevel]: ListLevel[Field] };

interface AbstractList {
  readonly levels: Map<number, Draft>;
  styleLink: string | undefined;
  numStyleLink: string | undefined;
}

interface NumberedList {
  abstract: string;
  readonly starts: Map<number, number>;
  readonly levels: Map<number, Draft>;
}

const highestLevel = 8;

export function readNumbering(xml: string, part: string): ListDefinitions {
  const abstracts = new Map<string, AbstractList>();
  const lists = new Map<string, NumberedList>();
  let abstract: AbstractList | undefined;
  let list: NumberedList | undefined;
  let override: number | undefined;
  let level: Draft | undefined;
  scanXml(xml, part, {
    open(name, attributes) {
      if (name === "abstractNum") {
        abstract = { levels: new Map(), styleLink: undefined, numStyleLink: undefined };
        abstracts.set(valueOf(attributes, "abstractNumId") ?? "", abstract);
      } else if (name === "num") {
        list = { abstract: "", starts: new Map(), levels: new Map() };
        lists.set(valueOf(attributes, "numId") ?? "", list);
      } else if (name === "lvlOverride") override = integerOf(attributes, "ilvl", 0, highestLevel);
      else if (name === "lvl") {
        level = emptyLevel();
        const at = integerOf(attributes, "ilvl", 0, highestLevel) ?? override;
        if (at !== undefined) (list ?? abstract)?.levels.set(at, level);
      } else if (level !== undefined) readLevel(level, name, attributes);
      else if (name === "abstractNumId" && list !== undefined) list.abstract = valueOf(attributes, "val") ?? "";
      else if (name === "startOverride" && list !== undefined && override !== undefined)
        list.starts.set(override, integerOf(attributes, "val", 0, 1e9) ?? 1);
      else if (name === "styleLink" && abstract !== undefined) abstract.styleLink = valueOf(attributes, "val");
      else if (name === "numStyleLink" && abstract !== undefined) abstract.numStyleLink = valueOf(attributes, "val");
    },
    close(name) {
      if (name === "abstractNum") abstract = undefined;
      else if (name === "num") list = undefined;
      else if (name === "lvlOverride") override = undefined;
      else if (name === "lvl") level = undefined;
    },
  });
  return new Map([...lists].map(([id, each]) => [id, define(each, abstracts)]));
}

function emptyLevel(): Draft {
  return { start: 1, format: "decimal", custom: undefined, text: "", suffix: "tab", restart: undefined, legal: false, style: undefined };
}

function readLevel(level: Draft, name: string, attributes: XmlAttributes): void {
  switch (name) {
    case "start":
      level.start = integerOf(attributes, "val", 0, 1e9) ?? 1;
      break;
    case "numFmt":
      // Inside mc:AlternateContent the format "custom" comes first, and a plain one for older programs behind it.
      if (level.format === "custom") break;
      level.format = valueOf(attributes, "val") ?? "decimal";
      level.custom = valueOf(attributes, "format");
      break;
    case "lvlText":
      level.text = valueOf(attributes, "val") ?? "";
      break;
    case "suff": {
      const suffix = valueOf(attributes, "val");
      level.suffix = suffix === "space" || suffix === "nothing" ? suffix : "tab";
      break;
    }
    case "lvlRestart":
      level.restart = integerOf(attributes, "val", 0, 9);
      break;
    case "isLgl":
      level.legal = isOn(attributes);
      break;
    case "pStyle":
      level.style = valueOf(attributes, "val");
      break;
    default:
  }
}

/** A list may take its levels from another one that a style of lists names. */
function define(list: NumberedList, abstracts: ReadonlyMap<string, AbstractList>): ListDefinition {
  const own = abstracts.get(list.abstract);
  const linked =
    own?.numStyleLink === undefined ? undefined : [...abstracts].find(([, each]) => each.styleLink === own.numStyleLink && each !== own);
  const [key, source] = linked ?? [list.abstract, own];
  const levels = Array.from({ length: highestLevel + 1 }, (_, at) => list.levels.get(at) ?? source?.levels.get(at) ?? emptyLevel());
  return { key, levels, starts: list.starts };
}
