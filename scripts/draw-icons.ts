/**
 * `npm run icons`: draws the add-in's mark, an A4 page with a table and its bold total, into assets/icons.
 * Each small size is a drawing of its own whose edges fall between pixels; larger sizes are whole multiples of one.
 * Writes the .svg of each drawing and the .png of each size.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { encodePng } from "./encode-png";
import type { Pixels } from "./encode-png";

type Point = readonly [x: number, y: number];

interface Shape {
  readonly points: readonly Point[];
  readonly fill: string;
}

interface Drawing {
  /** Width and height of the grid, in pixels of its smallest size. */
  readonly grid: number;
  readonly multiples: readonly number[];
  readonly shapes: readonly Shape[];
}

/** Dark enough on a light ribbon; on a dark one the white page carries the mark. */
const line = "#5c6370";
const paper = "#ffffff";
const fold = "#cfd4dc";
const ink = "#3a3f4a";
const faint = "#8b93a1";
const total = "#00746b";

function box(left: number, top: number, width: number, height: number, fill: string): Shape {
  const [right, bottom] = [left + width, top + height];
  return {
    fill,
    points: [
      [left, top],
      [right, top],
      [right, bottom],
      [left, bottom],
    ],
  };
}

/** A page, its top right corner folded by `corner`; `edge` is the width of its outline. */
function page(left: number, top: number, width: number, height: number, corner: number, edge: number): readonly Shape[] {
  if (corner === 0) return [box(left, top, width, height, line), box(left + edge, top + edge, width - 2 * edge, height - 2 * edge, paper)];
  const right = left + width;
  const crease = right - corner;
  const outline: Shape = {
    fill: line,
    points: [
      [left, top],
      [crease, top],
      [right, top + corner],
      [right, top + height],
      [left, top + height],
    ],
  };
  /** Shortens the flap's legs so that its slanted edge keeps an outline of the same width. */
  const slant = edge * (1 + Math.SQRT2);
  const flap: Shape = {
    fill: fold,
    points: [
      [crease, top + slant],
      [right - slant, top + corner],
      [crease, top + corner],
    ],
  };
  return [
    outline,
    box(left + edge, top + edge, width - corner - 2 * edge, height - 2 * edge, paper),
    box(crease - edge, top + corner + edge, corner, height - corner - 2 * edge, paper),
    flap,
  ];
}

/** Rows of the table: the text at the left, its amount at the right. */
function rows(left: number, right: number, tops: readonly number[], height: number, text: number, amount: number): readonly Shape[] {
  return tops.flatMap((top) => [box(left, top, text, height, faint), box(right - amount, top, amount, height, faint)]);
}

const drawings: readonly Drawing[] = [
  {
    grid: 16,
    multiples: [1],
    shapes: [...page(2, 0, 12, 16, 0, 1), box(5, 3, 6, 1, ink), ...rows(4, 12, [6, 8], 1, 4, 2), box(4, 11, 8, 3, total)],
  },
  {
    grid: 20,
    multiples: [1],
    shapes: [...page(3, 1, 14, 18, 0, 1), box(7, 4, 6, 1, ink), ...rows(5, 15, [7, 9, 11], 1, 5, 3), box(5, 14, 10, 3, total)],
  },
  {
    grid: 24,
    multiples: [1],
    shapes: [...page(4, 1, 16, 22, 4, 1), box(7, 6, 6, 1, ink), ...rows(6, 18, [9, 11, 13], 1, 6, 4), box(6, 16, 12, 4, total)],
  },
  {
    grid: 32,
    multiples: [1, 2, 3, 4],
    shapes: [...page(5, 1, 22, 30, 6, 1), box(9, 7, 9, 2, ink), ...rows(8, 24, [12, 15, 18], 1, 9, 5), box(8, 22, 16, 5, total)],
  },
  {
    grid: 40,
    multiples: [1, 2],
    shapes: [...page(7, 2, 26, 36, 7, 1), box(11, 9, 11, 2, ink), ...rows(10, 30, [14, 18, 22], 2, 11, 6), box(10, 27, 20, 6, total)],
  },
  {
    grid: 48,
    multiples: [1],
    shapes: [...page(8, 2, 32, 44, 9, 2), box(13, 11, 13, 3, ink), ...rows(13, 35, [18, 22, 26], 2, 12, 7), box(13, 32, 22, 7, total)],
  },
];

/** Whether a point is inside, by the even-odd rule. */
function isInside([x, y]: Point, points: readonly Point[]): boolean {
  let inside = false;
  points.forEach(([fromX, fromY], index) => {
    const [toX, toY] = points[(index + 1) % points.length] ?? [fromX, fromY];
    if (fromY > y !== toY > y && x < ((toX - fromX) * (y - fromY)) / (toY - fromY) + fromX) inside = !inside;
  });
  return inside;
}

const colour = (hex: string): readonly number[] => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

/** Samples a pixel's side; 8 × 8 samples give 65 levels at a slanted edge. */
const samples = 8;

function paint(drawing: Drawing, multiple: number): Pixels {
  const side = drawing.grid * multiple;
  const bytes = new Uint8Array(side * side * 4);
  const topDown = drawing.shapes.toReversed().map(({ points, fill }) => ({ points, fill: colour(fill) }));
  for (let pixel = 0; pixel < side * side; pixel++) {
    const sums = [0, 0, 0];
    let covered = 0;
    for (let sample = 0; sample < samples * samples; sample++) {
      const x = ((pixel % side) + ((sample % samples) + 0.5) / samples) / multiple;
      const y = (Math.floor(pixel / side) + (Math.floor(sample / samples) + 0.5) / samples) / multiple;
      const hit = topDown.find(({ points }) => isInside([x, y], points));
      if (hit === undefined) continue;
      covered += 1;
      hit.fill.forEach((part, index) => (sums[index] = (sums[index] ?? 0) + part));
    }
    if (covered > 0) bytes.set([...sums.map((part) => Math.round(part / covered)), Math.round((255 * covered) / samples ** 2)], pixel * 4);
  }
  return { side, bytes };
}

function svg({ grid, shapes }: Drawing): string {
  const polygons = shapes.map(
    ({ points, fill }) => `  <polygon fill="${fill}" points="${points.map((point) => point.join(",")).join(" ")}" />\n`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${grid} ${grid}">\n${polygons.join("")}</svg>\n`;
}

const folder = fileURLToPath(new URL("../assets/icons", import.meta.url));

mkdirSync(path.join(folder, "source"), { recursive: true });
for (const drawing of drawings) {
  writeFileSync(path.join(folder, "source", `icon-${drawing.grid}.svg`), svg(drawing));
  for (const multiple of drawing.multiples) {
    const pixels = paint(drawing, multiple);
    writeFileSync(path.join(folder, `icon-${pixels.side}.png`), encodePng(pixels));
  }
}
