/** The styles part: what a cell's style number means. */
import { builtInNumberFormats } from "./built-in-number-formats";
import type { XmlAttributes } from "../ooxml/scan-xml";
import { scanXml } from "../ooxml/scan-xml";
import { resolveColor } from "./workbook-colors";
import type { BorderFile, StyleFile } from "./workbook-file";

export interface StyleTable {
  /** The style of a number; a number that the file does not define is the default style, as in Excel. One object for every cell that shares it. */
  style: (index: number) => StyleFile;
  /** The font that column widths are counted in. */
  readonly defaultFont: StyleFile["font"];
}

type Font = StyleFile["font"];
type Borders = StyleFile["borders"];
interface CellFormat {
  readonly attributes: XmlAttributes;
  alignment: XmlAttributes | undefined;
}

const calibri: Font = { name: "Calibri", size: 11, bold: false, italic: false, underline: false, color: "#000000" };

const borderStyles: ReadonlyMap<string, BorderFile["style"]> = new Map([
  ["thin", "Thin"],
  ["hair", "Hairline"],
  ["medium", "Medium"],
  ["thick", "Thick"],
  ["double", "Double"],
  ["dotted", "Dot"],
  ["dashed", "Dash"],
  ["mediumDashed", "Dash"],
  ["dashDot", "Dash"],
  ["mediumDashDot", "Dash"],
  ["slantDashDot", "Dash"],
  ["dashDotDot", "Dot"],
  ["mediumDashDotDot", "Dot"],
]);

const horizontals: ReadonlyMap<string, StyleFile["horizontal"]> = new Map([
  ["left", "Left"],
  ["fill", "Left"],
  ["center", "Center"],
  ["centerContinuous", "Center"],
  ["right", "Right"],
  ["justify", "Justify"],
  ["distributed", "Justify"],
]);

const verticals: ReadonlyMap<string, StyleFile["vertical"]> = new Map([
  ["top", "Top"],
  ["justify", "Top"],
  ["center", "Center"],
  ["distributed", "Center"],
]);

export function readStyles(xml: string, part: string, theme: readonly string[]): StyleTable {
  const formats = new Map<number, string>();
  const fonts: Font[] = [];
  const fills: (string | undefined)[] = [];
  const borders: Borders[] = [];
  const cellFormats: CellFormat[] = [];
  let list = "";
  let side = "";
  let fill: { solid: boolean; color: string | undefined } = { solid: false, color: undefined };
  const lists = new Set(["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs"]);

  const openInFont = (name: string, attributes: XmlAttributes): void => {
    if (name === "font") {
      fonts.push(calibri);
      return;
    }
    const last = fonts.length - 1;
    const font = fonts[last];
    if (font !== undefined) fonts[last] = { ...font, ...fontPart(name, attributes, theme) };
  };
  const openInFill = (name: string, attributes: XmlAttributes): void => {
    if (name === "fill") fill = { solid: false, color: undefined };
    else if (name === "patternFill") fill.solid = attributes.get("patternType") === "solid";
    else if (name === "fgColor") fill.color = resolveColor(attributes, theme);
  };
  const openInBorders = (name: string, attributes: XmlAttributes): void => {
    const last = borders.length - 1;
    if (name === "border") borders.push({});
    else if (name === "color" && (side === "top" || side === "bottom" || side === "left" || side === "right")) {
      const border = borders[last]?.[side];
      if (border !== undefined)
        borders[last] = { ...borders[last], [side]: { ...border, color: resolveColor(attributes, theme) ?? "#000000" } };
    } else {
      side = name;
      const style = borderStyles.get(attributes.get("style") ?? "");
      if (style !== undefined && (name === "top" || name === "bottom" || name === "left" || name === "right"))
        borders[last] = { ...borders[last], [name]: { style, color: "#000000" } };
    }
  };

  scanXml(xml, part, {
    open(name, attributes) {
      if (lists.has(name)) list = name;
      else if (list === "numFmts") formats.set(Number(attributes.get("numFmtId")), attributes.get("formatCode") ?? "General");
      else if (list === "fonts") openInFont(name, attributes);
      else if (list === "fills") openInFill(name, attributes);
      else if (list === "borders") openInBorders(name, attributes);
      else if (list === "cellXfs" && name === "xf") cellFormats.push({ attributes, alignment: undefined });
      else if (list === "cellXfs" && name === "alignment") {
        const format = cellFormats.at(-1);
        if (format !== undefined) format.alignment = attributes;
      }
    },
    close(name) {
      if (name === list) list = "";
      else if (list === "fills" && name === "fill") fills.push(fill.solid ? (fill.color ?? "#000000") : undefined);
    },
  });

  const defaultFont = fonts[0] ?? calibri;
  const build = ({ attributes, alignment }: CellFormat): StyleFile => ({
    numberFormat: numberFormat(Number(attributes.get("numFmtId") ?? 0), formats),
    font: fonts[Number(attributes.get("fontId") ?? 0)] ?? defaultFont,
    fill: fills[Number(attributes.get("fillId") ?? 0)],
    horizontal: horizontals.get(alignment?.get("horizontal") ?? "") ?? "General",
    vertical: verticals.get(alignment?.get("vertical") ?? "") ?? "Bottom",
    wrap: isTrue(alignment?.get("wrapText")),
    indent: Number(alignment?.get("indent") ?? 0) || 0,
    quotePrefix: isTrue(attributes.get("quotePrefix")),
    borders: borders[Number(attributes.get("borderId") ?? 0)] ?? {},
  });
  const styles = cellFormats.map(build);
  const plain = styles[0] ?? build({ attributes: new Map(), alignment: undefined });
  return { style: (index) => styles[index] ?? plain, defaultFont };
}

function numberFormat(id: number, formats: ReadonlyMap<number, string>): string {
  return formats.get(id) ?? builtInNumberFormats.get(id) ?? "General";
}

function fontPart(name: string, attributes: XmlAttributes, theme: readonly string[]): Partial<Font> {
  const value = attributes.get("val");
  switch (name) {
    case "name":
      return value === undefined ? {} : { name: value };
    case "sz":
      return Number(value) > 0 ? { size: Number(value) } : {};
    case "b":
      return { bold: value === undefined || isTrue(value) };
    case "i":
      return { italic: value === undefined || isTrue(value) };
    case "u":
      return { underline: value !== "none" };
    case "color":
      return { color: resolveColor(attributes, theme) ?? "#000000" };
    default:
      return {};
  }
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
