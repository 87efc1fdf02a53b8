import { ExcelError } from "../excel-error";
import { ApiObject } from "./api-object";

/** What a method was called with. It came over the wire: every reader checks the type and refuses with InvalidArgument. */
export class Arguments {
  readonly #values: readonly unknown[];

  constructor(values: readonly unknown[]) {
    this.#values = values;
  }

  raw(index: number): unknown {
    return this.#values[index];
  }

  text(index: number): string {
    const value = this.#values[index];
    if (typeof value !== "string") throw new ExcelError("InvalidArgument", `argument ${String(index + 1)} is no text`);
    return value;
  }

  optionalText(index: number): string | undefined {
    return this.#isMissing(index) ? undefined : this.text(index);
  }

  integer(index: number, otherwise?: number): number {
    if (this.#isMissing(index) && otherwise !== undefined) return otherwise;
    const value = this.#values[index];
    if (typeof value !== "number" || !Number.isInteger(value))
      throw new ExcelError("InvalidArgument", `argument ${String(index + 1)} is no whole number`);
    return value;
  }

  /** False where it is missing. */
  flag(index: number): boolean {
    if (this.#isMissing(index)) return false;
    const value = this.#values[index];
    if (typeof value !== "boolean") throw new ExcelError("InvalidArgument", `argument ${String(index + 1)} is neither true nor false`);
    return value;
  }

  /** An object of one of these classes, or a text. */
  objectOrText(index: number, ...classNames: readonly string[]): ApiObject | string {
    const value = this.#values[index];
    if (typeof value === "string" || (value instanceof ApiObject && classNames.includes(value.className))) return value;
    throw new ExcelError("InvalidArgument", `argument ${String(index + 1)} is no ${classNames.join(" or ")}`);
  }

  #isMissing(index: number): boolean {
    const value = this.#values[index];
    return value === undefined || value === null;
  }
}
