/** A workbook with the real client library on it, anew for each test of the file that calls this. */
import type { NodeHost } from "../../src/embedded/host/node-host";
import { openNodeHost } from "../../src/embedded/host/node-host";
import { EmbeddedWorkbook } from "../../src/embedded/model/embedded-workbook";

export interface StandIn {
  workbook: EmbeddedWorkbook;
  host: NodeHost;
}

export function standIn(): StandIn {
  const current = {} as StandIn;
  beforeEach(async () => {
    current.workbook = EmbeddedWorkbook.create();
    current.host = await openNodeHost(current.workbook);
  });
  afterEach(() => {
    current.host.close();
  });
  return current;
}

/** The error that Excel answers with; fails where it does not refuse. */
export async function refusal(
  run: Promise<unknown>,
): Promise<{ readonly code: string; readonly location: string | undefined; readonly statement: string | undefined }> {
  try {
    await run;
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    const info = error.debugInfo;
    return { code: error.code, location: info.errorLocation, statement: info.statement };
  }
  throw new Error("Excel did not refuse");
}

/** Reads something of the active sheet's range, in a run of its own. */
export async function readRange<K extends "values" | "formulas" | "text" | "numberFormat" | "valueTypes">(
  address: string,
  property: K,
): Promise<Excel.Range[K]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address);
    range.load(property);
    await context.sync();
    return range[property];
  });
}

/** Changes the active sheet, in a run of its own. */
export async function onSheet(change: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    change(context.workbook.worksheets.getActiveWorksheet());
    await context.sync();
  });
}
