/** The pages of a read sheet as shapes on paper, in points from its upper left corner: what a preview draws, at the scale at which it is printed. */
import { areaOfCell, cellLines, hidesFigures, linePoints, mergesByPlace, span } from "./cell-lines";
import type { Area } from "./description";
import { headerText } from "./header-text";
import type { PageRows, PrintedPages } from "./printed-pages";
import { paperPoints, printedPages, roomPoints } from "./printed-pages";
import type { HeaderFooterCodes, MarginsPoints, PrintedCell, PrintedSheet } from "./printed-sheet";
import { lineHeightPoints } from "./wrap-text";

export type Anchor = "start" | "middle" | "end";

/** Lines of one cell, or of a header; cut at the box. `y` is the baseline. */
export interface DrawnText {
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** `width`: of the line as Excel sets it, in case the machine that draws it lacks the font. */
  readonly lines: readonly { readonly text: string; readonly x: number; readonly y: number; readonly width: number }[];
  readonly anchor: Anchor;
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
}

export interface DrawnPage {
  /** As it is counted; printed where the sheet's header says so. */
  readonly number: number;
  /** The sheet's own rows on it, counted from 1 as the officer sees them, without repeated ones. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly texts: readonly DrawnText[];
  /** Borders, as the data of an SVG path. */
  readonly borders: string;
}

export interface DrawnPaper {
  readonly widthPoints: number;
  readonly heightPoints: number;
  readonly marginsPoints: MarginsPoints;
  /** 100 is full size. */
  readonly scalePercent: number;
  readonly pages: readonly DrawnPage[];
}

export function drawPages(sheet: PrintedSheet): DrawnPaper {
  const pages = printedPages(sheet);
  const byRow = cellsByRow(sheet);
  const { width, height } = pages.paperPoints;
  return {
    widthPoints: width,
    heightPoints: height,
    marginsPoints: sheet.page.marginsPoints,
    scalePercent: Math.round(pages.scale * 100),
    pages: pages.pages.map((page, index) => drawPage(sheet, pages, page, index, byRow)),
  };
}

type CellsByRow = ReadonlyMap<number, readonly PrintedCell[]>;

function cellsByRow({ cells }: PrintedSheet): CellsByRow {
  const rows = new Map<number, PrintedCell[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row === undefined) rows.set(cell.row, [cell]);
    else row.push(cell);
  }
  return rows;
}

/** Where rows and columns of a page begin, and how far apart they are, on paper. */
interface Places {
  readonly x: (column: number) => number;
  readonly y: ReadonlyMap<number, number>;
  readonly scale: number;
  readonly first: number;
  readonly end: number;
}

function drawPage(sheet: PrintedSheet, { scale, pages }: PrintedPages, page: PageRows, index: number, byRow: CellsByRow): DrawnPage {
  const { columnWidthsPoints, rowHeightsPoints, page: setup } = sheet;
  const { columns, rows, repeated } = page;
  const room = roomPoints(setup);
  const used = span(columnWidthsPoints, columns.first, columns.count) * scale;
  const left = setup.marginsPoints.left + (setup.centred ? Math.max(0, (room.width - used) / 2) : 0);
  const y = new Map<number, number>();
  let top = setup.marginsPoints.top;
  for (const row of rows) {
    y.set(row, top);
    top += (rowHeightsPoints[row] ?? 0) * scale;
  }
  const places: Places = {
    x: (column) => left + span(columnWidthsPoints, columns.first, column - columns.first) * scale,
    y,
    scale,
    first: columns.first,
    end: columns.first + columns.count,
  };
  const merges = mergesByPlace(sheet);
  const drawn = rows.flatMap((row) =>
    (byRow.get(row) ?? []).filter(({ column }) => column >= places.first && column < places.end && (columnWidthsPoints[column] ?? 0) > 0),
  );
  const own = rows.slice(repeated);
  return {
    number: page.number,
    firstRow: (own[0] ?? 0) + 1,
    lastRow: (own.at(-1) ?? 0) + 1,
    texts: [
      ...drawn.filter(({ text }) => text !== "").map((cell) => drawText(cell, areaOfCell(cell, merges), sheet, places, byRow)),
      ...drawHeader(sheet, page.number, pages.length, index),
    ],
    borders: drawn.map((cell) => drawBorders(cell, sheet, places)).join(""),
  };
}

/** What a cell keeps free at either side. */
const paddingPoints = 2.5;

