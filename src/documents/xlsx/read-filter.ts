/** The filter of a sheet or of a table: its range, and the columns that have a criterion. A column that only lacks its button (`hiddenButton`) has none. */
import type { XmlAttributes } from "../ooxml/scan-xml";
import { scanXml } from "../ooxml/scan-xml";
import { parseArea } from "./cell-reference";
import { unescapeText } from "./escape-text";
import type { FilterCriterion, FilterFile } from "./workbook-file";

/** The criteria of ECMA-376, part 1, 18.3.2; what later versions of Excel add stands in `extLst`. */
const kinds = new Set(["filters", "customFilters", "dynamicFilter", "top10", "colorFilter", "iconFilter", "extLst"]);

interface FilterReader {
  readonly open: (name: string, attributes: XmlAttributes) => void;
  readonly close: (name: string) => void;
  readonly result: () => FilterFile | undefined;
}

/** Views that somebody saved for themselves have filters of their own, which are not in force. */
export function filterReader(table?: () => string): FilterReader {
  let found: FilterFile | undefined;
  let criteria: FilterCriterion[] | undefined;
  let column: number | undefined;
  let kind: string | undefined;
  let values: string[] | undefined;
  let inOtherView = false;
  return {
    open(name, attributes) {
      if (name === "customSheetViews") inOtherView = true;
      if (inOtherView) return;
      if (name === "autoFilter") {
        const area = parseArea(attributes.get("ref") ?? "");
        criteria = [];
        if (area !== undefined) found = { area, table: table?.(), criteria };
      } else if (criteria === undefined) return;
      else if (name === "filterColumn") {
        column = Number(attributes.get("colId") ?? 0);
        kind = undefined;
        values = [];
      } else if (column !== undefined && kind === undefined && kinds.has(name)) {
        kind = name;
        if (isTrue(attributes.get("blank"))) values?.push("");
        if (name !== "filters") values = undefined;
      } else if (name === "filter") values?.push(unescapeText(attributes.get("val") ?? ""));
      // Days are given by year and month, not by what a cell shows.
      else if (name === "dateGroupItem") values = undefined;
    },
    close(name) {
      if (name === "customSheetViews") inOtherView = false;
      if (inOtherView) return;
      if (name === "filterColumn") {
        if (column !== undefined && kind !== undefined) criteria?.push({ column, values });
        column = undefined;
      } else if (name === "autoFilter") criteria = undefined;
    },
    result: () => found,
  };
}

/** Of a table's own part; undefined where it has no filter. */
export function readTableFilter(xml: string, part: string): FilterFile | undefined {
  let table = "";
  const filter = filterReader(() => table);
  scanXml(xml, part, {
    open(name, attributes) {
      if (name === "table") table = unescapeText(attributes.get("displayName") ?? attributes.get("name") ?? "");
      filter.open(name, attributes);
    },
    text: () => undefined,
    close: filter.close,
  });
  return filter.result();
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
