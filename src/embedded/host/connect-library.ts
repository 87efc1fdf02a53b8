import { HostBridge } from "../bridge/host-bridge";
import { functionsPart } from "../functions/functions-part";
import type { EmbeddedWorkbook } from "../model/embedded-workbook";
import type { ExcelLibrary } from "./excel-library";
import { mergeUndoGroups } from "./merge-undo-groups";
import type { OfficePart } from "./office-part";
import { officePart } from "./office-part";

export interface ConnectedLibrary {
  /** For tests: every request, its size, the number of syncs. */
  readonly bridge: HostBridge;
  readonly office: OfficePart;
}

/**
 * Lets the client library that is loaded in `window` (the page's own or a frame's of the same origin) work on this workbook, and puts
 * the parts of `Office` and `CustomFunctions` beside it that the add-in uses. To be called before the add-in's bundle runs.
 */
export function connectLibrary(window: object, workbook: EmbeddedWorkbook): ConnectedLibrary {
  const library = window as ExcelLibrary;
  const bridge = new HostBridge(workbook);
  const office = officePart();
  Object.assign(window, { Office: office });
  Object.assign(library.CustomFunctions, functionsPart(workbook.functions));
  library.OfficeExtension.HostBridge.init(bridge);
  mergeUndoGroups(library.Excel, workbook);
  return { bridge, office };
}
