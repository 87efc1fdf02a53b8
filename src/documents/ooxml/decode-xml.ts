import { DamagedFile } from "./damaged-file";

/** The text of an XML part: UTF-8, or UTF-16 with a byte order mark, as the packaging rules allow. Anything else throws `DamagedFile`. */
export function decodeXml(bytes: Uint8Array, part: string): string {
  const [first, second] = bytes;
  const encoding = first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    // By name: the decoder's errors may come from another realm than this code (a worker, a test).
    if (typeof error === "object" && error !== null && "name" in error && error.name === "TypeError")
      throw new DamagedFile(part, `not ${encoding}`);
    throw error;
  }
}
