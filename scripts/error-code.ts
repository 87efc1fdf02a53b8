/** The code that Node gives to what the system refused ("ENOENT", "EADDRINUSE"), or the number that a program ended with; undefined for bugs. */
export function errorCode(error: unknown): string | number | undefined {
  if (typeof error !== "object" || error === null || !("code" in error)) return undefined;
  return typeof error.code === "string" || typeof error.code === "number" ? error.code : undefined;
}
