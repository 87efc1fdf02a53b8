/** Whether a part of the add-in that is loaded when it is needed did not come: the add-in's server did not answer, and asking again may help. */
export function isMissingPart(error: unknown): boolean {
  // The name that webpack gives to it.
  return error instanceof Error && error.name === "ChunkLoadError";
}
