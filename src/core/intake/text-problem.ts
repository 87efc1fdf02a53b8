/** Why a file is no text that can be read. `name` is the file's; sentences are in `text/`. */
export type TextProblem =
  | { readonly kind: "empty"; readonly name: string }
  | { readonly kind: "too-large"; readonly name: string; readonly bytes: number; readonly limit: number }
  /** A file of another kind, whatever its name says. `unknown`: bytes that no text has. */
  | { readonly kind: "binary"; readonly name: string; readonly format: FileFormat }
  /** Neither UTF-8 nor UTF-16: most likely an old Vietnamese encoding (TCVN3, VNI, windows-1258). */
  | { readonly kind: "old-encoding"; readonly name: string };

export type FileFormat = "docx" | "xlsx" | "zip" | "doc-or-xls" | "pdf" | "rtf" | "image" | "unknown";
