import { amount, printAmount } from "../../core/money/amount";
import { unreachable } from "../../core/unreachable";
import type { PaperReading } from "../../excel/read-paper";
import type { PaperProblem } from "../../excel/read-printed-sheet";
import type { PaperSetting } from "../../excel/repair-page";
import type { PanePaper } from "../vi/pane-paper";
import { excel } from "./excel";

type PaperFault = PaperReading["faults"][number];
type PaperRule = PaperFault["rule"];
type MarginSide = Extract<PaperFault, { readonly rule: "margins" }>["sides"][number]["side"];
type PageNumberFault = Extract<PaperFault, { readonly rule: "page-number" }>["what"][number];

const count = (value: number): string => printAmount(amount(String(value)));
const counted = (value: number, one: string, many: string): string => `${count(value)} ${value === 1 ? one : many}`;
const decimal = (value: number): string => String(Math.round(value * 10) / 10);
const cell = (row: number, column: number): string => `${columnLetters(column)}${String(row + 1)}`;

function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return `${rest === 0 ? "" : columnLetters(rest - 1)}${String.fromCharCode(65 + (column % 26))}`;
}

const mostListed = 5;

function rowList(rows: readonly number[]): string {
  const listed = rows.slice(0, mostListed).map((row) => String(row + 1));
  const others = rows.length - listed.length;
  return `Row ${listed.join(", ")}${others === 0 ? "" : ` and ${count(others)} more`}`;
}

const sides: Readonly<Record<MarginSide, string>> = { top: "Top", bottom: "Bottom", left: "Left", right: "Right" };

const numberFaults: Readonly<Record<PageNumberFault, string>> = {
  missing: "there is none",
  place: "it does not stand in the middle of the top margin",
  "first-page": "it stands on page 1",
  size: "it is not set in 13–14 pt",
};

function whereTo(to: "this" | "Landscape" | undefined): string {
  if (to === "this") return "Fitted to one page wide, no type drops under 11 pt.";
  if (to === "Landscape") return "On landscape paper it fits, and no type drops under 11 pt.";
  return "Landscape paper is not wide enough either: make columns narrower or leave some out.";
}

const ruleNames: Readonly<Record<PaperRule, string>> = {
  paper: "paper",
  margins: "margins",
  "columns-off-page": "the table's width",
  "type-too-small": "type size in print",
  "header-not-repeated": "repeated header row",
  "page-number": "page number",
  font: "font",
  "print-area": "print area",
  "row-cut": "row heights",
  "figures-hidden": "column of figures",
  "not-centred": "centring",
  "total-parted": "page break",
};

const settingNames: Readonly<Record<PaperSetting, string>> = {
  paper: "A4 paper",
  orientation: "orientation",
  margins: "margins",
  centred: "centred horizontally",
  "fit-to-width": "fit to one page wide",
  "print-area": "print area",
  "header-rows": "repeated header row",
  "page-number": "page number in the middle of the top margin",
  "no-number-on-first-page": "no number on the first page",
  "page-breaks": "page breaks",
  "row-heights": "row heights",
  fonts: "font",
};

function fault(facts: PaperFault): string {
  switch (facts.rule) {
    case "paper":
      return facts.paper === ""
        ? "The chosen printer does not say its paper. Decree 30 asks for A4."
        : `The paper is set to ${facts.paper}; Decree 30 asks for A4.`;
    case "margins":
      return `${facts.sides
        .map(
          ({ side, millimetres, least, most }) =>
            `${sides[side]} margin ${decimal(millimetres)} mm (by law ${String(least)}–${String(most)} mm)`,
        )
        .join("; ")}.`;
    case "columns-off-page":
      return `The table is wider than the page: its columns take ${count(facts.strips)} sheets beside each other. ${whereTo(facts.to)}`;
    case "type-too-small":
      if (facts.scalePercent === 100)
        return `The smallest type in the table is ${decimal(facts.points)} pt. Set 11 pt or more, then look at the row heights.`;
      return `The page is scaled down to ${String(facts.scalePercent)}%, so that the smallest type comes out in ${decimal(facts.points)} pt (11 or more is usual). ${facts.to === "this" ? "Fitting it to the page's width is enough." : whereTo(facts.to)}`;
    case "header-not-repeated":
      return `The table goes on over pages, but its header (row ${String(facts.row + 1)}) is not repeated.`;
    case "page-number":
      return `Page number: ${facts.what.map((each) => numberFaults[each]).join("; ")}. By law: Arabic, 13–14 pt, in the middle of the top margin, from page 2 on.`;
    case "font": {
      const place = `${counted(facts.cells, "cell", "cells")} (from ${cell(facts.row, facts.column)}) in ${facts.fonts.join(", ")}`;
      return facts.old
        ? `${place}: a font of an old encoding (TCVN3, VNI) is among them, and another font would turn its letters into others. Convert to Unicode first.`
        : `${place}; Decree 30 asks for Times New Roman.`;
    }
    case "print-area":
      return `${counted(facts.cells, "cell", "cells")} with text (from ${cell(facts.row, facts.column)}) outside the print area will not be printed.`;
    case "row-cut":
      return facts.beyond.length === 0
        ? `${rowList(facts.rows)}: the text is higher than the row and is cut in print.`
        : `${rowList(facts.rows)}: the text is higher than the row and is cut in print. ${rowList(facts.beyond)} would need more than 409 points, Excel's limit: widen the column, or move the rest into a new row.`;
    case "figures-hidden":
      return `${counted(facts.cells, "number is", "numbers are")} wider than the column (from ${cell(facts.row, facts.column)}) and will be printed as ####. Widen the column.`;
    case "not-centred":
      return "The table is narrower than the page and not centred horizontally.";
    case "total-parted":
      return facts.from === "table"
        ? `The total (row ${String(facts.row + 1)}) comes onto a page by itself, away from the table.`
        : `The total (row ${String(facts.row + 1)}) stands on another page than its words or the signatures.`;
    default:
      return unreachable(facts);
  }
}

