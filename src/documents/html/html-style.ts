/** What an element's attributes say about its words. */

export interface HtmlLook {
  readonly hidden: boolean;
  readonly bold: boolean | undefined;
  readonly font: string | undefined;
  /** Word's own marks: the sign of a list item, a run of tabs, a note, what is no part of the flow. */
  readonly mso: "list-sign" | "tab" | "footnotes" | "skipped" | undefined;
  readonly listType: string | undefined;
}

const plain: HtmlLook = { hidden: false, bold: undefined, font: undefined, mso: undefined, listType: undefined };

type Attributes = Readonly<Record<string, string>>;

const boldElements = new Set(["b", "strong", "h1", "h2", "h3", "h4", "h5", "h6", "th"]);

export function readLook(name: string, attributes: Attributes): HtmlLook {
  const bold = boldElements.has(name) ? true : undefined;
  const style = attributes["style"];
  const font = name === "font" ? attributes["face"] : undefined;
  const look: HtmlLook = { ...plain, bold, font, hidden: "hidden" in attributes, mso: byClass(attributes) };
  if (style === undefined) return look;
  const rules = readRules(style);
  const weight = rules.get("font-weight");
  return {
    hidden: look.hidden || rules.get("display") === "none" || rules.get("visibility") === "hidden" || rules.get("mso-hide") === "all",
    bold: weight === undefined ? bold : /^(?:bold|bolder|[6-9]00)$/.test(weight),
    font: firstFont(rules.get("font-family")) ?? font,
    mso: byRule(rules) ?? look.mso,
    listType: rules.get("list-style-type"),
  };
}

/** The declarations of a style attribute, small letters but for names of fonts. */
function readRules(style: string): ReadonlyMap<string, string> {
  const rules = new Map<string, string>();
  for (const declaration of style.split(";", 200)) {
    const colon = declaration.indexOf(":");
    if (colon < 0) continue;
    const name = declaration.slice(0, colon).trim().toLowerCase();
    const value = declaration.slice(colon + 1).trim();
    rules.set(name, name === "font-family" ? value : value.toLowerCase());
  }
  return rules;
}

function firstFont(families: string | undefined): string | undefined {
  const first = families
    ?.split(",", 1)[0]
    ?.replace(/["'&;]|quot/g, "")
    .trim();
  return first === undefined || first === "" ? undefined : first;
}

function byRule(rules: ReadonlyMap<string, string>): HtmlLook["mso"] {
  if (rules.get("mso-list") === "ignore") return "list-sign";
  if (rules.has("mso-tab-count")) return "tab";
  const element = rules.get("mso-element");
  if (element === "footnote-list" || element === "endnote-list") return "footnotes";
  if (element !== undefined && /^(?:comment-list|comment|header|footer|field-begin|field-end)$/.test(element)) return "skipped";
  return rules.has("mso-special-character") && /^(?:comment|footnote)/.test(rules.get("mso-special-character") ?? "")
    ? "skipped"
    : undefined;
}

/** The sign of a note or a comment inside the text. */
function byClass(attributes: Attributes): HtmlLook["mso"] {
  if (/^Mso(?:Footnote|Endnote|Comment)Reference$/i.test(attributes["class"] ?? "")) return "skipped";
  return /^#_(?:ftn|edn|msocom)/i.test(attributes["href"] ?? "") ? "skipped" : undefined;
}
