import { inflateSync } from "fflate";
import { DamagedFile } from "./damaged-file";
import type { ZipEntry } from "./zip-directory";

const headerSignature = 0x04034b50;
const headerLength = 30;

/** The bytes of one entry, exactly as many as the directory says and with the CRC that it says; throws `DamagedFile` otherwise. */
export function unpackEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = entry.headerOffset;
  if (entry.encrypted) throw new DamagedFile(entry.name, "encrypted entry");
  if (at + headerLength > bytes.length || view.getUint32(at, true) !== headerSignature) throw new DamagedFile(entry.name, "no header");
  const start = at + headerLength + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const packed = bytes.subarray(start, start + entry.packedBytes);
  if (packed.length !== entry.packedBytes) throw new DamagedFile(entry.name, "cut short");
  const unpacked = unpack(packed, entry);
  if (unpacked.length !== entry.unpackedBytes || crc32(unpacked) !== entry.crc32) throw new DamagedFile(entry.name, "checksum");
  return unpacked;
}

function unpack(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.method === 0) return packed;
  if (entry.method !== 8) throw new DamagedFile(entry.name, `compression method ${String(entry.method)}`);
  try {
    // A buffer of the promised size: an entry that lies about it cannot take more memory, and then fails its CRC.
    return inflateSync(packed, { out: new Uint8Array(entry.unpackedBytes) });
  } catch (error) {
    if (error instanceof Error && "code" in error) throw new DamagedFile(entry.name, error.message); // fflate's own errors carry a code
    throw error;
  }
}

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (let at = 0; at < bytes.length; at++) crc = (crcTable[(crc ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
