/**
 * The door for every file that a plan can come in. What the file is, is told by its content, never by its name. Readers of .docx,
 * .html and .pdf are loaded when the first such file comes, so that the pane starts without them.
 */
import type { PlanDocument, PlanText } from "../core/intake/plan-document";
import type { DocumentProblem } from "../core/intake/text-problem";
import type { Result } from "../core/result";
import { refuse } from "../core/result";
import { unreachable } from "../core/unreachable";
import { detectFormat } from "./detect-format";
import { guardReading } from "./guard-reading";
import { readText } from "./read-text";
import type { ReadOptions, ReadingStep } from "./reading-steps";
import { readingSteps } from "./reading-steps";

export type { DocumentProblem } from "../core/intake/text-problem";

/** A plan of 200 pages with its scanned stamps has a few MB. Ask before a file is read: a file of gigabytes must not be loaded at all. */
export const largestDocumentBytes = 64 * 1024 * 1024;

/** Text, or paragraphs and tables, ready for `readPlan`. */
export type ReadDocument = PlanText | PlanDocument;

/** Never throws for what is wrong with the file. `name` is the file's and only for the sentences. */
export function readDocument(bytes: Uint8Array, name: string, options: ReadOptions = {}): Promise<Result<ReadDocument, DocumentProblem>> {
  if (bytes.length > largestDocumentBytes)
    return Promise.resolve(refuse({ kind: "too-large", name, bytes: bytes.length, limit: largestDocumentBytes }));
  return guardReading(name, () => readByFormat(bytes, name, readingSteps(options)));
}

async function readByFormat(bytes: Uint8Array, name: string, step: ReadingStep): Promise<Result<ReadDocument, DocumentProblem>> {
  await step(0);
  const format = detectFormat(bytes);
  switch (format) {
    case "docx": {
      const { readDocx } = await import("./docx/read-docx");
      return readDocx(bytes, name, step);
    }
    case "encrypted":
      return refuse({ kind: "password-protected", name, format: "office" });
    case "text":
      return readText(bytes, name);
    case "html": {
      const [{ decodeHtml }, { readHtml }] = await Promise.all([import("./html/decode-html"), import("./html/read-html")]);
      return readHtml(decodeHtml(bytes), name, step);
    }
    case "pdf": {
      const { readPdf } = await import("./pdf/read-pdf");
      return readPdf(bytes, name, step);
    }
    case "xlsx":
    case "zip":
    case "doc":
    case "xls":
    case "doc-or-xls":
    case "rtf":
    case "odt":
    case "presentation":
    case "web-archive":
    case "word-xml":
    case "image":
      return refuse({ kind: "binary", name, format });
    default:
      return unreachable(format);
  }
}
