/** The workbook part: its sheets in order, its names, and which of them are print areas and titles. */
import { parseArea } from "./cell-reference";
import { unescapeText } from "./escape-text";
import type { XmlAttributes } from "../ooxml/scan-xml";
import { scanXml } from "../ooxml/scan-xml";
import type { AreaFile, NameFile, PageFile, SheetFile } from "./workbook-file";

export interface SheetEntry {
  readonly name: string;
  readonly relationship: string;
  readonly visibility: SheetFile["visibility"];
}

export interface SheetNames {
  readonly names: readonly NameFile[];
  readonly printArea: AreaFile | undefined;
  readonly titleRows: PageFile["titleRows"];
  /** The rows that a filter was applied to, also by an "advanced" one, of which nothing else stands in a file. */
  readonly filtered: AreaFile | undefined;
}

export interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  readonly activeSheet: number;
  readonly names: readonly NameFile[];
  /** By index into `sheets`. */
  sheetNames: (index: number) => SheetNames;
}

interface DefinedName extends NameFile {
  readonly sheet: number | undefined;
}

export function readWorkbook(xml: string, part: string): WorkbookPart {
  const sheets: SheetEntry[] = [];
  const names: DefinedName[] = [];
  let activeSheet = 0;
  let current: { name: string; sheet: number | undefined } | undefined;
  let reference = "";
  scanXml(xml, part, {
    open(name, attributes) {
      if (name === "sheet") sheets.push(sheetEntry(attributes));
      else if (name === "workbookView") activeSheet = Number(attributes.get("activeTab") ?? 0) || 0;
      else if (name === "definedName") {
        const scope = attributes.get("localSheetId");
        current = { name: unescapeText(attributes.get("name") ?? ""), sheet: scope === undefined ? undefined : Number(scope) };
        reference = "";
      }
    },
    text(value) {
      if (current !== undefined) reference += value;
    },
    close(name) {
      if (name !== "definedName" || current === undefined) return;
      if (current.name !== "") names.push({ ...current, reference: unescapeText(reference) });
      current = undefined;
    },
  });
  return {
    sheets,
    activeSheet,
    names: plain(names, undefined),
    sheetNames: (index) => ({
      names: plain(names, index),
      printArea: firstArea(reserved(names, index, "_xlnm.Print_Area")),
      titleRows: titleRows(reserved(names, index, "_xlnm.Print_Titles")),
      filtered: firstArea(reserved(names, index, "_xlnm._FilterDatabase")),
    }),
  };
}

function sheetEntry(attributes: XmlAttributes): SheetEntry {
  const state = attributes.get("state");
  const relationship = [...attributes].find(([key]) => key.endsWith(":id"))?.[1] ?? "";
  return {
    name: unescapeText(attributes.get("name") ?? ""),
    relationship,
    visibility: state === "hidden" ? "Hidden" : state === "veryHidden" ? "VeryHidden" : "Visible",
  };
}

/** Names of one scope without those that Excel keeps for itself (print areas, the range of a filter). */
function plain(names: readonly DefinedName[], sheet: number | undefined): readonly NameFile[] {
  return names.filter((each) => each.sheet === sheet && !/^_xlnm\./i.test(each.name)).map(({ name, reference }) => ({ name, reference }));
}

function reserved(names: readonly DefinedName[], sheet: number, name: string): readonly string[] {
  const found = names.find((each) => each.sheet === sheet && each.name.toLowerCase() === name.toLowerCase());
  return found === undefined ? [] : withoutSheets(found.reference);
}

/** `'Thu, chi'!$A:$B,'Thu, chi'!$1:$2` -> `$A:$B` and `$1:$2`: a sheet's name may hold commas and exclamation marks. */
function withoutSheets(reference: string): readonly string[] {
  return [...reference.matchAll(/(?:'(?:[^']|'')*'!|[^',!]+!)?([^',!]+)/g)].map((match) => (match[1] ?? "").trim());
}

/** Of several areas the first: the model has one. */
function firstArea(references: readonly string[]): AreaFile | undefined {
  return references.map(parseArea).find((area) => area !== undefined);
}

function titleRows(references: readonly string[]): PageFile["titleRows"] {
  for (const each of references) {
    const match = /^\$?(\d+):\$?(\d+)$/.exec(each);
    if (match !== null) return { first: Number(match[1]) - 1, last: Number(match[2]) - 1 };
  }
  return undefined;
}
