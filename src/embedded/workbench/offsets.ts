/** Where the rows (or columns) of a sheet begin, in pixels, and which one stands at a pixel. */
export class Offsets {
  /** `starts[i]` is the edge before line i; one more at the end. */
  private readonly starts: Float64Array;
  readonly count: number;

  constructor(count: number, sizeOf: (index: number) => number) {
    this.count = count;
    this.starts = new Float64Array(count + 1);
    let edge = 0;
    for (let index = 0; index < count; index += 1) {
      this.starts[index] = edge;
      edge += sizeOf(index);
    }
    this.starts[count] = edge;
  }

  start(index: number): number {
    return this.starts[Math.min(Math.max(index, 0), this.count)] ?? 0;
  }

  /** The size of one line, or of several that follow each other. */
  size(index: number, lines = 1): number {
    return this.start(index + lines) - this.start(index);
  }

  get total(): number {
    return this.start(this.count);
  }

  /** The line under a pixel, kept between the first and the last. Lines of no size (hidden) are never found. */
  at(pixel: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.start(middle) <= pixel) low = middle;
      else high = middle - 1;
    }
    while (low > 0 && this.size(low) === 0) low -= 1;
    return Math.max(low, 0);
  }
}
