/** How many examples of a property or numbers of a sample are tried: a tenth under `npm run mutation`, which runs the same tests a thousand times. */
export function numberOfRuns(usual: number): number {
  return process.env["FEWER_RUNS"] === undefined ? usual : Math.ceil(usual / 10);
}
