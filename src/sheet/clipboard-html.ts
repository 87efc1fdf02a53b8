/** The appendix as HTML for the clipboard: Word, Outlook and e-mail take it over with its look, so that every style is written out where it stands. */
import type { DocumentDescription, DocumentRow, DocumentStyle, DocumentTable } from "./document-description";

export function clipboardHtml({ fontName, styles, parts }: DocumentDescription): string {
  const byId = new Map(styles.map((style) => [style.id, style]));
  const body = parts.map((part) =>
    part.kind === "paragraph" ? paragraph(part.text, byId.get(part.style), fontName) : table(part, byId, fontName),
  );
  return `<html lang="vi"><head><meta charset="utf-8"></head><body>${body.join("")}</body></html>`;
}

/** Word keeps an empty paragraph only where something is in it. */
const nothing = "&nbsp;";

function paragraph(text: string, style: DocumentStyle | undefined, fontName: string): string {
  return `<p style="${paragraphCss(style, fontName)}">${text === "" ? nothing : escapeHtml(text).replace(/\r\n|\r|\n/g, "<br>")}</p>`;
}

function paragraphCss(style: DocumentStyle | undefined, fontName: string): string {
  if (style === undefined) return "margin:0";
  const { fontSize, bold, italic, horizontal, spaceBeforePoints, spaceAfterPoints } = style;
  return [
    `margin:${String(spaceBeforePoints)}pt 0 ${String(spaceAfterPoints)}pt 0`,
    `text-align:${horizontal.toLowerCase()}`,
    `font-family:'${fontName}',serif`,
    `font-size:${String(fontSize)}pt`,
    `font-weight:${bold ? "bold" : "normal"}`,
    `font-style:${italic ? "italic" : "normal"}`,
    "color:#000000",
  ].join(";");
}

function table(part: DocumentTable, styles: ReadonlyMap<string, DocumentStyle>, fontName: string): string {
  const { rows, columnWidthsPoints } = part;
  const whole = columnWidthsPoints.reduce((sum, width) => sum + width, 0);
  const columns = columnWidthsPoints.map((width) => `<col style="width:${points(width)}">`).join("");
  const written = (chosen: readonly DocumentRow[]): string => chosen.map((row) => tableRow(row, part, styles, fontName)).join("");
  const head = rows.filter(({ isHeader }) => isHeader);
  return (
    `<table cellspacing="0" cellpadding="0" style="border-collapse:collapse;table-layout:fixed;width:${points(whole)}"><colgroup>${columns}</colgroup>` +
    (head.length === 0 ? "" : `<thead>${written(head)}</thead>`) +
    `<tbody>${written(rows.filter(({ isHeader }) => !isHeader))}</tbody></table>`
  );
}

function tableRow(
  { cells, isHeader, bordered, vertical, mayBreak, leastHeightPoints }: DocumentRow,
  { columnWidthsPoints }: DocumentTable,
  styles: ReadonlyMap<string, DocumentStyle>,
  fontName: string,
): string {
  const look = [
    `border:${bordered ? "0.5pt solid #000000" : "none"}`,
    "padding:1.5pt 2.5pt",
    `vertical-align:${vertical === "Center" ? "middle" : "top"}`,
  ].join(";");
  const css = [
    ...(mayBreak ? [] : ["page-break-inside:avoid"]),
    ...(leastHeightPoints === undefined ? [] : [`height:${points(leastHeightPoints)}`]),
  ].join(";");
  const tag = isHeader ? "th" : "td";
  let column = 0;
  const written = cells.map(({ style, text, columns }) => {
    const width = columnWidthsPoints.slice(column, column + columns).reduce((sum, each) => sum + each, 0);
    column += columns;
    const span = columns > 1 ? ` colspan="${String(columns)}"` : "";
    return `<${tag}${span} style="${look};width:${points(width)}">${paragraph(text, styles.get(style), fontName)}</${tag}>`;
  });
  return `<tr${css === "" ? "" : ` style="${css}"`}>${written.join("")}</tr>`;
}

function points(value: number): string {
  return `${String(Math.round(value * 100) / 100)}pt`;
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
