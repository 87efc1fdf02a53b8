import type { Severity } from "../../core/checks/finding";
import type { ListedFinding } from "./listed-finding";

/** The groups of the list, the gravest first. */
export const severities: readonly Severity[] = ["error", "warning", "info"];

/** The findings as they stand one below the other in the list. */
export function inListOrder(findings: readonly ListedFinding[]): readonly ListedFinding[] {
  return severities.flatMap((severity) => findings.filter(({ finding }) => finding.severity === severity));
}
