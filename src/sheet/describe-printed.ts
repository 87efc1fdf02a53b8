/** A read sheet as a document for Word: what stands above the table as paragraphs, the table with its header row, what stands below it without lines. */
import { documentStyleNames, fontName, formStyles } from "./appendix-form";
import { areaOfCell, mergesByPlace, span } from "./cell-lines";
import type { CellStyle } from "./description";
import type { DocumentCell, DocumentDescription, DocumentPart, DocumentRow, DocumentStyle } from "./document-description";
import { millimetresOfPoints, paperMillimetres, pageNumberPoints } from "./page";
import type { PrintedCell, PrintedSheet, PrintedStyle } from "./printed-sheet";
import { printedArea } from "./printed-pages";
import type { PrintedTable } from "./printed-table";
import { printedTable } from "./printed-table";

type StyleId = keyof typeof documentStyleNames;
/** `first`: the first line of the sheet, the word Phụ lục. */
type Part = "first" | "above" | "table" | "below";

/** The styles of the form, by where they stand. */
const formLooks: Readonly<Record<Part, readonly (readonly [StyleId, CellStyle])[]>> = {
  first: [["PhuLucChu", formStyles.word]],
  above: [
    ["PhuLucTieuDe", formStyles.title],
    ["PhuLucKemTheo", formStyles.attachedTo],
    ["PhuLucDonViTinh", formStyles.unit],
  ],
  table: [
    ["PhuLucDauBang", formStyles.header],
    ["PhuLucSoTien", formStyles.cost],
    ["PhuLucTong", formStyles.total],
    ["PhuLucStt", formStyles.ordinal],
    ["PhuLucNoiDung", formStyles.text],
    ["PhuLucNhom", { ...formStyles.text, bold: true }],
  ],
  below: [
    ["PhuLucBangChu", formStyles.words],
    ["PhuLucNoiNgay", formStyles.placeAndDate],
    ["PhuLucHoTen", formStyles.signer],
  ],
};

export function describePrinted(sheet: PrintedSheet): DocumentDescription {
  const table = printedTable(sheet);
  const styles = new StyleBook();
  const { page } = sheet;
  const { top, bottom, left, right, header, footer } = page.marginsPoints;
  const parts = partsOf(sheet, table, styles);
  return {
    fontName,
    page: {
      orientation: page.orientation,
      marginMillimetres: {
        top: millimetresOfPoints(top),
        bottom: millimetresOfPoints(bottom),
        left: millimetresOfPoints(left),
        right: millimetresOfPoints(right),
        header: millimetresOfPoints(header),
        footer: millimetresOfPoints(footer),
      },
      numberPoints: pageNumberPoints,
      paperMillimetres: paperMillimetres[page.orientation],
    },
    styles: styles.all,
    parts,
  };
}

/** The styles that were used, each once. */
class StyleBook {
  readonly #styles = new Map<string, DocumentStyle>();

