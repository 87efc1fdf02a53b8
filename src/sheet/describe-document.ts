/** The appendix of a plan as a document for Word: the same words, widths and sizes as on the sheet. */
import type { Appendix } from "../core/plan/appendix";
import type { Signature } from "../core/plan/appendix-options";
import { optionsOf } from "../core/plan/appendix-options";
import { printPlaceAndDate } from "../core/plan/print-date";
import { wordsLine } from "../core/words/words-line";
import { chooseColumns } from "./appendix-columns";
import { documentStyleNames, fontName, formStyles, formText, signatureRoomPoints } from "./appendix-form";
import type { CellStyle } from "./description";
import type { DocumentCell, DocumentDescription, DocumentParagraph, DocumentRow, DocumentStyle } from "./document-description";
import { besideEachOther, evenSpans } from "./foot";
import type { ColumnKey, FormTable } from "./form-rows";
import { formTable } from "./form-rows";
import type { LayoutNote } from "./layout-note";
import { marginMillimetres, pageNumberPoints, paperMillimetres, printableHeightPoints } from "./page";
import { rowHeightPoints, rowLines } from "./row-texts";
import { titleLines } from "./title-lines";

type StyleId = keyof typeof documentStyleNames;

const tableStyles = [
  "PhuLucDauBang",
  "PhuLucStt",
  "PhuLucNoiDung",
  "PhuLucSoTien",
  "PhuLucNhom",
  "PhuLucSttNhom",
  "PhuLucCong",
  "PhuLucTong",
] as const;
const below = { spaceBeforePoints: 0, spaceAfterPoints: 0 };

/** What a style looks like is what the sheet's cells look like; only the spaces between paragraphs are Word's own. */
const looks: Readonly<
  Record<StyleId, { readonly look: CellStyle; readonly spaceBeforePoints: number; readonly spaceAfterPoints: number }>
> = {
  PhuLucChu: { look: formStyles.word, ...below },
  PhuLucTieuDe: { look: formStyles.title, ...below },
  PhuLucKemTheo: { look: formStyles.attachedTo, spaceBeforePoints: 0, spaceAfterPoints: 6 },
  PhuLucDonViTinh: { look: formStyles.unit, spaceBeforePoints: 0, spaceAfterPoints: 3 },
  PhuLucDauBang: { look: formStyles.header, ...below },
  PhuLucStt: { look: formStyles.ordinal, ...below },
  PhuLucNoiDung: { look: formStyles.text, ...below },
  PhuLucSoTien: { look: formStyles.cost, ...below },
  PhuLucNhom: { look: { ...formStyles.text, bold: true }, ...below },
  PhuLucSttNhom: { look: { ...formStyles.ordinal, bold: true }, ...below },
  PhuLucCong: { look: formStyles.totalLabel, ...below },
  PhuLucTong: { look: formStyles.total, ...below },
  PhuLucBangChu: { look: formStyles.words, spaceBeforePoints: 6, spaceAfterPoints: 0 },
  PhuLucNoiNgay: { look: formStyles.placeAndDate, spaceBeforePoints: 12, spaceAfterPoints: 0 },
  PhuLucChucVu: { look: formStyles.position, ...below },
  PhuLucKyTen: { look: formStyles.signHere, ...below },
  PhuLucHoTen: { look: formStyles.signer, ...below },
};

/**
 * One table from the header row down to the signatures: programs keep rows of a table together more surely than tables and paragraphs. What stands
 * below the total has no lines around it.
 */
export function describeDocument(appendix: Appendix): DocumentDescription & { readonly notes: readonly LayoutNote[] } {
  const table = formTable(appendix);
  const { orientation, widthsPoints, typePoints, notes } = chooseColumns(table, optionsOf(appendix).orientation);
  return {
    fontName,
    page: { orientation, marginMillimetres, numberPoints: pageNumberPoints, paperMillimetres: paperMillimetres[orientation] },
    styles: documentStyles(typePoints),
    parts: [
      ...titleLines(appendix).map(({ role, text }) => paragraph(titleStyles[role], text)),
      {
        kind: "table",
        columnWidthsPoints: widthsPoints,
        rows: stayTogether([
          ...tableRows(table, widthsPoints, typePoints, printableHeightPoints(orientation)),
          ...footRows(appendix, table, widthsPoints),
        ]),
      },
    ],
    notes,
  };
}

/** Nothing follows the last row. */
function stayTogether(rows: readonly DocumentRow[]): readonly DocumentRow[] {
  return rows.map((row, index) => (index === rows.length - 1 ? { ...row, staysWithNext: false } : row));
}

