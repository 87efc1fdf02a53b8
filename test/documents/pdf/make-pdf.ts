/** Builds small PDF files for tests: words at places, rules, pages turned; letters are UTF-16 through a map of the font. Letters are half as wide as high. */
import { strToU8 } from "fflate";

export type Mark =
  /** x from the left, y from the bottom, in points. `up`: the words run upwards. */
  | { readonly text: string; readonly x: number; readonly y: number; readonly size?: number; readonly up?: boolean }
  /** A filled rectangle. */
  | { readonly rule: readonly [x: number, y: number, width: number, height: number] }
  /** A stroked line. */
  | { readonly line: readonly [x1: number, y1: number, x2: number, y2: number] };

export interface PageMarks {
  readonly marks: readonly Mark[];
  readonly rotate?: 0 | 90 | 180 | 270;
}

export const pageWidth = 595;
export const pageHeight = 842;

export function makePdf(pages: readonly PageMarks[]): Uint8Array {
  const objects: string[] = [];
  const add = (content: string): number => objects.push(content);
  const catalog = add("");
  const tree = add("");
  const map =
    "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def /CMapType 2 def 1 begincodespacerange <0000> <FFFF> endcodespacerange " +
    "1 beginbfrange <0000> <FFFF> <0000> endbfrange endcmap end end";
  const unicode = add(stream(map));
  const descriptor = add(
    "<< /Type /FontDescriptor /FontName /T /Flags 4 /FontBBox [0 -200 500 800] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>",
  );
  const descendant = add(
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /T /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor ${ref(descriptor)} /DW 500 >>`,
  );
  const font = add(
    `<< /Type /Font /Subtype /Type0 /BaseFont /T /Encoding /Identity-H /DescendantFonts [${ref(descendant)}] /ToUnicode ${ref(unicode)} >>`,
  );
  const kids = pages.map(({ marks, rotate = 0 }) => {
    const content = add(stream(marks.map(draw).join("\n")));
    return add(
      `<< /Type /Page /Parent ${ref(tree)} /MediaBox [0 0 ${String(pageWidth)} ${String(pageHeight)}] /Rotate ${String(rotate)} /Contents ${ref(content)} /Resources << /Font << /F ${ref(font)} >> >> >>`,
    );
  });
  objects[catalog - 1] = `<< /Type /Catalog /Pages ${ref(tree)} >>`;
  objects[tree - 1] = `<< /Type /Pages /Kids [${kids.map(ref).join(" ")}] /Count ${String(kids.length)} >>`;
  return strToU8(file(objects, catalog));
}

function ref(id: number): string {
  return `${String(id)} 0 R`;
}

function stream(content: string): string {
  return `<< /Length ${String(content.length)} >>\nstream\n${content}\nendstream`;
}

function draw(mark: Mark): string {
  if ("rule" in mark) return `${mark.rule.join(" ")} re f`;
  if ("line" in mark) return `${mark.line.slice(0, 2).join(" ")} m ${mark.line.slice(2).join(" ")} l S`;
  const { text, x, y, size = 12, up = false } = mark;
  const hex = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, "0")).join("");
  return `BT /F ${String(size)} Tf ${up ? "0 1 -1 0" : "1 0 0 1"} ${String(x)} ${String(y)} Tm <${hex}> Tj ET`;
}

function file(objects: readonly string[], root: number): string {
  let text = "%PDF-1.7\n";
  const places = objects.map((content, index) => {
    const at = text.length;
    text += `${String(index + 1)} 0 obj\n${content}\nendobj\n`;
    return at;
  });
  const table = places.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("");
  return `${text}xref\n0 ${String(objects.length + 1)}\n0000000000 65535 f \n${table}trailer << /Size ${String(objects.length + 1)} /Root ${ref(root)} >>\nstartxref\n${String(text.length)}\n%%EOF\n`;
}
