/**
 * How the frame of the pane gets at the workbook of the page around it. The host's code runs in the page, not in the frame: classes
 * that it compares (its errors, for one) then exist once.
 */
import { addInNamespace } from "../functions/add-in-namespace";
import type { FunctionsFile } from "../functions/function-metadata";
import { connectLibrary } from "../host/connect-library";
import type { EmbeddedWorkbook } from "../model/embedded-workbook";

declare global {
  interface Window {
    /** Lets the client library in a frame of this page work on the open workbook. */
    connectPane?: (frame: Window) => void;
  }
}

export function offerConnection(workbook: EmbeddedWorkbook): void {
  window.connectPane = (frame) => {
    connectLibrary(frame, workbook);
    void declareFunctions(workbook);
  };
}

/** As Excel does where an add-in starts: reads what its custom functions are called and take. */
async function declareFunctions(workbook: EmbeddedWorkbook): Promise<void> {
  const file = (await (await fetch("functions.json")).json()) as FunctionsFile;
  workbook.functions.declare(addInNamespace, file);
}
