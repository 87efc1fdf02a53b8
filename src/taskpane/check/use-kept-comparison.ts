import { useEffect, useMemo, useState } from "react";
import type { FingerprintComparison } from "../../core/checks/fingerprint/compare-fingerprint";
import { compareFingerprint } from "../../core/checks/fingerprint/compare-fingerprint";
import type { KeptFingerprint } from "../../core/checks/fingerprint/fingerprint";
import type { WorkbookGrid } from "../../core/tables/grid";
import { rowsOf } from "./rows-of";

/** Comparing takes most of a second for 10,000 rows: larger workbooks are compared when somebody asks. */
const mostRowsByItself = 15_000;

/** Edits follow each other while somebody types. */
const quietMilliseconds = 800;

interface KeptComparison {
  /** Undefined where the workbook was edited since, or was not compared yet. */
  readonly comparison: FingerprintComparison | undefined;
  readonly byItself: boolean;
  readonly compareNow: () => void;
}

/** The kept fingerprint against the workbook as it is: at once, and again when the edits have come to rest. */
export function useKeptComparison(fingerprint: KeptFingerprint, workbook: WorkbookGrid): KeptComparison {
  const byItself = rowsOf(workbook) <= mostRowsByItself;
  const [compared, setCompared] = useState<WorkbookGrid | undefined>(byItself ? workbook : undefined);
  useEffect(() => {
    if (!byItself || compared === workbook) return undefined;
    const timer = setTimeout(() => {
      setCompared(workbook);
    }, quietMilliseconds);
    return () => {
      clearTimeout(timer);
    };
  }, [byItself, compared, workbook]);
  // Until the edits rest what was true a moment ago stays on the screen: it must not flicker under the reader.
  const shown = byItself || compared === workbook ? compared : undefined;
  const comparison = useMemo(() => shown && compareFingerprint(fingerprint, shown), [fingerprint, shown]);
  return {
    comparison,
    byItself,
    compareNow: () => {
      setCompared(workbook);
    },
  };
}
