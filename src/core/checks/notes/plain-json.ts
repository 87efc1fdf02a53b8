/** Looks at what came out of JSON that anybody may have written. */

type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null && !Array.isArray(value);
export const isText = (value: unknown, longest: number): value is string => typeof value === "string" && value.length <= longest;
export const isList = (value: unknown, longest: number): value is readonly unknown[] => Array.isArray(value) && value.length <= longest;

/** All of them, or undefined where one is not what it should be. */
export function eachOf<T>(list: readonly unknown[], read: (value: unknown) => T | undefined): readonly T[] | undefined {
  const items: T[] = [];
  for (const value of list) {
    const item = read(value);
    if (item === undefined) return undefined;
    items.push(item);
  }
  return items;
}

/** A whole number from zero that is less than `limit`. */
export const isCount = (value: unknown, limit: number): value is number =>
  typeof value === "number" && Number.isInteger(value) && value >= 0 && value < limit;
