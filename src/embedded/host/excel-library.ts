/** What the client library puts on the global object, as far as the stand-in uses it. */
import type { LibraryBridge } from "../bridge/host-bridge";

export interface ExcelLibrary {
  readonly Excel: typeof Excel;
  /** Its errors; `associate` is of office.js. */
  readonly CustomFunctions: Pick<typeof CustomFunctions, "Error" | "ErrorCode">;
  readonly OfficeExtension: typeof OfficeExtension & { readonly HostBridge: { init: (bridge: LibraryBridge) => void } };
}

/** The file of @microsoft/office-js that is loaded, alone and unmodified. */
export const excelLibraryFile = "dist/excel-web-16.00.js";
