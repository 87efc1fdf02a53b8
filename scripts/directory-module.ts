/** The directory of bodies as a module for the bundle, from the tables that a person edits. A test shows that the two agree. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { projectFolder } from "./build";

export const directoryFolder = path.join(projectFolder, "src/core/plan/directory");

const rowsOf = (name: string): readonly (readonly string[])[] =>
  readFileSync(path.join(directoryFolder, name), "utf8")
    .split("\n")
    .slice(1)
    .filter((line) => line !== "")
    .map((line) => line.split("\t"));

const levels = new Map([
  ["trung ương", "c"],
  ["tỉnh", "t"],
  ["huyện", "h"],
  ["xã", "x"],
  ["Đảng", "p"],
  ["đoàn thể", "m"],
]);
const types = new Map([
  ["tỉnh", "t"],
  ["thành phố trực thuộc trung ương", "c"],
]);

const codeOf = (codes: ReadonlyMap<string, string>, written: string): string => {
  const code = codes.get(written);
  if (code === undefined) throw new Error(`A word that the directory does not know: ${written}`);
  return code;
};

/** The law alone, without remarks, and only where a day rests on it. */
const lawOf = (source: string): string =>
  source
    .replace(/\s*\([^()]*\)/g, "")
    .split("; ")
    .filter((part) => /^(?:Nghị quyết|Nghị định|Luật|Kết luận)/.test(part))
    .map((part) => part.replace(/:.*$/, ""))
    .join("; ");

/** Trailing empty columns say nothing. */
const linesOf = (rows: readonly string[]): string => rows.map((row) => row.replace(/\|+$/, "")).join("\n");

function agencyRows(): readonly string[] {
  return rowsOf("agencies.tsv").map(([name = "", short = "", level = "", from = "", to = "", becomes = "", source = ""]) => {
    const varies = /theo từng tỉnh/.test(source) ? "~" : "";
    return [name, short, codeOf(levels, level) + varies, from, to, becomes, from + to === "" ? "" : lawOf(source)].join("|");
  });
}

function provinceRows(): readonly string[] {
  const rows = rowsOf("provinces.tsv");
  return rows.map(([name = "", type = "", from = "", to = "", becomes = "", source = ""]) => {
    // The law of the row that follows, where that row knows none, is not this row's either: its own is that of its beginning.
    const next = rows.find((row) => `${row[1] === "tỉnh" ? "tỉnh" : "thành phố"} ${row[0] ?? ""}` === becomes && (row[2] ?? "") > to);
    const law = to === "" || (next !== undefined && lawOf(next[5] ?? "") === "") ? "" : (lawOf(source).split("; ")[0] ?? "");
    return [name, codeOf(types, type), from, to, becomes, law].join("|");
  });
}

/** The text of src/core/plan/directory/directory-text.ts. */
export function directoryModule(): string {
  return `/** Written by \`npm run directory\` from the tables beside it. Do not edit. */

/** name | short forms | level, "~" where the day differs between provinces | first day | last day | what it became | law */
export const agenciesText = \`${linesOf(agencyRows())}\`;

/** name | type | first day | last day | what it became | law */
export const provincesText = \`${linesOf(provinceRows())}\`;
`;
}
