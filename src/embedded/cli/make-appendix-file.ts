/** An appendix -> the bytes of the file that was asked for. What each kind needs is loaded only for it. */
import type { Appendix } from "../../core/plan/appendix";
import type { Result } from "../../core/result";
import { accept, refuse } from "../../core/result";
import { unreachable } from "../../core/unreachable";
import type { BuiltAppendix } from "../../excel/build-appendix";
import type { ExcelProblem } from "../../excel/problem";
import { findLibreOffice, makePdf } from "./make-pdf";
import type { PdfProblem } from "./make-pdf";
import type { OutKind } from "./out-kind";

export type FileProblem = { readonly kind: "excel"; readonly problem: ExcelProblem } | { readonly kind: PdfProblem };

export interface AppendixFile {
  readonly bytes: Uint8Array;
  /** What there is to say about the appendix as it was built. */
  readonly built: BuiltAppendix;
}

export async function makeAppendixFile(appendix: Appendix, kind: OutKind): Promise<Result<AppendixFile, FileProblem>> {
  switch (kind) {
    case "xlsx":
      return buildFile(appendix, "excel");
    case "docx": {
      const { describeDocument } = await import("../../sheet/describe-document");
      const { writeDocx } = await import("../../documents/docx-writer/write-docx");
      const { notes, ...description } = describeDocument(appendix);
      // A document has no formulas: there is nothing that could fail to follow edits.
      return accept({ bytes: writeDocx(description), built: { sheet: "", live: true, ...(notes.length > 0 ? { notes } : {}) } });
    }
    case "pdf": {
      const program = await findLibreOffice();
      if (program === undefined) return refuse({ kind: "no-libreoffice" });
      const workbook = await buildFile(appendix, "libreoffice");
      if (!workbook.ok) return workbook;
      const pdf = await makePdf(program, workbook.value.bytes);
      return pdf.ok ? accept({ bytes: pdf.value, built: { ...workbook.value.built, live: true } }) : refuse({ kind: pdf.problem });
    }
    default:
      return unreachable(kind);
  }
}

async function buildFile(appendix: Appendix, program: "excel" | "libreoffice"): Promise<Result<AppendixFile, FileProblem>> {
  const { buildWorkbook } = await import("./build-workbook"); // the formula engine and Excel's client library come with it
  const workbook = await buildWorkbook([appendix], program);
  if (!workbook.ok) return refuse({ kind: "excel", problem: workbook.problem });
  const { bytes, built } = workbook.value;
  const [only] = built;
  if (only === undefined) throw new Error("One appendix gave no sheet");
  return accept({ bytes, built: only });
}
