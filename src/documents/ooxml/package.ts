/** The zip package of an Office file: its parts by name, each with its checksum checked. Nothing is unpacked before the sizes were summed. */
import type { Result } from "../../core/result";
import { accept, refuse } from "../../core/result";
import { DamagedFile } from "./damaged-file";
import { decodeXml } from "./decode-xml";
import { unpackEntry } from "./unpack-entry";
import type { ZipEntry } from "./zip-directory";
import { readZipDirectory } from "./zip-directory";

export interface OfficePackage {
  has: (part: string) => boolean;
  /** The text of a part, with its checksum checked; throws `DamagedFile` where it is missing or wrong. */
  read: (part: string) => string;
}

/** The entries by the name under which parts are looked up. */
export type PackageParts = ReadonlyMap<string, ZipEntry>;

/** The directory of a package; undefined where the bytes are no whole zip file. */
export function readPackageParts(bytes: Uint8Array): PackageParts | undefined {
  const entries = readZipDirectory(bytes);
  return entries === undefined ? undefined : new Map(entries.map((entry) => [partKey(entry.name), entry]));
}

/** `limit`: how many bytes the XML parts may have together, unpacked. */
export function openPackage(
  bytes: Uint8Array,
  parts: PackageParts,
  limit: number,
): Result<OfficePackage, { readonly kind: "too-large"; readonly bytes: number; readonly limit: number }> {
  const xml = [...parts.values()].filter((entry) => /\.(?:xml|rels)$/i.test(entry.name));
  const unpacked = xml.reduce((total, entry) => total + entry.unpackedBytes, 0);
  if (unpacked > limit) return refuse({ kind: "too-large", bytes: unpacked, limit });
  return accept({
    has: (part) => parts.has(partKey(part)),
    read: (part) => {
      const entry = parts.get(partKey(part));
      if (entry === undefined) throw new DamagedFile(part, "missing");
      if (entry.unpackedBytes > limit) throw new DamagedFile(part, "too large");
      return decodeXml(unpackEntry(bytes, entry), part);
    },
  });
}

/** Names of parts are compared without case; some programs write backslashes. */
function partKey(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\//, "").toLowerCase();
}
