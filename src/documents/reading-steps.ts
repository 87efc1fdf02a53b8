/** How a long reading stays polite: it tells how far it is, gives way to the page, and can be stopped. */

export interface ReadOptions {
  readonly signal?: AbortSignal;
  /** From 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/** Thrown where the officer stopped the reading; the door of this folder turns it into the problem "stopped". */
export class ReadingStopped extends Error {
  override readonly name = "ReadingStopped";
}

export type ReadingStep = (share: number) => Promise<void>;

export function readingSteps({ signal, onProgress }: ReadOptions): ReadingStep {
  return async (share) => {
    onProgress?.(share);
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (signal?.aborted === true) throw new ReadingStopped();
  };
}
