/** What kind of file a result is to be, by its name. */
export type OutKind = "xlsx" | "docx" | "pdf";

/** Undefined for a name that ends in none of them. */
export function outKind(file: string): OutKind | undefined {
  const [, ending = ""] = /\.(xlsx|docx|pdf)$/i.exec(file) ?? [];
  const lower = ending.toLowerCase();
  return lower === "xlsx" || lower === "docx" || lower === "pdf" ? lower : undefined;
}
