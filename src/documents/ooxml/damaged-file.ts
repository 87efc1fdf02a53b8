/** Thrown inside a reader where a file contradicts itself; the doors of this folder turn it into the problem "damaged". */
export class DamagedFile extends Error {
  readonly part: string | undefined;

  constructor(part: string | undefined, why: string) {
    super(part === undefined ? why : `${part}: ${why}`);
    this.name = "DamagedFile";
    this.part = part;
  }
}
