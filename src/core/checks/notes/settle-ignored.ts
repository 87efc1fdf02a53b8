/** Findings against what was ignored before: what is open, what stays ignored, and which notes have lost their finding. */
import type { WorkbookGrid } from "../../tables/grid";
import type { Finding } from "../finding";
import type { IgnoredFinding } from "./check-notes";
import { findingKey } from "./finding-key";

export interface SettledFindings {
  readonly open: readonly Finding[];
  readonly ignored: readonly { readonly finding: Finding; readonly note: IgnoredFinding }[];
  /** Notes whose finding is gone: repaired, or about figures that have changed since. */
  readonly lapsed: readonly IgnoredFinding[];
}

/** One note settles one finding; of two notes about one the later in the list counts. */
export function settleIgnored(findings: readonly Finding[], ignored: readonly IgnoredFinding[], workbook: WorkbookGrid): SettledFindings {
  const notes = new Map(ignored.map((note) => [`${note.rule} ${note.key}`, note]));
  const open: Finding[] = [];
  const settled: { readonly finding: Finding; readonly note: IgnoredFinding }[] = [];
  for (const finding of findings) {
    const key = notes.size === 0 ? "" : `${finding.rule} ${findingKey(finding, workbook)}`;
    const note = notes.get(key);
    if (note === undefined) open.push(finding);
    else {
      settled.push({ finding, note });
      notes.delete(key);
    }
  }
  return { open, ignored: settled, lapsed: [...notes.values()] };
}
