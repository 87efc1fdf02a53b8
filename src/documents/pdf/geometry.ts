/** Places on a page in points, x to the right and y downwards. */

/** [a, b, c, d, e, f] as PDF writes it: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number];

export function multiply(outer: Matrix, inner: Matrix): Matrix {
  return [
    outer[0] * inner[0] + outer[2] * inner[1],
    outer[1] * inner[0] + outer[3] * inner[1],
    outer[0] * inner[2] + outer[2] * inner[3],
    outer[1] * inner[2] + outer[3] * inner[3],
    outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
    outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
  ];
}

export function place(matrix: Matrix, x: number, y: number): readonly [x: number, y: number] {
  return [matrix[0] * x + matrix[2] * y + matrix[4], matrix[1] * x + matrix[3] * y + matrix[5]];
}

/** A list of numbers in whatever form pdf.js hands it over. Not by `instanceof`: it may come from another realm, as a worker's does. */
export function asNumbers(value: unknown): readonly number[] | undefined {
  const listed: readonly unknown[] | undefined = Array.isArray(value)
    ? value
    : ArrayBuffer.isView(value) && !(value instanceof DataView)
      ? Array.from(value as Float32Array)
      : undefined;
  return listed?.every((each): each is number => typeof each === "number" && Number.isFinite(each)) === true ? listed : undefined;
}

/** Six numbers, or undefined for anything else. */
export function asMatrix(value: unknown): Matrix | undefined {
  const [a, b, c, d, e, f] = asNumbers(value) ?? [];
  if (a === undefined || b === undefined || c === undefined || d === undefined || e === undefined || f === undefined) return undefined;
  return [a, b, c, d, e, f];
}

/** A straight rule, along one direction of the page. */
export interface Rule {
  /** x of an upright rule, y of a level one. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface Rules {
  readonly upright: readonly Rule[];
  readonly level: readonly Rule[];
}

/** Some letters that stand together, with the line that they stand on. */
export interface PageWord {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The line under the letters. */
  readonly base: number;
  readonly height: number;
}
