/** Why a file was not read as a workbook. Facts only; the sentence and the next step are in `text/`. */
export type XlsxProblem =
  | { readonly kind: "empty" }
  /** Another kind of file, whatever its name says. */
  | { readonly kind: "not-a-workbook"; readonly seen: "word" | "pdf" | "opendocument" | "binary-workbook" | "zip" | "text" | "unknown" }
  /** Excel 97–2003 (.xls): to be saved as .xlsx first. */
  | { readonly kind: "old-excel" }
  | { readonly kind: "password-protected" }
  /** Unpacked, the parts that hold the sheets are larger than `largestUnpackedBytes`. Nothing was unpacked. */
  | { readonly kind: "too-large"; readonly bytes: number; readonly limit: number }
  /** Cut short or altered: answering with the half that is left would be wrong figures. `part` is the part of the package. */
  | { readonly kind: "damaged"; readonly part: string | undefined };
