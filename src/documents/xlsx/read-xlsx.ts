import type { Result } from "../../core/result";
import { accept, refuse } from "../../core/result";
import { digitPixels } from "./column-width";
import { DamagedFile } from "../ooxml/damaged-file";
import { readSharedStrings } from "./read-shared-strings";
import type { SheetContext } from "./read-sheet";
import { readSheet } from "./read-sheet";
import { readStyles } from "./read-styles";
import { readWorkbook } from "./read-workbook";
import type { Relationship } from "../ooxml/relationships";
import { readRelationships } from "../ooxml/relationships";
import { officeTheme, readThemeColors } from "./workbook-colors";
import { readComments } from "./read-comments";
import { readTableFilter } from "./read-filter";
import type { AreaFile, CommentFile, FilterFile, SheetFile, WorkbookFile } from "./workbook-file";
import type { OfficePackage } from "../ooxml/package";
import { openXlsxPackage } from "./xlsx-package";
import type { XlsxProblem } from "./xlsx-problem";

/** The bytes of an .xlsx file as plain data. All of it or a problem: a file that was cut or altered is never half read. */
export function readXlsx(bytes: Uint8Array): Promise<Result<WorkbookFile, XlsxProblem>> {
  return Promise.resolve(read(bytes));
}

function read(bytes: Uint8Array): Result<WorkbookFile, XlsxProblem> {
  const opened = openXlsxPackage(bytes);
  if (!opened.ok) return opened;
  try {
    return accept(assemble(opened.value));
  } catch (error) {
    if (error instanceof DamagedFile) return refuse({ kind: "damaged", part: error.part });
    throw error;
  }
}

function assemble(source: OfficePackage): WorkbookFile {
  const workbookPart = readRelationships(source, "").find((each) => each.type === "officeDocument")?.part ?? "xl/workbook.xml";
  const workbook = readWorkbook(source.read(workbookPart), workbookPart);
  const related = readRelationships(source, workbookPart);
  const context = readContext(source, related);
  const sheets: SheetFile[] = [];
  let activeSheet = 0;
  for (const [index, entry] of workbook.sheets.entries()) {
    const relationship = related.find((each) => each.id === entry.relationship);
    if (relationship === undefined) throw new DamagedFile(workbookPart, `no part for sheet ${String(index + 1)}`);
    if (relationship.type !== "worksheet") continue; // a chart or dialogue on a sheet of its own has no cells
    if (index === workbook.activeSheet) activeSheet = sheets.length;
    const { names, printArea, titleRows, filtered } = workbook.sheetNames(index);
    const { filter, isFiltered, ...content } = readSheet(source.read(relationship.part), relationship.part, context);
    const page = { ...content.page, printArea, titleRows };
    const filters = [...ownFilter(filter, isFiltered, filtered), ...tableFilters(source, relationship.part)];
    const comments = commentsOf(source, relationship.part);
    sheets.push({ ...content, filters, comments, name: entry.name, visibility: entry.visibility, names, page });
  }
  if (sheets.length === 0) throw new DamagedFile(workbookPart, "no sheets");
  const customXmlParts = related.filter((each) => each.type === "customXml").map((each) => source.read(each.part));
  const { name, size } = context.styles.defaultFont;
  return { sheets, activeSheet, names: workbook.names, customXmlParts, defaultFont: { name, size } };
}

/** An "advanced" filter leaves its range as a name, and no criteria. */
function ownFilter(filter: FilterFile | undefined, isFiltered: boolean, area: AreaFile | undefined): readonly FilterFile[] {
  if (filter !== undefined) return [filter];
  return isFiltered && area !== undefined ? [{ area, table: undefined, criteria: [{ column: 0, values: undefined }] }] : [];
}

function tableFilters(source: OfficePackage, sheetPart: string): readonly FilterFile[] {
  return readRelationships(source, sheetPart)
    .filter(({ type, part }) => type === "table" && source.has(part))
    .flatMap(({ part }) => readTableFilter(source.read(part), part) ?? []);
}

function commentsOf(source: OfficePackage, sheetPart: string): readonly CommentFile[] {
  return readRelationships(source, sheetPart)
    .filter(({ type, part }) => type === "comments" && source.has(part))
    .flatMap(({ part }) => readComments(source.read(part), part));
}

function readContext(source: OfficePackage, related: readonly Relationship[]): SheetContext {
  const partOf = (type: string): string | undefined => related.find((each) => each.type === type)?.part;
  const theme = partOf("theme");
  const styles = partOf("styles");
  const strings = partOf("sharedStrings");
  const colors = theme === undefined ? officeTheme : readThemeColors(source.read(theme), theme);
  const table = styles === undefined ? readStyles("<styleSheet/>", "styles", colors) : readStyles(source.read(styles), styles, colors);
  return {
    strings: strings === undefined ? [] : readSharedStrings(source.read(strings), strings),
    styles: table,
    digit: digitPixels(table.defaultFont),
  };
}
