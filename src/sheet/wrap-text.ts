/** Breaks a text into the lines that a spreadsheet cell of a given width shows. */
import { glyphWidth, unitsPerEm } from "./glyph-widths";

export interface TypeSize {
  readonly fontSize: number;
  readonly bold: boolean;
}

/** The program that sets the lines. */
export type Program = "excel" | "libreoffice";

/**
 * What a cell takes from its width on both sides together: 5 px in Excel at 96 dpi (3.75 pt), and a little for what it rounds; 0.7 mm in
 * LibreOffice.
 */
const paddingPoints: Readonly<Record<Program, number>> = { excel: 5, libreoffice: 2 };

/** How wide letters are set, by their own widths. LibreOffice rounds its type down, by 0.15 to 0.25 % (measured on its PDF): the cautious end. */
const letterScale: Readonly<Record<Program, number>> = { excel: 1, libreoffice: 0.9985 };

/** The larger of them: what columns are made for. */
export const cellPaddingPoints = paddingPoints.excel;

/**
 * The lines of `text` in a cell `widthPoints` wide. A break in the text stays one; otherwise lines break behind spaces and hyphens, and inside
 * a word only where the word alone is wider than the cell.
 */
export function wrapText(text: string, widthPoints: number, type: TypeSize, program: Program = "excel"): readonly string[] {
  const room = ((widthPoints - paddingPoints[program]) / (type.fontSize * letterScale[program])) * unitsPerEm;
  return text
    .normalize("NFC")
    .split(/\r\n|\r|\n/)
    .flatMap((paragraph) => wrapParagraph(paragraph, room, type.bold));
}

function wrapParagraph(paragraph: string, room: number, bold: boolean): string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  const start = (piece: string, width: number): void => {
    lines.push(line);
    line = piece;
    used = width;
  };
  for (const word of paragraph.match(/[^\s-]*(?:-+|\s+|$)/g) ?? []) {
    const width = textWidth(word, bold);
    const visible = textWidth(word.trimEnd(), bold);
    if (used + visible > room && line !== "") start("", 0);
    if (visible <= room) {
      line += word;
      used += width;
      continue;
    }
    for (const character of word) {
      const each = glyphWidth(character, bold);
      if (used + each > room && line !== "") start("", 0);
      line += character;
      used += each;
    }
  }
  lines.push(line);
  return lines;
}

function textWidth(text: string, bold: boolean): number {
  let width = 0;
  for (const character of text) width += glyphWidth(character, bold);
  return width;
}

/** Width of a text on one line, in points. */
export function textPoints(text: string, { fontSize, bold }: TypeSize): number {
  return (textWidth(text.normalize("NFC"), bold) / unitsPerEm) * fontSize;
}

/** Width of the longest piece of a text that no line break may part, in points. */
export function longestWordPoints(text: string, { fontSize, bold }: TypeSize): number {
  let widest = 0;
  for (const [word] of text.normalize("NFC").matchAll(/[^\s-]+-*/g)) widest = Math.max(widest, textWidth(word, bold));
  return (widest / unitsPerEm) * fontSize;
}

/**
 * Height of a line in points. Excel gives Times New Roman 15.75 pt a line at 12 pt and 18.75 at 14 (1.31 and 1.34 times the size): rounded up to
 * its steps of 0.75 pt. LibreOffice sets the font's own ascent and descent, 1.107 times the size (measured on its PDF). A row that was made for
 * Excel shows a little air in LibreOffice; a row that was made for LibreOffice would be cut in Excel.
 */
export function lineHeightPoints(fontSize: number, program: Program): number {
  return program === "excel" ? Math.ceil((fontSize * 1.3125) / 0.75) * 0.75 : fontSize * 1.11;
}
