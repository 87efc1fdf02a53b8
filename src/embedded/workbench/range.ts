/** The whole numbers from `first` to `last`, both included; none where `last` comes before. */
export function range(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
