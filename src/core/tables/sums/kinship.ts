/**
 * Rows that only look like children and never add up to their parent become its siblings; unless such rows add up elsewhere in the table as often
 * as not: then this sum is wrong.
 */
import { isZeroDecimal } from "../../money/decimal";
import type { RowTree } from "./row-tree";
import { sameAmount } from "./same-amount";

export class Kinship {
  readonly #tree: RowTree;
  readonly #usual: ReadonlyMap<number, readonly number[]>;
  /** How often rows of one look add up to rows of another. */
  readonly #kin = new Map<string, { fits: number; differs: number }>();

  constructor(tree: RowTree, usual: ReadonlyMap<number, readonly number[]>) {
    this.#tree = tree;
    this.#usual = usual;
  }

  /** From the bottom up, so that what moves up is tried there again. */
  dissolve(): void {
    for (let index = 0; index < this.#tree.count; index++) {
      const how = this.#looksOnly(index) ? this.#addsUp(index) : "unknown";
      if (how === "unknown") continue;
      const kin = this.#kin.get(this.#keyOf(index)) ?? { fits: 0, differs: 0 };
      kin[how] += 1;
      this.#kin.set(this.#keyOf(index), kin);
    }
    for (let index = this.#tree.count - 1; index >= 0; index--) {
      if (!this.#looksOnly(index) || this.#addsUp(index) !== "differs") continue;
      const kin = this.#kin.get(this.#keyOf(index));
      if (kin !== undefined && kin.fits > 0 && kin.fits >= kin.differs) continue;
      this.#tree.dissolve(index);
    }
  }

  /** Rows of this kind add up nearly always. */
  isSure(index: number): boolean {
    const kin = this.#kin.get(this.#keyOf(index));
    return kin !== undefined && kin.fits >= 3 && kin.fits >= kin.differs * 3;
  }

  /** A row whose children nothing but their looks puts there. */
  #looksOnly(index: number): boolean {
    const children = this.#tree.childrenOf(index);
    return children.length > 0 && !this.#usual.has(index) && !children.some((child) => this.#tree.sure[child] === true);
  }

  /** Whether the children add up to the row in any column. */
  #addsUp(index: number): "fits" | "differs" | "unknown" {
    let differs = false;
    for (const column of this.#tree.columns) {
      const own = column.values[index];
      const sum = own === undefined ? undefined : this.#tree.sumOf(column, this.#tree.childrenOf(index));
      if (own === undefined || sum === undefined || (isZeroDecimal(own) && isZeroDecimal(sum))) continue;
      if (sameAmount(own, sum)) return "fits";
      differs = true;
    }
    return differs ? "differs" : "unknown";
  }

  /** What kind of row stands over what kind: "roman over bullet". */
  #keyOf(index: number): string {
    return `${this.#tree.keyOf(index)} over ${this.#tree.keyOf(this.#tree.childrenOf(index)[0] ?? index)}`;
  }
}
