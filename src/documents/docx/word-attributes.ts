/** Attributes and switches of WordprocessingML, whatever prefix a program gave the namespace. */
import type { XmlAttributes } from "../ooxml/scan-xml";

/** The attribute with this local name: `w:val`, or another prefix's. */
export function valueOf(attributes: XmlAttributes, name: string): string | undefined {
  const usual = attributes.get(`w:${name}`);
  if (usual !== undefined) return usual;
  for (const [key, value] of attributes) if (key === name || key.endsWith(`:${name}`)) return value;
  return undefined;
}

/** A switch such as `<w:b/>`: on unless it says otherwise. */
export function isOn(attributes: XmlAttributes): boolean {
  return !/^(?:0|false|off|none)$/i.test(valueOf(attributes, "val") ?? "1");
}

/** A whole number within the bounds; undefined for anything else. */
export function integerOf(attributes: XmlAttributes, name: string, least: number, most: number): number | undefined {
  const text = valueOf(attributes, name);
  if (text === undefined || !/^\s*[-+]?\d{1,9}\s*$/.test(text)) return undefined;
  const value = Number(text);
  return value >= least && value <= most ? value : undefined;
}
