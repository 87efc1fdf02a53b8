/** The appendices of a plan -> the bytes of the file that was asked for: a sheet each, or one behind the other. What each kind needs is loaded only for it. */
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
  /** What there is to say about each appendix as it was built. */
  readonly built: readonly BuiltAppendix[];
}

export async function makeAppendixFile(appendices: readonly Appendix[], kind: OutKind): Promise<Result<AppendixFile, FileProblem>> {
  switch (kind) {
    case "xlsx":
      return buildFile(appendices, "excel");
    case "docx": {
      const { describeDocument } = await import("../../sheet/describe-document");
      const { writeDocx } = await import("../../documents/docx-writer/write-docx");
      const described = appendices.map(describeDocument);
      const [first, ...following] = described;
      if (first === undefined) throw new Error("No appendix to write");
      return accept({
        bytes: writeDocx(first, ...following),
        // A document has no formulas: there is nothing that could fail to follow edits.
        built: described.map(({ notes }) => ({ sheet: "", live: true, ...(notes.length > 0 ? { notes } : {}) })),
      });
    }
    case "pdf": {
      const program = await findLibreOffice();
      if (program === undefined) return refuse({ kind: "no-libreoffice" });
      const workbook = await buildFile(appendices, "libreoffice");
      if (!workbook.ok) return workbook;
      const pdf = await makePdf(program, workbook.value.bytes);
      if (!pdf.ok) return refuse({ kind: pdf.problem });
      return accept({ bytes: pdf.value, built: workbook.value.built.map((each) => ({ ...each, live: true })) });
    }
    default:
      return unreachable(kind);
  }
}

async function buildFile(appendices: readonly Appendix[], program: "excel" | "libreoffice"): Promise<Result<AppendixFile, FileProblem>> {
  const { buildWorkbook } = await import("./build-workbook"); // the formula engine and Excel's client library come with it
  const workbook = await buildWorkbook(appendices, program);
  return workbook.ok ? workbook : refuse({ kind: "excel", problem: workbook.problem });
}
