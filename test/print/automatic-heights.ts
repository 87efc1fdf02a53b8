/** What LibreOffice would choose for the heights of our rows, when it is asked to fit them itself. */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { SheetDescription } from "../../src/sheet/description";
import { convertAll } from "./office";

interface Book {
  /** Without its ending. */
  readonly file: string;
  readonly sheets: readonly SheetDescription[];
}

/** LibreOffice fits a line of 12 pt in 12.75 points, for its screen. */
const fittedLine = 12.75;

/** For each row of the tables: by how many lines ours is higher than LibreOffice's own choice. Below zero: too low. */
export function automaticHeights(folder: string, books: readonly Book[]): readonly number[] {
  const flat = convertAll(folder, ".sheet.xlsx", "fods", "flat");
  const asked = path.join(folder, "asked");
  mkdirSync(asked);
  for (const name of readdirSync(flat))
    writeFileSync(
      path.join(asked, name),
      readFileSync(path.join(flat, name), "utf8").replaceAll('style:use-optimal-row-height="false"', 'style:use-optimal-row-height="true"'),
    );
  const fitted = convertAll(asked, ".fods", "fods", "fitted");
  return books.flatMap(({ file, sheets }) => {
    const heights = heightsOf(readFileSync(path.join(fitted, `${file}.fods`), "utf8"));
    return sheets.flatMap((sheet, index) => differences(sheet, heights[index] ?? []));
  });
}

function differences({ rowHeights, names }: SheetDescription, fitted: readonly number[]): readonly number[] {
  const body = names.find(({ name }) => name === "PhuLuc_Body")!.area;
  return rowHeights.flatMap(({ heightPoints, rows }) =>
    rows.flatMap((row) => (row < body.top || row >= body.top + body.rows ? [] : [(heightPoints - fitted[row]!) / fittedLine])),
  );
}

/** By sheet and row. */
function heightsOf(fods: string): readonly (readonly number[])[] {
  const styles = new Map(
    [
      ...fods.matchAll(
        /<style:style style:name="([^"]+)" style:family="table-row">\s*<style:table-row-properties style:row-height="([\d.]+)cm"/g,
      ),
    ].map(([, name = "", centimetres]) => [name, (Number(centimetres) / 2.54) * 72] as const),
  );
  return [...fods.matchAll(/<table:table table:name=[\s\S]*?<\/table:table>/g)].map(([table]) =>
    [...table.matchAll(/<table:table-row ([^>]*)>/g)].flatMap(([, attributes = ""]) => {
      const [, style = ""] = /table:style-name="([^"]+)"/.exec(attributes) ?? [];
      const [, repeated = "1"] = /table:number-rows-repeated="(\d+)"/.exec(attributes) ?? [];
      return Array.from({ length: Math.min(Number(repeated), 1000) }, () => styles.get(style) ?? 0);
    }),
  );
}
