import type { UnderstandingTexts } from "../vi/understanding";
import { moment } from "./moment";

const quoted = (words: string): string => (words === "" ? "without words" : `"${words}"`);

export const understanding: UnderstandingTexts = {
  open: "Correct this",
  of: (range) => `table ${range}`,
  corrected: "as corrected by the checker",
  leftOut: "Not checked, as decided by the checker",
  allLeftOut: "No table is left to be checked.",
  allLeftOutHint: "The tables were taken out of the check. Open the scope below to choose again.",
  stage: "Reading the table again…",
  done: (counts) => (counts === "" ? "Read again as corrected: nothing wrong was found." : `Read again as corrected: ${counts}.`),

  heading: "How the table is understood",
  purpose:
    "A correction changes how the table is read by the check, nothing in the table. It is kept in the workbook and stands in the record.",
  gone: "This table does not stand on the sheet any more.",
  last: (by, at) => (by === "" ? `Last corrected: ${moment(at)}.` : `Last corrected: ${by}, ${moment(at)}.`),
  check: "Check this table",
  reset: "Back to what was inferred",

  unit: "Unit of the table",
  units: { dong: "đồng", nghin: "thousand đồng", trieu: "million đồng", ty: "billion đồng" },
  noUnit: "not stated",
  inferred: (what) => `${what} (inferred)`,
  asInferred: "As inferred",

  columns: (count) => `Columns (${String(count)})`,
  column: (letters, heading) => `Column ${letters}${heading === "" ? "" : `: ${heading}`}`,
  noHeading: "(no heading)",
  columnRoles: {
    ordinal: "Ordinal",
    code: "Code",
    content: "Content",
    measure: "Unit of measure",
    quantity: "Quantity",
    price: "Unit price, norm",
    amount: "Amount",
    tax: "Tax",
    rate: "Tax rate",
    share: "Share",
    lead: "Lead body",
    cooperator: "Cooperators",
    timeframe: "Timeframe",
    source: "Source of funds",
    basis: "Basis",
    note: "Remarks",
    words: "Amount in words",
    date: "Date",
    other: "Not looked at",
  },

  rows: (count) => `Groups and totals (${String(count)})`,
  rowsPurpose:
    "The rows below a group, down to the next one of its level or above, are parts of it. For a row that stands by itself beside groups choose their level.",
  row: (row, words) => `Row ${String(row)}${words === "" ? "" : `: ${words}`}`,
  noWords: "(no words)",
  rowRoles: {
    item: "Item",
    "group-1": "Group, level 1",
    "group-2": "Group, level 2",
    "group-3": "Group, level 3",
    total: "Total",
    none: "Does not count",
  },
  moreRows: (next, left) => `Show ${String(next)} more (${String(left)} left)`,
  find: "Find another row of the table",
  findHint: "The row's number on the sheet, or some of its words.",
  found: (count, shown) =>
    count === 0
      ? "The table has no such row."
      : count > shown
        ? `${String(count)} rows, the first ${String(shown)} shown.`
        : count === 1
          ? "1 row."
          : `${String(count)} rows.`,

  lapsed: (parts) =>
    `Corrections that fit nothing on the sheets any more and are not used: ${parts.map(({ what, words, sheet }) => `the ${what} ${quoted(words)} on the sheet "${sheet}"`).join("; ")}.`,
  dropLapsed: "Drop them",

  record: {
    label: "Corrected understanding",
    table: (sheet, range, parts) => `Sheet "${sheet}", table ${range}: ${parts.join("; ")}.`,
    by: (by, at) => (by === "" ? `corrected at ${moment(at)}` : `corrected by ${by} at ${moment(at)}`),
    leftOut: "this table is not checked",
    unit: (unit) => `the unit is ${unit}`,
    column: (heading, role) => `the column ${quoted(heading)} is "${role}"`,
    row: (row, words, role) => `row ${String(row)} (${quoted(words)}) is "${role}"`,
    tablesLeftOut: (tables) => `Tables left out by the checker: ${tables.join(", ")}.`,
  },
};