const titleStyles = {
  word: "PhuLucChu",
  title: "PhuLucTieuDe",
  attachedTo: "PhuLucKemTheo",
  unit: "PhuLucDonViTinh",
} as const satisfies Record<string, StyleId>;

function documentStyles(typePoints: number): readonly DocumentStyle[] {
  return (Object.keys(looks) as StyleId[]).map((id) => {
    const { look, spaceBeforePoints, spaceAfterPoints } = looks[id];
    return {
      id,
      name: documentStyleNames[id],
      fontSize: tableStyles.some((each) => each === id) ? typePoints : look.fontSize,
      bold: look.bold,
      italic: look.italic,
      horizontal: look.horizontal,
      spaceBeforePoints,
      spaceAfterPoints,
    };
  });
}

/** Above the table: stays with its first rows. */
function paragraph(style: StyleId, text: string): DocumentParagraph {
  return { kind: "paragraph", style, text, staysWithNext: true };
}

const plainRow = { isHeader: false, mayBreak: false, leastHeightPoints: undefined };

function tableRows(
  { columns, rows, totalText }: FormTable,
  widthsPoints: readonly number[],
  fontSize: number,
  roomPoints: number,
): readonly DocumentRow[] {
  const inTable = { ...plainRow, bordered: true, vertical: "Center" } as const;
  const cell = (style: StyleId, text: string): DocumentCell => ({ style, text, columns: 1 });
  return [
    { ...inTable, cells: columns.map((key) => cell("PhuLucDauBang", formText.headings[key])), isHeader: true, staysWithNext: true },
    ...rows.map(({ kind, texts }, index): DocumentRow => {
      const height = rowHeightPoints(rowLines(texts, widthsPoints, { fontSize, bold: kind === "group" }, "excel"), fontSize, "libreoffice");
      return {
        ...inTable,
        cells: columns.map((key, column) => cell(styleInRow(key, kind), texts[column] ?? "")),
        mayBreak: height > roomPoints * 0.8,
        // The last task stays with the total, as on the sheet.
        staysWithNext: kind === "group" || (index === rows.length - 1 && height < roomPoints / 3),
      };
    }),
    {
      ...inTable,
      cells: columns.map((key) =>
        key === "cost" ? cell("PhuLucTong", totalText) : cell("PhuLucCong", key === "content" ? formText.total : ""),
      ),
      staysWithNext: true,
    },
  ];
}

function styleInRow(key: ColumnKey, kind: "group" | "task"): StyleId {
  if (key === "cost") return kind === "group" ? "PhuLucTong" : "PhuLucSoTien";
  const centred = key === "ordinal" || key === "timeframe";
  if (kind === "group") return centred ? "PhuLucSttNhom" : "PhuLucNhom";
  return centred ? "PhuLucStt" : "PhuLucNoiDung";
}

/** The words of the total; the place and date over the right half; signatures beside each other. */
function footRows(appendix: Appendix, { total }: FormTable, widthsPoints: readonly number[]): readonly DocumentRow[] {
  const { placeAndDate, signatures } = optionsOf(appendix);
  const all = widthsPoints.length;
  const row = (style: StyleId, texts: readonly string[], spans: readonly number[], leastHeightPoints?: number): DocumentRow => ({
    ...plainRow,
    bordered: false,
    vertical: "Top",
    cells: texts.map((text, index) => ({ style, text, columns: spans[index] ?? all })),
    leastHeightPoints,
    staysWithNext: true,
  });
  const halves = evenSpans(widthsPoints, 2).map(({ columns }) => columns);
  const signatureRows = (beside: readonly Signature[]): readonly DocumentRow[] => {
    const spans = evenSpans(widthsPoints, beside.length).map(({ columns }) => columns);
    const line = (style: StyleId, textOf: (signature: Signature) => string, leastHeightPoints?: number): DocumentRow =>
      row(style, beside.map(textOf), spans, leastHeightPoints);
    return [
      line("PhuLucChucVu", ({ position }) => position.toUpperCase()),
      line("PhuLucKyTen", () => formText.signHere),
      line("PhuLucHoTen", () => "", signatureRoomPoints),
      line("PhuLucHoTen", ({ name }) => name),
    ];
  };
  return [
    row("PhuLucBangChu", [wordsLine(total)], [all]),
    ...(placeAndDate === undefined ? [] : [row("PhuLucNoiNgay", ["", printPlaceAndDate(placeAndDate)], halves)]),
    ...besideEachOther(signatures).flatMap(signatureRows),
  ];
}
