/** The text of docs/layers.md, drawn from the table that lint enforces. */
import { doors, layers, packages } from "../eslint/layers.js";

type Row = readonly string[];

interface Layer {
  readonly what: string;
  readonly why: string;
  readonly may: Readonly<Record<string, string>>;
}

const table: readonly (readonly [string, Layer])[] = Object.entries(layers);

/** Columns as wide as their widest cell, as the formatter wants them. */
function drawTable(head: Row, rows: readonly Row[]): string {
  const widths = head.map((_, column) => Math.max(3, ...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const draw = (row: Row): string => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  return [draw(head), draw(widths.map((width) => "-".repeat(width))), ...rows.map(draw)].join("\n");
}

function describe(may: Readonly<Record<string, string>>, self?: string): string {
  const names = Object.entries(may)
    .filter(([name]) => name !== self)
    .map(([name, how]) => (how === "types" ? `${name} (types)` : name));
  return names.length === 0 ? "nothing else" : names.join(", ");
}

function diagram(): string {
  const arrows = table.flatMap(([from, { may }]) =>
    Object.entries(may)
      .filter(([to]) => to !== from)
      .map(([to, how]) => `  ${from} ${how === "types" ? "-.->" : "-->"} ${to}`),
  );
  return ["```mermaid", "flowchart BT", ...arrows, "```"].join("\n");
}

export function layersPage(): string {
  return [
    "# Layers",
    "<!-- Drawn by `npm run docs` from eslint/layers.js; a test refuses a page that is out of date. -->",
    "_core decides, sheet describes, excel does, the task pane asks._",
    "Lint (`phuluc/layers`) refuses every import that this table does not allow and says why. Nothing imports `embedded`.",
    drawTable(
      ["folder", "what it is", "may import, beside itself"],
      table.map(([name, { what, may }]) => [name, what, describe(may, name)]),
    ),
    "A solid arrow is any import, a dotted one `import type` alone:",
    diagram(),
    "## Doors",
    "Places inside a layer that may import more than the rest of it:",
    drawTable(
      ["place", "may import as well", "because"],
      doors.map(({ at, may, what }) => [at, describe(may), what]),
    ),
    "## Why",
    table.map(([name, { why }]) => `- **${name}**: ${why}`).join("\n"),
    "## Packages",
    "A library is imported in few places, so that it can be replaced:",
    drawTable(
      ["package", "only in", "because"],
      packages.map(({ name, only, why }) => [name, only.join(", "), why]),
    ),
    "",
  ]
    .join("\n\n")
    .trimEnd()
    .concat("\n");
}
