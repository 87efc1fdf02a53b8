/** How a cell's format looks in CSS. The box of a cell covers the lines around it, so that neighbours draw a shared border on the same pixels. */
import type { CSSProperties } from "react";
import type { BorderFile, StyleFile } from "../../documents/xlsx/workbook-file";
import type { CellView } from "../model/cell-view";

const indentPixels = 9;

const lines: Readonly<Record<BorderFile["style"], { readonly width: number; readonly line: CSSProperties["borderTopStyle"] }>> = {
  Thin: { width: 1, line: "solid" },
  Hairline: { width: 1, line: "dotted" },
  Medium: { width: 2, line: "solid" },
  Thick: { width: 3, line: "solid" },
  Double: { width: 3, line: "double" },
  Dot: { width: 1, line: "dotted" },
  Dash: { width: 1, line: "dashed" },
};

export type HorizontalSide = "left" | "center" | "right" | "justify";

/** Where the text goes; "General" depends on what the cell holds. */
export function sideOf(view: CellView): HorizontalSide {
  switch (view.style.horizontal) {
    case "Left":
      return "left";
    case "Center":
      return "center";
    case "Right":
      return "right";
    case "Justify":
      return "justify";
    case "General":
      return view.kind === "number" ? "right" : view.kind === "boolean" || view.kind === "error" ? "center" : "left";
  }
}

/** The CSS `font` of a cell. Tinos has the same widths as Times New Roman and comes with the page. */
export function fontOf({ font }: StyleFile): string {
  const families = /^times new roman$/i.test(font.name)
    ? `"Times New Roman", Tinos, serif`
    : `"${font.name.replaceAll('"', "")}", "Segoe UI", sans-serif`;
  return `${font.italic ? "italic " : ""}${font.bold ? "bold " : ""}${String((font.size * 4) / 3)}px ${families}`;
}

const remembered = new WeakMap<StyleFile, CSSProperties>();

/** Everything of the look that does not depend on what the cell holds. */
export function cssOfStyle(style: StyleFile): CSSProperties {
  const known = remembered.get(style);
  if (known !== undefined) return known;
  const css: CSSProperties = {
    font: fontOf(style),
    color: style.font.color,
    textDecoration: style.font.underline ? "underline" : undefined,
    backgroundColor: style.fill,
    alignItems: style.vertical === "Top" ? "flex-start" : style.vertical === "Center" ? "center" : "flex-end",
    borderTop: borderOf(style.borders.top, undefined),
    borderLeft: borderOf(style.borders.left, undefined),
    borderBottom: borderOf(style.borders.bottom, style.fill),
    borderRight: borderOf(style.borders.right, style.fill),
    paddingLeft: style.indent > 0 && style.horizontal !== "Right" ? 2 + style.indent * indentPixels : undefined,
    paddingRight: style.indent > 0 && style.horizontal === "Right" ? 2 + style.indent * indentPixels : undefined,
  };
  remembered.set(style, css);
  return css;
}

/** A fill hides the gridlines below and to the right of it; above and to the left the neighbour's own line must stay visible. */
function borderOf(border: BorderFile | undefined, fill: string | undefined): string {
  if (border === undefined) return `1px solid ${fill ?? "transparent"}`;
  const { width, line } = lines[border.style];
  return `${String(width)}px ${line ?? "solid"} ${border.color}`;
}

/** The sides of a cell's text in pixels: one border and the padding on both sides. */
export const sidePixels = 6;
