/** Widths of the appendix's columns, and the orientation that they need. */
import { printAmount } from "../core/money/amount";
import type { Appendix } from "../core/plan/appendix";
import { totalCost } from "../core/plan/appendix";
import { formStyles } from "./appendix-form";
import type { PageSetup } from "./description";
import { glyphWidth, unitsPerEm } from "./glyph-widths";
import { printableWidthPoints } from "./page";
import { rowsOfTask } from "./row-texts";

export interface AppendixColumns {
  readonly orientation: PageSetup["orientation"];
  readonly widthsPoints: readonly number[];
}

const contentColumn = 1;

/** Ordinal, leads, cooperators, timeframe. The cost takes what its figures need, the content what is left. */
const fixedPoints = {
  Portrait: { ordinal: 30, leads: 76, cooperators: 92, timeframe: 64 },
  Landscape: { ordinal: 32, leads: 98, cooperators: 128, timeframe: 78 },
} as const;

/** A row that takes more than this in portrait, a third of the page, reads better in landscape. */
const tallRowPoints = 230;

/** A content column below this breaks every third word. */
const narrowContentPoints = 100;

/** Portrait, unless the amounts leave too little room for the content or a task's text would run down a third of the page. */
export function chooseColumns(appendix: Appendix): AppendixColumns {
  const portrait = widthsFor("Portrait", appendix);
  const narrow = (portrait[contentColumn] ?? 0) < narrowContentPoints;
  const tall = appendix.tasks.some((task) => rowsOfTask(task, portrait).reduce((sum, row) => sum + row.heightPoints, 0) > tallRowPoints);
  return narrow || tall
    ? { orientation: "Landscape", widthsPoints: widthsFor("Landscape", appendix) }
    : { orientation: "Portrait", widthsPoints: portrait };
}

function widthsFor(orientation: PageSetup["orientation"], appendix: Appendix): readonly number[] {
  const { ordinal, leads, cooperators, timeframe } = fixedPoints[orientation];
  const cost = costWidth(appendix);
  const content = printableWidthPoints(orientation) - ordinal - leads - cooperators - timeframe - cost;
  return [ordinal, content, leads, cooperators, timeframe, cost];
}

/** Room for the total in bold and a digit group more, since costs are often filled in on the sheet: a figure that does not fit shows as ####. */
function costWidth(appendix: Appendix): number {
  const figures = `${printAmount(totalCost(appendix), appendix.unit)}.000`;
  const units = [...figures].reduce((sum, character) => sum + glyphWidth(character, true), 0);
  return Math.min(Math.max(Math.ceil((units / unitsPerEm) * formStyles.total.fontSize) + 8, 84), 150);
}
