/** The code of a refusal by the operating system ("ENOENT"); undefined for anything else, which is a bug and must keep flying. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && "syscall" in error && typeof error.code === "string" ? error.code : undefined;
}
