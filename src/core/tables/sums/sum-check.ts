import type { Decimal } from "../../money/decimal";
import type { Column } from "../table";

/** A figure that is the sum of others, as it should be. Rows are indexes into `Table.rows`. */
export interface SumCheck {
  readonly index: number;
  readonly column: Column;
  /** Undefined where the cell shows no figure. */
  readonly stated: Decimal | undefined;
  readonly computed: Decimal;
  /** The rows that belong into the sum. */
  readonly parts: readonly number[];
  readonly kind: "total" | "subtotal";
  /** `left-out`, `twice`: what the formula does wrong, with the rows. */
  readonly fault: "differs" | "left-out" | "twice" | "none";
  readonly faultRows: readonly number[];
  /** Whether the sheet contradicts itself beyond doubt. */
  readonly sure: boolean;
  readonly written: "typed" | "sum" | "formula";
}
