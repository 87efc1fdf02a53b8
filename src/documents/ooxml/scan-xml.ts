/**
 * Reads an XML part from front to back and refuses whatever is not well-formed. Strict on purpose: lenient parsers (hucre's among
 * them) drop the rows after a cut in silence. A document type is refused as Office refuses it, so there are no entities to expand.
 */
import { DamagedFile } from "./damaged-file";

export type XmlAttributes = ReadonlyMap<string, string>;

export interface XmlHandlers {
  /** Names of elements come without their prefix; names of attributes as written. */
  open?: (name: string, attributes: XmlAttributes) => void;
  text?: (value: string) => void;
  close?: (name: string) => void;
}

// Exactly the characters that XML 1.0 forbids.
const forbidden = /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/;
const tagName = /[^\s<>/=&"']+/y;
const attribute = /\s+([^\s<>/=&"']+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const tagEnd = /\s*(\/?)>/y;
const onlySpace = /^[ \t\r\n]*$/;
const entities: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);
const noAttributes: XmlAttributes = new Map();

/** Calls the handlers in the order of the document; throws `DamagedFile`, named after `part`, at the first fault. */
export function scanXml(xml: string, part: string, handlers: XmlHandlers): void {
  const fail = (why: string): never => {
    throw new DamagedFile(part, why);
  };
  if (forbidden.test(xml)) fail("forbidden character");
  const open: string[] = [];
  let roots = 0;
  let at = 0;
  while (at < xml.length) {
    const next = xml.indexOf("<", at);
    const end = next === -1 ? xml.length : next;
    if (end > at) {
      const raw = xml.slice(at, end);
      if (open.length > 0) handlers.text?.(decode(normalizeLines(raw), part));
      else if (!onlySpace.test(raw)) fail("text outside the root");
    }
    if (next === -1) break;
    const mark = xml.charAt(next + 1);
    if (mark === "/") at = closeTag(next);
    else if (mark === "?") at = skip(next, "?>");
    else if (xml.startsWith("<!--", next)) at = skip(next + 4, "-->");
    else if (xml.startsWith("<![CDATA[", next)) at = characterData(next);
    else if (mark === "!") fail("document type");
    else at = openTag(next);
  }
  if (open.length > 0) fail(`<${open.at(-1) ?? ""}> is not closed`);
  if (roots !== 1) fail("no single root");

  function skip(from: number, close: string): number {
    const found = xml.indexOf(close, from);
    return found === -1 ? fail(`no ${close}`) : found + close.length;
  }

  function characterData(from: number): number {
    const after = skip(from, "]]>");
    if (open.length === 0) fail("text outside the root");
    handlers.text?.(normalizeLines(xml.slice(from + 9, after - 3)));
    return after;
  }

  function closeTag(from: number): number {
    const after = skip(from, ">");
    const name = xml.slice(from + 2, after - 1).trimEnd();
    if (open.pop() !== name) fail(`</${name}> closes nothing`);
    handlers.close?.(localName(name));
    return after;
  }

  function openTag(from: number): number {
    tagName.lastIndex = from + 1;
    const name = tagName.exec(xml)?.[0] ?? fail("no name after <");
    let position = tagName.lastIndex;
    let attributes: Map<string, string> | undefined;
    for (;;) {
      attribute.lastIndex = position;
      const match = attribute.exec(xml);
      if (match === null) break;
      position = attribute.lastIndex;
      attributes ??= new Map();
      const key = match[1] ?? "";
      if (attributes.has(key)) fail(`${key} twice`);
      attributes.set(key, decode((match[2] ?? match[3] ?? "").replace(/[\t\r\n]/g, " "), part));
    }
    tagEnd.lastIndex = position;
    const end = tagEnd.exec(xml) ?? fail(`<${name}> is cut`);
    if (open.length === 0) roots++;
    const local = localName(name);
    handlers.open?.(local, attributes ?? noAttributes);
    if (end[1] === "/") handlers.close?.(local);
    else open.push(name);
    return tagEnd.lastIndex;
  }
}

function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon === -1 ? name : name.slice(colon + 1);
}

function normalizeLines(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}

function decode(text: string, part: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(?:([a-z]+);|#([0-9]{1,7});|#x([0-9A-Fa-f]{1,6});)?/g,
    (_, name?: string, decimal?: string, hexadecimal?: string) => {
      if (name !== undefined) return entities.get(name) ?? refuseEntity(part);
      const code = decimal !== undefined ? parseInt(decimal, 10) : hexadecimal !== undefined ? parseInt(hexadecimal, 16) : -1;
      if (code < 0 || code > 0x10ffff) return refuseEntity(part);
      const character = String.fromCodePoint(code);
      return forbidden.test(character) ? refuseEntity(part) : character;
    },
  );
}

function refuseEntity(part: string): never {
  throw new DamagedFile(part, "unknown entity");
}