function drawText(cell: PrintedCell, area: Area, sheet: PrintedSheet, places: Places, byRow: CellsByRow): DrawnText {
  const { columnWidthsPoints, rowHeightsPoints } = sheet;
  const { style, type } = cell;
  const { scale } = places;
  const widthPoints = span(columnWidthsPoints, area.left, area.columns);
  const width = widthPoints * scale;
  const height = span(rowHeightsPoints, area.top, area.rows) * scale;
  const x = places.x(area.left);
  const y = places.y.get(area.top) ?? 0;
  const anchor = anchorOf(style.horizontal, type);
  const lines = hidesFigures(cell, widthPoints) ? ["####"] : cellLines(cell, widthPoints);
  const lineHeight = lineHeightPoints(style.fontSize, "excel") * scale;
  const block = lines.length * lineHeight;
  const above = style.vertical === "Top" ? 0 : style.vertical === "Bottom" ? height - block : (height - block) / 2;
  // A text that is higher than its cell is cut at its end, as in Excel, where it stands in the middle or at the top.
  const top = y + (style.vertical === "Bottom" ? above : Math.max(0, above));
  const padding = paddingPoints * scale;
  const textX = anchor === "start" ? x + padding : anchor === "end" ? x + width - padding : x + width / 2;
  const spills = type === "text" && !style.wrap && area.columns === 1;
  const free = spills ? freeBeside(cell, anchor, places, byRow) : { left: 0, right: 0 };
  const boxX = places.x(area.left - free.left);
  return {
    box: { x: boxX, y, width: places.x(area.left + area.columns + free.right) - boxX, height },
    // The baseline stands about a quarter of the line above its end.
    lines: lines.map((line, index) => {
      const text = line.trimEnd();
      return { text, x: textX, y: top + (index + 0.76) * lineHeight, width: linePoints(text, style) * scale };
    }),
    anchor,
    fontName: style.fontName,
    fontSize: style.fontSize * scale,
    bold: style.bold,
    italic: style.italic,
  };
}

function anchorOf(horizontal: PrintedCell["style"]["horizontal"], type: PrintedCell["type"]): Anchor {
  if (horizontal === "General") return type === "number" ? "end" : type === "text" ? "start" : "middle";
  return horizontal === "Left" ? "start" : horizontal === "Right" ? "end" : "middle";
}

/** Empty cells that a text without wrapping runs on into. */
function freeBeside(
  { row, column }: PrintedCell,
  anchor: Anchor,
  { first, end }: Places,
  byRow: CellsByRow,
): { left: number; right: number } {
  const taken = new Set((byRow.get(row) ?? []).filter(({ text }) => text !== "").map((cell) => cell.column));
  let left = 0;
  let right = 0;
  while (anchor !== "end" && column + right + 1 < end && !taken.has(column + right + 1)) right += 1;
  while (anchor !== "start" && column - left - 1 >= first && !taken.has(column - left - 1)) left += 1;
  return { left, right };
}

function drawBorders({ row, column, style }: PrintedCell, { columnWidthsPoints, rowHeightsPoints }: PrintedSheet, places: Places): string {
  const { top, bottom, left, right } = style.borders;
  const x = round(places.x(column));
  const y = round(places.y.get(row) ?? 0);
  const endX = round(places.x(column) + (columnWidthsPoints[column] ?? 0) * places.scale);
  const endY = round((places.y.get(row) ?? 0) + (rowHeightsPoints[row] ?? 0) * places.scale);
  return [
    top ? `M${x} ${y}H${endX}` : "",
    bottom ? `M${x} ${endY}H${endX}` : "",
    left ? `M${x} ${y}V${endY}` : "",
    right ? `M${endX} ${y}V${endY}` : "",
  ].join("");
}

function round(points: number): string {
  return String(Math.round(points * 100) / 100);
}

const anchors = { left: "start", center: "middle", right: "end" } as const;

/** Headers and footers are not scaled with the table here: Excel does so by default, by hundredths that nobody sees. */
function drawHeader({ name, page: setup }: PrintedSheet, number: number, pages: number, index: number): readonly DrawnText[] {
  const codes: HeaderFooterCodes = index === 0 ? (setup.firstCodes ?? setup.codes) : setup.codes;
  const { marginsPoints: margins } = setup;
  const room = roomPoints(setup);
  const paper = paperPoints(setup);
  return (["header", "footer"] as const).flatMap((band) =>
    (["left", "center", "right"] as const).flatMap((side): DrawnText[] => {
      const { text, fontSize, fontName = "" } = headerText(codes[band][side], { page: number, pages, sheet: name });
      if (text.trim() === "") return [];
      const x = margins.left + (side === "left" ? 0 : side === "right" ? room.width : room.width / 2);
      const y = band === "header" ? margins.header + fontSize : paper.height - margins.footer - fontSize * 0.25;
      return [
        {
          box: { x: 0, y: 0, width: paper.width, height: paper.height },
          lines: [{ text, x, y, width: linePoints(text, { fontName, fontSize, bold: false }) }],
          anchor: anchors[side],
          fontName,
          fontSize,
          bold: false,
          italic: false,
        },
      ];
    }),
  );
}
