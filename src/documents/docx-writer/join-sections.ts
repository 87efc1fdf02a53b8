/** Several documents as the sections of one file, each with its own paper. A style that looks otherwise in a later one goes in under a name of its own. */
import type { DocumentDescription, DocumentPart, DocumentStyle } from "../../sheet/document-description";

export type Section = Pick<DocumentDescription, "page" | "parts">;

export interface SectionedDocument {
  readonly fontName: string;
  /** The size of the pages' numbers, the same in all sections. */
  readonly numberPoints: number;
  readonly styles: readonly DocumentStyle[];
  readonly sections: readonly Section[];
}

export function joinSections(first: DocumentDescription, following: readonly DocumentDescription[]): SectionedDocument {
  const styles = [...first.styles];
  const sections: Section[] = [first];
  for (const { page, parts, styles: own } of following) {
    const ids = new Map(own.map((style) => [style.id, takeIn(styles, style)]));
    sections.push({ page, parts: parts.map((part) => withStyles(part, ids)) });
  }
  return { fontName: first.fontName, numberPoints: first.page.numberPoints, styles, sections };
}

/** The id of a style that looks like this one: its own where that is free. */
function takeIn(styles: DocumentStyle[], style: DocumentStyle): string {
  for (let number = 1; ; number += 1) {
    const named = number === 1 ? style : { ...style, id: `${style.id}${String(number)}`, name: `${style.name} (${String(number)})` };
    const known = styles.find(({ id }) => id === named.id);
    if (known === undefined) styles.push(named);
    if (known === undefined || JSON.stringify(known) === JSON.stringify(named)) return named.id;
  }
}

function withStyles(part: DocumentPart, ids: ReadonlyMap<string, string>): DocumentPart {
  const idOf = (style: string): string => ids.get(style) ?? style;
  if (part.kind === "paragraph") return { ...part, style: idOf(part.style) };
  return {
    ...part,
    rows: part.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => ({ ...cell, style: idOf(cell.style) })) })),
  };
}
