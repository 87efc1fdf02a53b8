/** The rules that a PDF page draws: thin rectangles and straight strokes. They are the borders of its tables. */
import type { PDFOperatorList } from "pdfjs-dist/types/src/display/api";
import type { Matrix, Rule, Rules } from "./geometry";
import { asMatrix, asNumbers, multiply, place } from "./geometry";

/** The numbers of pdf.js for what a page draws. */
export interface Operators {
  readonly save: number;
  readonly restore: number;
  readonly transform: number;
  readonly constructPath: number;
  readonly paintFormXObjectBegin: number;
  readonly paintFormXObjectEnd: number;
  readonly stroke: number;
  readonly closeStroke: number;
  readonly fill: number;
  readonly eoFill: number;
  readonly fillStroke: number;
  readonly eoFillStroke: number;
  readonly closeFillStroke: number;
  readonly closeEOFillStroke: number;
}

/** A border is thinner than this, in points. */
const thickest = 3;
const shortest = 4;

/** A drawing, not a table. */
const mostRules = 20_000;

/** None where the page draws so many lines that it is a picture. */
export function readPageRules(list: PDFOperatorList, operators: Operators, start: Matrix): Rules {
  const upright: Rule[] = [];
  const level: Rule[] = [];
  const stack: Matrix[] = [];
  let matrix = start;
  const push = (more: unknown): void => {
    stack.push(matrix);
    const inner = asMatrix(more);
    if (inner !== undefined) matrix = multiply(matrix, inner);
  };
  const add = ([x1, y1]: Point, [x2, y2]: Point): void => {
    const [wide, high] = [Math.abs(x2 - x1), Math.abs(y2 - y1)];
    if (wide <= thickest && high >= shortest) upright.push({ at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) });
    else if (high <= thickest && wide >= shortest) level.push({ at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) });
  };
  for (const [index, operator] of list.fnArray.entries()) {
    const given = list.argsArray[index] as readonly unknown[] | null;
    if (operator === operators.save) push(undefined);
    else if (operator === operators.paintFormXObjectBegin) push(given?.[0]);
    else if (operator === operators.restore || operator === operators.paintFormXObjectEnd) matrix = stack.pop() ?? start;
    else if (operator === operators.transform) {
      const inner = asMatrix(given);
      if (inner !== undefined) matrix = multiply(matrix, inner);
    } else if (operator === operators.constructPath && given !== null) {
      const painted = paintOf(given[0], operators);
      if (painted === undefined) continue;
      const current = matrix;
      for (const outline of outlinesOf(given[1]))
        addOutline(
          outline.map(([x, y]) => place(current, x, y)),
          painted,
          add,
        );
    }
    if (upright.length + level.length > mostRules) return { upright: [], level: [] };
  }
  return { upright, level };
}

type Point = readonly [x: number, y: number];

function paintOf(operator: unknown, operators: Operators): "stroke" | "fill" | undefined {
  const { stroke, closeStroke, fillStroke, eoFillStroke, closeFillStroke, closeEOFillStroke, fill, eoFill } = operators;
  if (operator === stroke || operator === closeStroke) return "stroke";
  if (operator === fillStroke || operator === eoFillStroke || operator === closeFillStroke || operator === closeEOFillStroke)
    return "stroke";
  return operator === fill || operator === eoFill ? "fill" : undefined;
}

/** A filled shape is a rule where it is thin; of a stroked one each side may be. */
function addOutline(points: readonly Point[], painted: "stroke" | "fill", add: (from: Point, to: Point) => void): void {
  if (painted === "stroke") {
    points.forEach((point, index) => {
      const next = points[index + 1];
      if (next !== undefined) add(point, next);
    });
    return;
  }
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  if (points.length > 1 && points.length <= 6) add([Math.min(...xs), Math.min(...ys)], [Math.max(...xs), Math.max(...ys)]);
}

/** pdf.js writes a path as numbers: 0 moves to a point, 1 draws to one, 2 draws a curve, 3 a flat one, 4 closes. */
function outlinesOf(written: unknown): readonly (readonly Point[])[] {
  const numbers = asNumbers(Array.isArray(written) ? written[0] : undefined) ?? [];
  const outlines: Point[][] = [];
  let at = 0;
  while (at < numbers.length) {
    const [kind, x = 0, y = 0] = [numbers[at], numbers[at + 1], numbers[at + 2]];
    const open = outlines.at(-1);
    if (kind === 0) {
      outlines.push([[x, y]]);
      at += 3;
    } else if (kind === 1) {
      open?.push([x, y]);
      at += 3;
    } else if (kind === 2) at += 7;
    else if (kind === 3) at += 5;
    else {
      if (open?.[0] !== undefined) open.push(open[0]);
      at += 1;
    }
  }
  return outlines;
}
