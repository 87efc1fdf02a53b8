/**
 * Adds to a package from hucre 1.0.0 what it cannot say, and mends what it says wrongly:
 * - the apostrophe of a cell (`quotePrefix`) is not known to it;
 * - a formula's cached error is written as the text "#REF!", and counts as text in programs that do not recompute;
 * - the number of the first page is not known to it;
 * - parts of custom XML are not known to it;
 * - it stamps the moment of writing: the same workbook would give other bytes each time.
 */
import type { Zippable } from "fflate";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { addCustomXml } from "./custom-xml";
import { keepCachedErrors } from "./error-values";
import type { WorkbookFile } from "./workbook-file";

/** The earliest moment that a zip can state; its parts, not UTC, so that the bytes do not depend on the time zone. */
const zipEpoch = new Date(1980, 0, 1);

export function finishPackage(written: Uint8Array, workbook: WorkbookFile): Uint8Array {
  const parts = new Map(Object.entries(unzipSync(written)).map(([name, bytes]) => [name, strFromU8(bytes)]));
  change(parts, "docProps/core.xml", (xml) => xml.replace(/<dcterms:modified[^>]*>[^<]*<\/dcterms:modified>/, ""));
  change(parts, "xl/styles.xml", markApostrophes);
  for (const [index, sheet] of workbook.sheets.entries())
    change(parts, `xl/worksheets/sheet${String(index + 1)}.xml`, (xml) =>
      numberFirstPage(keepCachedErrors(xml), sheet.page.firstPageNumber),
    );
  addCustomXml(parts, workbook.customXmlParts);
  const files: Zippable = {};
  for (const [name, xml] of parts) files[name] = strToU8(xml);
  return zipSync(files, { level: 6, mtime: zipEpoch });
}

function change(parts: Map<string, string>, name: string, edit: (xml: string) => string): void {
  const xml = parts.get(name);
  if (xml === undefined) throw new Error(`hucre wrote no ${name}`);
  parts.set(name, edit(xml));
}

/** `hucre-workbook` marks these styles by saying `locked` outright. */
function markApostrophes(xml: string): string {
  return xml.replace(/ applyProtection="true">(<alignment[^>]*\/>)<protection locked="1"\/>/g, ' quotePrefix="1">$1');
}

function numberFirstPage(xml: string, number: number | undefined): string {
  return number === undefined ? xml : xml.replace("<pageSetup ", `<pageSetup useFirstPageNumber="1" firstPageNumber="${String(number)}" `);
}
