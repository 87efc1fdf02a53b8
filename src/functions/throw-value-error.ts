/**
 * Ends a custom function with an error: the cell shows #VALUE!, and Excel the sentence beside it. Excel's class counts as an error for its
 * host alone, so this is the one place that throws it.
 */
export function throwValueError(sentence: string): never {
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- Microsoft declares CustomFunctions.Error without Error's own members; at run time it extends Error
  throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, sentence);
}
