/** The namespace of an XML document's root element, "" for none; undefined where the text is no XML. Not a parser: enough for parts that programs write. */
export function rootNamespace(xml: string): string | undefined {
  const body = xml.replace(/^\uFEFF?\s*(?:<\?xml[^>]*\?>)?\s*(?:<!--.*?-->\s*)*/su, "");
  const root = /^<([\w.-]+:)?([\w.-]+)((?:\s+[\w.:-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/u.exec(body);
  if (root === null) return undefined;
  const [, prefix = "", name = "", attributes = "", empty = ""] = root;
  if (empty === "" && !new RegExp(`</${prefix}${name}\\s*>\\s*$`, "u").test(body)) return undefined;
  const attribute = prefix === "" ? "xmlns" : `xmlns:${prefix.slice(0, -1)}`;
  const found = new RegExp(`(?:^|\\s)${attribute}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, "u").exec(attributes);
  return found?.[1] ?? found?.[2] ?? "";
}