function repairName(of: PaperFault): string {
  switch (of.rule) {
    case "paper":
      return "Set A4";
    case "margins":
      return "Set lawful margins";
    case "columns-off-page":
    case "type-too-small":
      return of.to === "Landscape" ? "Set landscape" : "Fit to the page's width";
    case "header-not-repeated":
      return "Repeat the header row";
    case "page-number":
      return "Number the pages by law";
    case "font":
      return "Set Times New Roman";
    case "print-area":
      return "Widen the print area";
    case "row-cut":
      return "Make the rows high enough";
    case "figures-hidden":
      return "Widen the column";
    case "not-centred":
      return "Centre on the page";
    case "total-parted":
      return "Break the page before it";
    default:
      return unreachable(of);
  }
}

/** What reading and repairing the pages meet; every other refusal is said as everywhere. */
function problem(of: PaperProblem): string {
  if (of.kind === "too-many-cells")
    return `The used part of the sheet has ${count(of.cells)} cells, more than the ${count(of.limit)} that can be shown. Something may stand in a cell far away: press Ctrl+End to find and delete it, or set a print area.`;
  if (of.kind === "cell-edit-mode") return 'A cell is being edited. Press Enter (or Esc) on the sheet, then "Read again".';
  if (of.kind === "protected")
    return "The sheet is protected, so it could not be changed; nothing was. Unprotect it (Review → Unprotect Sheet), then try again.";
  if (of.kind === "too-large")
    return "The sheet has too much text to be read at once (over 5 MB). Set a print area for the part that matters.";
  if (of.kind === "not-responding") return `Excel did not answer (code ${of.code}). Wait a moment, then press "Read again".`;
  if (of.kind === "sheet-missing") return `There is no sheet "${of.sheet}" any more. Nothing was changed.`;
  return excel.problem(of);
}

export const panePaper: PanePaper = {
  heading: "Pages",
  coming: "Reading the sheet…",
  again: "Read again",
  missing: 'This part of the program could not be loaded. Check the connection to the add-in\'s server, then press "Read again".',
  sheet: (name) => `Sheet "${name}"`,
  about: (pages, landscape, scale) =>
    `${counted(pages, "page", "pages")} A4 ${landscape ? "landscape" : "portrait"}${scale === 100 ? "" : `, printed at ${String(scale)}%`}`,
  empty: "There is nothing to print on this sheet. Choose the sheet with the appendix, or build one first.",
  conforms: "Paper, margins, font, page number, repeated header and row heights are as Decree 30/2020/NĐ-CP asks.",
  faults: (faults) => `${counted(faults, "point does", "points do")} not conform`,
  fault,
  repairName,
  repairAll: (faults) => `Repair all ${count(faults)}`,
  repairing: "Repairing…",
  repaired: (rules) => `Repaired: ${rules.map((rule) => ruleNames[rule]).join(", ")}.`,
  nothingLeft: "This is gone: the sheet was changed since it was read.",
  undo: "Undo",
  undone: "It is as it was before the repair.",
  undoNothing: "There is nothing left to undo: the sheet was changed by hand since the repair.",
  notUndone: (settings) =>
    `Excel lets no add-in take away: ${settings.map((setting) => settingNames[setting]).join("; ")}. This stays as it was repaired.`,
  dropped: (settings) =>
    `Excel did not take: ${settings.map((setting) => settingNames[setting]).join("; ")}. Set it by hand under Page Layout → Page Setup.`,
  putAway: "Close the message",
  problem,

  pages: "Printed pages",
  page: (number, pages) => `Page ${count(number)}/${count(pages)}`,
  pageSaid: (number, pages, first, last) =>
    `Picture of page ${count(number)} of ${count(pages)}, rows ${String(first)} to ${String(last)} of the sheet`,
  previous: "Previous page",
  next: "Next page",
  zoomIn: "Actual size",
  zoomOut: "Fit the pane",
  view: "Picture of the page, scrolls",
  legend: "Coloured bands: margins that Decree 30 allows. Dashes: the margins of this page.",
  print: "Print with Excel: File → Print (Ctrl+P).",

  word: {
    heading: "Into Word or e-mail",
    copy: "Copy to paste into Word",
    download: "Download as Word (.docx)",
    copied: "Copied. Go to Word (or an e-mail) and press Ctrl+V.",
    refused:
      "This machine does not let the add-in write to the clipboard. Select the table on the sheet, press Ctrl+C and paste it into Word.",
    downloaded: (file) =>
      `"${file}" was handed to the downloads. If it does not appear, Excel on this machine allows no downloads: use "Copy to paste into Word".`,
    fileName: (sheet) => `${sheet.replace(/[<>:"/\\|?*]/g, "-")}.docx`,
  },
};
