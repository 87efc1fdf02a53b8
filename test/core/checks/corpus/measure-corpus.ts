/** Seeds every rule's mistake into clean sheets and counts what is found at the right cell; and what is said about sheets in which nothing is wrong. */
import { checkWorkbook } from "../../../../src/core/checks/check-workbook";
import type { Finding, RuleName } from "../../../../src/core/checks/finding";
import { columnIndex, columnName } from "../../../../src/core/tables/address";
import { random } from "./random";
import { seedPlan } from "./seed-plan";
import { seedSummary } from "./seed-summary";
import { seeds } from "./seeds";
import { shapes } from "./shapes";
import { gridOf } from "./sheet-draft";

export interface RuleRecall {
  readonly rule: RuleName;
  readonly planted: number;
  readonly found: number;
  /** Shape, number and cell of what was missed, to look at. */
  readonly missed: readonly string[];
}

export interface CleanCount {
  readonly shape: string;
  readonly sheets: number;
  readonly rows: number;
  readonly errors: number;
  readonly warnings: number;
}

const names = Object.keys(shapes);

/** `count` mistakes of each rule, spread over the shapes that have a place for them. */
export function measureRecall(count: number): readonly RuleRecall[] {
  const drafted = seeds.map(({ rule, also, plant }) => {
    let planted = 0;
    let found = 0;
    const missed: string[] = [];
    for (let attempt = 0; planted < count && attempt < count * 40; attempt++) {
      const source = random(attempt * 2_654_435 + 17);
      const name = names[attempt % names.length] ?? "";
      const draft = shapes[name]?.(source);
      const seeded = draft === undefined ? undefined : plant(draft, source);
      if (draft === undefined || seeded === undefined) continue;
      planted += 1;
      const { findings } = checkWorkbook({ sheets: [gridOf(draft)] });
      if (findings.some((finding) => [rule, ...(also ?? [])].includes(finding.rule) && concerns(finding, seeded.cell))) found += 1;
      else missed.push(`${name} #${String(attempt)} ${seeded.cell}`);
    }
    return { rule, planted, found, missed };
  });
  return [...drafted, seedSummary(count), seedPlan(count)];
}

/** Whether the finding names the cell, alone or in a range; a column's name stands for all its cells. */
export function concerns(finding: Finding, cell: string): boolean {
  return [finding.cell, ...finding.cells].some((each) => {
    const [, firstColumn = "", firstRow = "", lastColumn = firstColumn, lastRow = firstRow] =
      /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(each) ?? [];
    const [, wantedColumn = "", wantedRow = ""] = /^([A-Z]+)(\d*)$/.exec(cell) ?? [];
    const [first, last, wanted] = [firstColumn, lastColumn, wantedColumn].map((letters) => columnIndex(letters) ?? -1);
    if (first === undefined || last === undefined || wanted === undefined || columnName(wanted) !== wantedColumn) return false;
    const inColumns = wanted >= first && wanted <= last;
    return inColumns && (wantedRow === "" || (Number(wantedRow) >= Number(firstRow) && Number(wantedRow) <= Number(lastRow)));
  });
}

export function measureClean(count: number): readonly CleanCount[] {
  return Object.entries(shapes).map(([shape, make]) => {
    let [rows, errors, warnings] = [0, 0, 0];
    for (let attempt = 0; attempt < count; attempt++) {
      const draft = make(random(attempt * 7919 + 3));
      const { findings } = checkWorkbook({ sheets: [gridOf(draft)] });
      rows += draft.items.length + draft.groups.length + 1;
      errors += findings.filter(({ severity }) => severity === "error").length;
      warnings += findings.filter(({ severity }) => severity === "warning").length;
    }
    return { shape, sheets: count, rows, errors, warnings };
  });
}
