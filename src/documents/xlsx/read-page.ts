/** Page setup as a worksheet part spreads it over several elements. Print area and titles are names of the workbook: `read-workbook` adds them. */
import { unescapeText } from "./escape-text";
import type { HeaderSections } from "./header-footer-codes";
import { splitSections } from "./header-footer-codes";
import type { XmlAttributes, XmlHandlers } from "../ooxml/scan-xml";
import type { PageFile } from "./workbook-file";

const papers: ReadonlyMap<string, NonNullable<PageFile["paper"]>> = new Map([
  ["1", "Letter"],
  ["8", "A3"],
  ["9", "A4"],
]);

/** Excel's own where a file says nothing, in inches. */
const defaultMargins = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };
const noSections: HeaderSections = { left: "", center: "", right: "" };

const headerElements: ReadonlyMap<string, "header" | "footer" | "firstHeader" | "firstFooter"> = new Map([
  ["oddHeader", "header"],
  ["oddFooter", "footer"],
  ["firstHeader", "firstHeader"],
  ["firstFooter", "firstFooter"],
]);

/** Handlers for the elements of page setup, and what came of them. */
export function pageReader(): Required<XmlHandlers> & { result: () => PageFile } {
  let setup: XmlAttributes = new Map();
  let options: XmlAttributes = new Map();
  let margins: XmlAttributes = new Map();
  let fits = false;
  let differentFirst = false;
  const headers = { header: noSections, footer: noSections, firstHeader: noSections, firstFooter: noSections };
  let reading: keyof typeof headers | undefined;
  let text = "";
  const rowBreaks: number[] = [];
  let inRowBreaks = false;

  return {
    open(name, attributes) {
      if (name === "pageSetUpPr") fits = isTrue(attributes.get("fitToPage"));
      else if (name === "pageSetup") setup = attributes;
      else if (name === "printOptions") options = attributes;
      else if (name === "pageMargins") margins = attributes;
      else if (name === "rowBreaks") inRowBreaks = true;
      else if (name === "brk" && inRowBreaks) rowBreaks.push(...rowOfBreak(attributes));
      else if (name === "headerFooter") differentFirst = isTrue(attributes.get("differentFirst"));
      reading = headerElements.get(name);
      text = "";
    },
    text(value) {
      if (reading !== undefined) text += value;
    },
    close(name) {
      if (name === "rowBreaks") inRowBreaks = false;
      if (reading !== undefined) headers[reading] = splitSections(unescapeText(text));
      reading = undefined;
    },
    result() {
      const points = (side: keyof typeof defaultMargins): number =>
        roundMillionths((positive(margins.get(side)) ?? defaultMargins[side]) * 72);
      return {
        paper: papers.get(setup.get("paperSize") ?? ""),
        orientation: setup.get("orientation") === "landscape" ? "Landscape" : "Portrait",
        marginPoints: {
          top: points("top"),
          bottom: points("bottom"),
          left: points("left"),
          right: points("right"),
          header: points("header"),
          footer: points("footer"),
        },
        centerHorizontally: isTrue(options.get("horizontalCentered")),
        centerVertically: isTrue(options.get("verticalCentered")),
        fit: fits ? { wide: positive(setup.get("fitToWidth")) ?? 1, tall: positive(setup.get("fitToHeight")) ?? 1 } : undefined,
        scalePercent: fits ? undefined : positive(setup.get("scale")),
        titleRows: undefined,
        printArea: undefined,
        rowBreaks: [...new Set(rowBreaks)].sort((one, other) => one - other),
        firstPageNumber: isTrue(setup.get("useFirstPageNumber")) ? positive(setup.get("firstPageNumber")) : undefined,
        headerFooter: { differentFirst, ...headers },
      };
    },
  };
}

function positive(value: string | undefined): number | undefined {
  return value === undefined || !(Number(value) >= 0) ? undefined : Number(value);
}

/** The number is that of the row above the break, from 1: the row behind it, from 0. A break before the first row is none. */
function rowOfBreak(attributes: XmlAttributes): readonly number[] {
  const row = Number(attributes.get("id") ?? 0);
  return Number.isInteger(row) && row > 0 && row < 1_048_576 ? [row] : [];
}

/** 56.7 points are written as 0.7875 inches and must come back as 56.7. */
function roundMillionths(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
