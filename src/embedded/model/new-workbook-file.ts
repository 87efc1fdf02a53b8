import type { WorkbookFile } from "../../documents/xlsx/workbook-file";
import { defaultPage } from "./cells/default-page";

/** What Excel shows after "New": one empty sheet. */
export function newWorkbookFile(): WorkbookFile {
  return {
    sheets: [
      {
        name: "Sheet1",
        visibility: "Visible",
        showGridlines: true,
        protected: false,
        frozenRows: 0,
        filters: [],
        comments: [],
        columns: new Map(),
        rows: new Map(),
        cells: [],
        merges: [],
        names: [],
        page: defaultPage,
      },
    ],
    activeSheet: 0,
    names: [],
    customXmlParts: [],
  };
}
