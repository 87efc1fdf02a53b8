/** Why a file gives no text and no document. `name` is the file's; sentences are in `text/`. */
export type TextProblem =
  | { readonly kind: "empty"; readonly name: string }
  | { readonly kind: "too-large"; readonly name: string; readonly bytes: number; readonly limit: number }
  /** A file of another kind, whatever its name says. `unknown`: bytes that no text has. */
  | { readonly kind: "binary"; readonly name: string; readonly format: FileFormat }
  /** Neither UTF-8 nor UTF-16, and no old Vietnamese encoding that is known. */
  | { readonly kind: "old-encoding"; readonly name: string };

export type FileFormat =
  | "docx"
  /** A workbook of any kind: .xlsx, .xlsb, .ods. */
  | "xlsx"
  | "zip"
  | "doc"
  | "xls"
  | "doc-or-xls"
  | "pdf"
  | "rtf"
  | "odt"
  | "presentation"
  /** A page saved in one file, .mht. */
  | "web-archive"
  /** Word's XML in one file, of 2003 or "flat". */
  | "word-xml"
  | "image"
  | "unknown";

export type DocumentProblem =
  | TextProblem
  /** Nothing was unpacked: the sizes in the directory of the file add up to too much. */
  | { readonly kind: "unpacks-too-large"; readonly name: string; readonly bytes: number; readonly limit: number }
  | { readonly kind: "too-many-pages"; readonly name: string; readonly pages: number; readonly limit: number }
  | { readonly kind: "password-protected"; readonly name: string; readonly format: "office" | "pdf" }
  /** Cut short or altered; half of a plan is never passed off as the whole. `part` is the part of the package, where the file has parts. */
  | { readonly kind: "damaged"; readonly name: string; readonly part: string | undefined }
  /** Pictures of pages without any text. */
  | { readonly kind: "scan"; readonly name: string; readonly pages: number | undefined }
  /** The officer stopped the reading. */
  | { readonly kind: "stopped"; readonly name: string };
