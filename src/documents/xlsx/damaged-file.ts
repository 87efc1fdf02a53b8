/** Thrown inside the reader where a package contradicts itself; `readXlsx` turns it into the problem "damaged". Never leaves this folder. */
export class DamagedFile extends Error {
  readonly part: string | undefined;

  constructor(part: string | undefined, why: string) {
    super(part === undefined ? why : `${part}: ${why}`);
    this.name = "DamagedFile";
    this.part = part;
  }
}
