/** Ends a `switch` over a union: the compiler refuses a case that was forgotten; data from outside that has no case is a bug. */
export function unreachable(value: never): never {
  throw new Error(`No case for ${JSON.stringify(value)}`);
}
