/** A file as the page hands it over, dropped or chosen: its size is asked before a byte of it is loaded. */
import type { DocumentProblem } from "../core/intake/text-problem";
import type { Result } from "../core/result";
import { refuse } from "../core/result";
import type { ReadDocument } from "./read-document";
import { largestDocumentBytes, readDocument } from "./read-document";
import type { ReadOptions } from "./reading-steps";

/** What of a browser's `File` is needed. */
type HandedOver = Pick<File, "name" | "size" | "arrayBuffer">;

/** Rejects with the browser's DOMException where the system does not give the bytes: a folder, a file that was locked or moved. */
export async function readFile(file: HandedOver, options: ReadOptions = {}): Promise<Result<ReadDocument, DocumentProblem>> {
  const { name, size } = file;
  if (size > largestDocumentBytes) return refuse({ kind: "too-large", name, bytes: size, limit: largestDocumentBytes });
  return readDocument(new Uint8Array(await file.arrayBuffer()), name, options);
}
