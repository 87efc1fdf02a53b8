/** Grey pictures: read from PGM, laid side by side, written as PNG, so that eyes can look over all pages. */
import { deflateSync } from "node:zlib";

export interface Grey {
  readonly width: number;
  readonly height: number;
  /** A byte a pixel, 0 is black. */
  readonly pixels: Uint8Array;
}

export function readPgm(bytes: Buffer): Grey {
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.subarray(0, 40).toString("latin1"));
  if (head === null) throw new Error("no PGM");
  return { width: Number(head[1]), height: Number(head[2]), pixels: bytes.subarray(head[0].length) };
}

/** A thin line that falls between two pixels is a light grey in both. */
export function isInk({ width, pixels }: Grey, x: number, y: number): boolean {
  return (pixels[y * width + x] ?? 255) < 200;
}

const gap = 6;

/** All pages, half as large, in rows of `across`. */
export function contactSheet(pages: readonly Grey[], across: number): Grey {
  const small = pages.map(halve);
  const cellWidth = Math.max(...small.map(({ width }) => width)) + gap;
  const cellHeight = Math.max(...small.map(({ height }) => height)) + gap;
  const columns = Math.min(across, pages.length);
  const width = columns * cellWidth + gap;
  const height = Math.ceil(pages.length / columns) * cellHeight + gap;
  const pixels = new Uint8Array(width * height).fill(128);
  small.forEach((page, index) => {
    const left = gap + (index % columns) * cellWidth;
    const top = gap + Math.floor(index / columns) * cellHeight;
    for (let y = 0; y < page.height; y += 1)
      pixels.set(page.pixels.subarray(y * page.width, (y + 1) * page.width), (top + y) * width + left);
  });
  return { width, height, pixels };
}

function halve({ width, height, pixels }: Grey): Grey {
  const [newWidth, newHeight] = [width >> 1, height >> 1];
  const smaller = new Uint8Array(newWidth * newHeight);
  for (let y = 0; y < newHeight; y += 1) {
    for (let x = 0; x < newWidth; x += 1) {
      const at = 2 * y * width + 2 * x;
      const sum = (pixels[at] ?? 0) + (pixels[at + 1] ?? 0) + (pixels[at + width] ?? 0) + (pixels[at + width + 1] ?? 0);
      smaller[y * newWidth + x] = sum >> 2;
    }
  }
  return { width: newWidth, height: newHeight, pixels: smaller };
}

export function writePng({ width, height, pixels }: Grey): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 8; // bits a pixel; colour type, compression, filter and interlacing are 0: grey
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) rows.set(pixels.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk("IHDR", head), chunk("IDAT", deflateSync(rows)), chunk("IEND", Buffer.alloc(0))]);
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(data.length, 0);
  named.copy(framed, 4);
  framed.writeUInt32BE(crc(named), named.length + 4);
  return framed;
}

function crc(bytes: Buffer): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return (value ^ 0xffffffff) >>> 0;
}
