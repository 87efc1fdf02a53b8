/** Colours of a workbook as "#RRGGBB": given outright, as a place in the old palette, or as a theme's colour made lighter or darker. */
import type { XmlAttributes } from "../ooxml/scan-xml";
import { scanXml } from "../ooxml/scan-xml";

/** Order in which a cell counts theme colours. The light ones come first; hucre counts the dark ones first and gets 0 to 3 wrong. */
const themeOrder = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"];

/** Office's theme of 2007–2022, for files that carry none. */
export const officeTheme: readonly string[] = "FFFFFF 000000 EEECE1 1F497D 4F81BD C0504D 9BBB59 8064A2 4BACC6 F79646 0000FF 800080".split(
  " ",
);

/** ECMA-376 part 1, 18.8.27: 0–7 are repeated as 8–15; 64 and 65 are the window's own text and background. */
const palette: readonly string[] = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF " +
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333 000000 FFFFFF"
).split(" ");

/** The colours of a theme part, in the order in which cells count them. */
export function readThemeColors(xml: string, part: string): readonly string[] {
  const colors = new Map<string, string>();
  let inScheme = false;
  let slot: string | undefined;
  scanXml(xml, part, {
    open(name, attributes) {
      if (name === "clrScheme") inScheme = true;
      else if (inScheme && themeOrder.includes(name)) slot = name;
      else if (inScheme && slot !== undefined && !colors.has(slot)) {
        const color = attributes.get("lastClr") ?? attributes.get("val");
        if (color !== undefined && /^[0-9A-Fa-f]{6}$/.test(color)) colors.set(slot, color.toUpperCase());
      }
    },
    close(name) {
      if (name === "clrScheme") inScheme = false;
    },
  });
  return themeOrder.map((name, index) => colors.get(name) ?? officeTheme[index] ?? "000000");
}

/** The colour that an element such as `<color theme="4" tint="-0.25"/>` names; undefined for automatic. */
export function resolveColor(attributes: XmlAttributes, theme: readonly string[]): string | undefined {
  const tint = Number(attributes.get("tint") ?? 0);
  const indexed = attributes.get("indexed");
  const base =
    plainColor(attributes.get("rgb")) ??
    theme[Number(attributes.get("theme") ?? -1)] ??
    (indexed === undefined ? undefined : palette[Number(indexed)]);
  if (base === undefined) return undefined;
  return `#${tint === 0 || !(Math.abs(tint) <= 1) ? base : tinted(base, tint)}`;
}

function plainColor(rgb: string | undefined): string | undefined {
  return rgb !== undefined && /^(?:[0-9A-Fa-f]{2})?[0-9A-Fa-f]{6}$/.test(rgb) ? rgb.slice(-6).toUpperCase() : undefined;
}

/** ECMA-376 part 1, 18.8.19: the tint moves the lightness (of hue, lightness, saturation) towards black or white. Excel counts in 240 steps: a channel may differ by 1. */
function tinted(color: string, tint: number): string {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const lightness = (most + least) / 2;
  const target = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const spread = most - least;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * lightness - 1));
  const newSpread = saturation * (1 - Math.abs(2 * target - 1));
  const channels = [red, green, blue].map((channel) => target + (spread === 0 ? 0 : (channel - lightness) / spread) * newSpread);
  return channels
    .map((channel) =>
      Math.round(Math.min(1, Math.max(0, channel)) * 255)
        .toString(16)
        .padStart(2, "0")
        .toUpperCase(),
    )
    .join("");
}
