import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { contactSheet, readPgm, writePng } from "./grey";
import { ask, pictures } from "./office";
import type { PrintedPage } from "./printed-page";
import { readWords } from "./printed-page";

/** The pages of a PDF; they are drawn together in the folder `reports` as well, for eyes. */
export function pagesOfPdf(pdf: string, reports: string): readonly PrintedPage[] {
  const drawn = mkdtempSync(path.join(tmpdir(), "phuluc-pages-"));
  try {
    const greys = pictures(pdf, drawn).map(readPgm);
    mkdirSync(reports, { recursive: true });
    writeFileSync(path.join(reports, `${path.basename(pdf, ".pdf")}.png`), writePng(contactSheet(greys, 8)));
    const words = readWords(ask("pdftotext", "-bbox", pdf, "-"));
    return words.map((page, index) => ({ ...page, picture: greys[index]! }));
  } finally {
    rmSync(drawn, { recursive: true, force: true });
  }
}
