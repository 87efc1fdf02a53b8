import { useEffect, useState } from "react";
import type { EmbeddedWorkbook } from "../model/embedded-workbook";

/** A number that grows whenever the workbook changes, whoever changed it. */
export function useRevision(workbook: EmbeddedWorkbook): number {
  const [revision, setRevision] = useState(0);
  useEffect(() => workbook.subscribe(() => setRevision((before) => before + 1)), [workbook]);
  return revision;
}
