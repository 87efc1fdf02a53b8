import path from "node:path";

/**
 * Where a file is that was named on the command line. `npm run` moves to the project's folder and tells in INIT_CWD where it was called;
 * the variable is believed only for our own command, since whatever npm starts inherits it.
 */
export function typedPath(file: string): string {
  const { npm_lifecycle_event: script, INIT_CWD: calledFrom } = process.env;
  return path.resolve(script === "phuluc" && calledFrom !== undefined ? calledFrom : process.cwd(), file);
}
