/** One of those who do the same job. `run` does it once for all inputs and returns a number that depends on every result, so that no work can be left out. */
export interface Contestant {
  readonly name: string;
  readonly run: () => number;
}

export interface Measured {
  readonly name: string;
  /** The median over the rounds. */
  readonly perSecond: number;
  /** From what the runs returned. To be printed: what nobody asks for need not be computed. */
  readonly checksum: number;
}

const warmUpRounds = 3;
const rounds = 11;
const roundMilliseconds = 60;

/**
 * How often a second each contestant does its job for one of `count` inputs. They take turns within each round, so that a machine that is busy
 * for a while slows all of them.
 */
export function measure(contestants: readonly Contestant[], count: number): readonly Measured[] {
  const measured = contestants.map(({ name, run }) => ({ name, run, speeds: [] as number[], checksum: 0 }));
  for (let round = 0; round < warmUpRounds + rounds; round += 1) {
    for (const each of measured) {
      const start = performance.now();
      let done = 0;
      do {
        each.checksum = (each.checksum + each.run()) % 1_000_003;
        done += count;
      } while (performance.now() - start < roundMilliseconds);
      if (round >= warmUpRounds) each.speeds.push((done / (performance.now() - start)) * 1000);
    }
  }
  return measured.map(({ name, speeds, checksum }) => ({ name, perSecond: median(speeds), checksum }));
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}