  get all(): readonly DocumentStyle[] {
    return [...this.#styles.values()];
  }

  /** The id of the style with this look: one of the form's where there is one, otherwise one that is named after its look. */
  idOf({ fontSize, bold, italic }: PrintedStyle, horizontal: DocumentStyle["horizontal"], part: Part): string {
    const form = formLooks[part].find(
      ([, look]) =>
        look.bold === bold && look.italic === italic && look.horizontal === horizontal && (part === "table" || look.fontSize === fontSize),
    );
    const look = `${String(fontSize).replace(".", "_")}${bold ? "Dam" : ""}${italic ? "Nghieng" : ""}${horizontal}`;
    const [formId] = form ?? [];
    const known = formId === undefined ? undefined : this.#styles.get(formId);
    // A second size of the same part of the form is a style of its own.
    const id = formId !== undefined && (known === undefined || known.fontSize === fontSize) ? formId : `PhuLuc${look}`;
    if (!this.#styles.has(id)) {
      const name = id === formId ? documentStyleNames[formId] : styleName(fontSize, bold, italic, horizontal);
      this.#styles.set(id, { id, name, fontSize, bold, italic, horizontal, spaceBeforePoints: 0, spaceAfterPoints: 0 });
    }
    return id;
  }
}

const sideNames: Readonly<Record<DocumentStyle["horizontal"], string>> = { Left: "trái", Center: "giữa", Right: "phải" };

function styleName(fontSize: number, bold: boolean, italic: boolean, horizontal: DocumentStyle["horizontal"]): string {
  return ["Phụ lục - cỡ " + String(fontSize), ...(bold ? ["đậm"] : []), ...(italic ? ["nghiêng"] : []), sideNames[horizontal]].join(", ");
}

function partsOf(sheet: PrintedSheet, table: PrintedTable | undefined, styles: StyleBook): readonly DocumentPart[] {
  const area = printedArea(sheet);
  const rows = Array.from({ length: area.rows }, (_, index) => area.top + index).filter((row) => (sheet.rowHeightsPoints[row] ?? 0) > 0);
  const columns = Array.from({ length: area.columns }, (_, index) => area.left + index).filter(
    (column) => (sheet.columnWidthsPoints[column] ?? 0) > 0,
  );
  const grid = new PrintedRows(sheet, columns);
  const firstOfTable = table === undefined ? 0 : table.top;
  const above = rows.filter((row) => row < firstOfTable);
  const from = rows.filter((row) => row >= firstOfTable);
  const widths = columns.map((column) => sheet.columnWidthsPoints[column] ?? 0);
  const rowOf = (row: number): DocumentRow => tableRow(row, grid, table, styles);
  const parts: DocumentPart[] = above.flatMap((row): DocumentPart[] => {
    const filled = grid.filled(row);
    const [only] = filled;
    if (only === undefined) return [];
    // What stands side by side (the body at the left, the motto at the right) stays so.
    if (filled.length > 1)
      return [{ kind: "table", columnWidthsPoints: widths, rows: [{ ...rowOf(row), bordered: false, isHeader: false }] }];
    return [
      {
        kind: "paragraph",
        style: styles.idOf(only.style, sideOf(only), row === above[0] ? "first" : "above"),
        text: only.text,
        staysWithNext: true,
      },
    ];
  });
  const inTable = from.map(rowOf);
  const last = inTable.findLastIndex(({ cells }) => cells.some(({ text }) => text !== ""));
  if (last >= 0)
    parts.push({
      kind: "table",
      columnWidthsPoints: widths,
      rows: inTable.slice(0, last + 1).map((row, index) => (index === last ? { ...row, staysWithNext: false } : row)),
    });
  return parts;
}

function tableRow(row: number, grid: PrintedRows, table: PrintedTable | undefined, styles: StyleBook): DocumentRow {
  const part: Part = table === undefined || row <= table.bottom ? "table" : "below";
  const cells = grid.cells(row).map(({ cell, columns }): DocumentCell => ({
    style: cell === undefined ? styles.idOf(emptyLook, "Left", part) : styles.idOf(cell.style, sideOf(cell), part),
    text: cell?.text ?? "",
    columns,
  }));
  const isHeader = table !== undefined && row >= table.top && row <= table.headerBottom;
  const blank = cells.every(({ text }) => text === "");
  return {
    cells,
    bordered: grid.bordered(row),
    vertical: "Center",
    isHeader,
    mayBreak: false,
    // The header with the first row, the last row with the total, the total with its words and signatures.
    staysWithNext: isHeader || (table?.total !== undefined && row >= table.total - 1 && row < table.end),
    leastHeightPoints: blank ? grid.height(row) : undefined,
  };
}

const emptyLook: PrintedStyle = {
  fontName,
  fontSize: 12,
  bold: false,
  italic: false,
  horizontal: "Left",
  vertical: "Center",
  wrap: true,
  borders: { top: false, bottom: false, left: false, right: false },
};

function sideOf({ style, type }: PrintedCell): DocumentStyle["horizontal"] {
  return style.horizontal === "General" ? (type === "number" ? "Right" : "Left") : style.horizontal;
}

/** The sheet's rows as a table of Word has them: merged cells as one over several columns. */
class PrintedRows {
  readonly #sheet: PrintedSheet;
  readonly #columns: readonly number[];
  readonly #byRow = new Map<number, PrintedCell[]>();
  readonly #merges: ReturnType<typeof mergesByPlace>;

  constructor(sheet: PrintedSheet, columns: readonly number[]) {
    this.#sheet = sheet;
    this.#columns = columns;
    this.#merges = mergesByPlace(sheet);
    for (const cell of sheet.cells) this.#byRow.set(cell.row, [...(this.#byRow.get(cell.row) ?? []), cell]);
  }

  filled(row: number): readonly PrintedCell[] {
    return (this.#byRow.get(row) ?? []).filter(({ text }) => text !== "");
  }

  height(row: number): number {
    return span(this.#sheet.rowHeightsPoints, row, 1);
  }

  bordered(row: number): boolean {
    return (this.#byRow.get(row) ?? []).some(({ style: { borders } }) => borders.left || borders.right);
  }

  cells(row: number): readonly { readonly cell: PrintedCell | undefined; readonly columns: number }[] {
    const cells = new Map((this.#byRow.get(row) ?? []).map((cell) => [cell.column, cell]));
    const found: { cell: PrintedCell | undefined; columns: number }[] = [];
    let next = 0;
    for (const column of this.#columns) {
      if (column < next) continue;
      const { left, columns } = areaOfCell({ row, column }, this.#merges);
      const visible = this.#columns.filter((each) => each >= left && each < left + columns).length;
      found.push({ cell: cells.get(column), columns: Math.max(1, visible) });
      next = left + columns;
    }
    return found;
  }
}
