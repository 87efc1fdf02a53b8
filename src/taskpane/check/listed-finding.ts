import type { Finding } from "../../core/checks/finding";

/** A finding in the list. */
export interface ListedFinding {
  /** The same after a new check as long as rule and place are the same; also its id in the page, so without spaces. */
  readonly id: string;
  readonly finding: Finding;
}

/** Names each finding by its rule and place; a second of the same rule at the same place gets a number. */
export function listFindings(findings: readonly Finding[]): readonly ListedFinding[] {
  const met = new Map<string, number>();
  return findings.map((finding) => {
    const name = encodeURIComponent(`${finding.rule}@${finding.sheet}!${finding.cell}`);
    const count = (met.get(name) ?? 0) + 1;
    met.set(name, count);
    return { id: count === 1 ? name : `${name}~${String(count)}`, finding };
  });
}
