/** The pages of a read sheet: at what scale it is printed, and which rows and columns stand on which sheet of paper. */
import { span } from "./cell-lines";
import type { Area } from "./description";
import { paperMillimetres, pointsOfMillimetres } from "./page";
import { pageStarts } from "./paginate";
import type { PrintedPage, PrintedSheet } from "./printed-sheet";

export interface PageRows {
  /** As it is counted for the page's number. */
  readonly number: number;
  /** Rows of the sheet, from top to bottom; those that are repeated come first. */
  readonly rows: readonly number[];
  readonly repeated: number;
  readonly columns: { readonly first: number; readonly count: number };
}

export interface PrintedPages {
  readonly paperPoints: { readonly width: number; readonly height: number };
  /** 1 is full size. */
  readonly scale: number;
  readonly area: Area;
  /** How many sheets of paper the columns take beside each other. */
  readonly strips: number;
  readonly pages: readonly PageRows[];
}

/** Other papers are drawn as A4, which is told of as a fault. */
export function paperPoints({ orientation }: Pick<PrintedPage, "orientation">): PrintedPages["paperPoints"] {
  const { width, height } = paperMillimetres[orientation];
  return { width: pointsOfMillimetres(width), height: pointsOfMillimetres(height) };
}

/** What is printed where nobody said: everything from A1 to the last cell in use, as Excel does. */
export function printedArea({ page, columnWidthsPoints, rowHeightsPoints }: PrintedSheet): Area {
  return page.printArea ?? { top: 0, left: 0, rows: rowHeightsPoints.length, columns: columnWidthsPoints.length };
}

export function roomPoints({ marginsPoints, ...page }: PrintedPage): { readonly width: number; readonly height: number } {
  const paper = paperPoints(page);
  return {
    width: Math.max(1, paper.width - marginsPoints.left - marginsPoints.right),
    height: Math.max(1, paper.height - marginsPoints.top - marginsPoints.bottom),
  };
}

export function printedPages(sheet: PrintedSheet): PrintedPages {
  const area = printedArea(sheet);
  const scale = scaleOf(sheet, area);
  const strips = columnStrips(sheet, area, scale);
  const parts = rowParts(sheet, area, scale);
  const first = sheet.page.firstPageNumber ?? 1;
  const pages = strips.flatMap((columns, strip) =>
    parts.map((part, index): PageRows => ({ ...part, columns, number: first + strip * parts.length + index })),
  );
  return { paperPoints: paperPoints(sheet.page), scale, area, strips: strips.length, pages };
}

/** The scale, in whole hundredths, at which columns fit the paper's width; never above full size. */
export function scaleToFit(widthPoints: number, room: number): number {
  return widthPoints <= room + play ? 1 : Math.max(leastScale, Math.floor((room / widthPoints) * 100) / 100);
}

const leastScale = 0.1;
/** Programs round widths and margins. */
const play = 0.5;

function scaleOf(sheet: PrintedSheet, area: Area): number {
  const { zoom } = sheet.page;
  if ("scalePercent" in zoom) return zoom.scalePercent / 100;
  const room = roomPoints(sheet.page);
  const width = span(sheet.columnWidthsPoints, area.left, area.columns);
  let scale = zoom.wide === undefined ? 1 : scaleToFit(width, room.width * zoom.wide);
  // As Excel does it: a hundredth less until the pages are few enough.
  while (zoom.tall !== undefined && scale > leastScale && rowParts(sheet, area, scale).length > zoom.tall)
    scale = Math.round(scale * 100 - 1) / 100;
  return scale;
}

function columnStrips({ page, columnWidthsPoints }: PrintedSheet, { left, columns }: Area, scale: number): readonly PageRows["columns"][] {
  const room = roomPoints(page).width / scale + play;
  const strips: { first: number; count: number }[] = [];
  let used = 0;
  for (let column = left; column < left + columns; column += 1) {
    const width = columnWidthsPoints[column] ?? 0;
    const last = strips.at(-1);
    if (last === undefined || (used + width > room && last.count > 0)) {
      strips.push({ first: column, count: 1 });
      used = width;
    } else {
      last.count += 1;
      used += width;
    }
  }
  return strips;
}

function rowParts({ page, rowHeightsPoints }: PrintedSheet, area: Area, scale: number): readonly Pick<PageRows, "rows" | "repeated">[] {
  const { titleRows, breaksBefore } = page;
  const titles = titleRows === undefined ? [] : Array.from({ length: titleRows.count }, (_, index) => titleRows.first + index);
  // Rows to repeat that stand above what is printed come onto every page, the first one too.
  const rows = [...titles.filter((row) => row < area.top), ...Array.from({ length: area.rows }, (_, index) => area.top + index)];
  if (rows.length === 0) return [];
  const heights = rows.map((row) => rowHeightsPoints[row] ?? 0);
  const headerFirst = titles.length === 0 ? rows.length : rows.indexOf(titles[0] ?? 0);
  const flow = {
    heights,
    headerFirst: headerFirst === -1 ? rows.length : headerFirst,
    headerCount: titles.length,
    roomPoints: roomPoints(page).height / scale + play,
  };
  const starts = pageStarts(
    flow,
    breaksBefore.map((row) => rows.indexOf(row)),
  );
  return starts.map((start, index) => {
    const repeated = start > flow.headerFirst ? titles : [];
    return { rows: [...repeated, ...rows.slice(start, starts[index + 1])], repeated: repeated.length };
  });
}
