/** Figures of two versions in one unit: a table may count in nghìn đồng today and in đồng tomorrow. */
import type { Decimal } from "../money/decimal";
import { multiplyDecimals } from "../money/decimal";
import type { Table } from "../tables/table";

export interface Scales {
  /** Zeros that make the figures of a version đồng. */
  readonly before: number;
  readonly after: number;
  /** Whether both versions name one unit. Where one does not, figures are compared as they are written. */
  readonly known: boolean;
}

const unitZeros = { dong: 0, nghin: 3, trieu: 6, ty: 9 } as const;

export function scalesOf(before: Table, after: Table): Scales {
  const [one, other] = [before, after].map(({ unit }) => {
    const units = new Set(unit.stated.map((each) => unitZeros[each.unit]));
    const [only] = units;
    return units.size === 1 ? only : undefined;
  });
  return one === undefined || other === undefined ? { before: 0, after: 0, known: false } : { before: one, after: other, known: true };
}

export function inDong(value: Decimal, zeros: number): Decimal {
  return zeros === 0 ? value : multiplyDecimals(value, { digits: 10n ** BigInt(zeros), scale: 0 });
}
