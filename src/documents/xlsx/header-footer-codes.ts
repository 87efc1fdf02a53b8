/** A header as Excel's object model has it (three sections) and as a file has it (one text with `&L`, `&C`, `&R`). */
export interface HeaderSections {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

export function joinSections(sections: HeaderSections): string {
  const part = (code: string, text: string): string => (text === "" ? "" : code + text);
  return part("&L", sections.left) + part("&C", sections.center) + part("&R", sections.right);
}

/** Text before the first section code belongs to the centre. `&&` is an ampersand and `&"Font,Style"` may hold any letter. */
export function splitSections(text: string): HeaderSections {
  const sections = { left: "", center: "", right: "" };
  let current: keyof HeaderSections = "center";
  for (const [piece] of text.matchAll(/&"[^"]*"?|&[^]|&|[^&]+/g)) {
    const section = piece.length === 2 ? sectionOf(piece) : undefined;
    if (section === undefined) sections[current] += piece;
    else current = section;
  }
  return sections;
}

function sectionOf(code: string): keyof HeaderSections | undefined {
  switch (code.toUpperCase()) {
    case "&L":
      return "left";
    case "&C":
      return "center";
    case "&R":
      return "right";
    default:
      return undefined;
  }
}
