import type { PlanDocument } from "../../core/intake/plan-document";

/** The words of a document to look at: a paragraph or a row of a table a line, cells with a bar between them. */
export function documentLines({ blocks }: PlanDocument): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.kind === "paragraph") return block.text.split("\n");
    return block.rows.map((row) => row.map((cell) => cell.text.replace(/\s+/g, " ").trim()).join(" | "));
  });
}
