/** A table that begins with its months: the month stands once, beside the first of its rows. */
import { foldText } from "../../plan/fold-text";
import type { TableHeader } from "./table-header";

/**
 * The rows with the time of the row above filled in where theirs is blank, in a table whose times stand before its contents; behind them a blank
 * means that no time was set. Below "Tháng" a bare "9" is "Tháng 9".
 */
export function fillLeadingTimes(rows: readonly (readonly string[])[], header: TableHeader): readonly (readonly string[])[] {
  const column = header.columns.indexOf("timeframe");
  if (column < 0 || column > header.columns.indexOf("content")) return rows;
  const heading = header.headings[column] ?? "";
  let above = "";
  return rows.map((cells) => {
    const written = (cells[column] ?? "").trim();
    above = written === "" ? above : withName(written, heading);
    return cells.map((cell, at) => (at === column ? above : cell));
  });
}

function withName(written: string, heading: string): string {
  const isBare = /^(?:\d{1,2}|[IV]{1,3})(?:\s*[-–,]\s*(?:\d{1,2}|[IV]{1,3}))*$/.test(written);
  return isBare && /^(?:thang|quy|tuan)$/.test(foldText(heading.trim())) ? `${heading.trim()} ${written}` : written;
}
