/**
 * Defined names, in the sheet's own scope, that mark the parts of an appendix: rows can be inserted, sorted and deleted by hand and the
 * add-in still finds everything. Files carry them: never rename one.
 */
export const anatomy = {
  title: "PhuLuc_Title",
  attachedTo: "PhuLuc_AttachedTo",
  unit: "PhuLuc_Unit",
  header: "PhuLuc_Header",
  body: "PhuLuc_Body",
  total: "PhuLuc_Total",
  words: "PhuLuc_Words",
} as const;

/** Where the header row stands in a sheet that was just built: below the word, the title, the line in italics and the unit. */
export const headerRow = 4;
export const firstBodyRow = headerRow + 1;
