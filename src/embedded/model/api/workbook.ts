import type { EmbeddedWorkbook } from "../embedded-workbook";
import { defineObject } from "./api-object";
import { application } from "./application";
import { commentCollection } from "./comment-collection";
import { customXmlPartCollection } from "./custom-xml-part-collection";
import { namedItemCollection } from "./named-item-collection";
import { range } from "./range";
import { rangeAt } from "./range-self";
import { tableCollection } from "./table-collection";
import { worksheetCollection } from "./worksheet-collection";

/** The root of the object model. */
export const workbook = defineObject<Excel.Workbook>()<EmbeddedWorkbook>({
  className: "Workbook",
  read: { name: (self) => self.fileName },
  open: {
    worksheets: (self) => worksheetCollection(self),
    names: (self) => namedItemCollection({ workbook: self, sheetId: undefined }),
    application: (self) => application(self),
    tables: (self) => tableCollection({ workbook: self, sheetId: undefined }),
    comments: (self) => commentCollection({ workbook: self, sheetId: undefined }),
    customXmlParts: (self) => customXmlPartCollection({ workbook: self, namespace: undefined }),
  },
  call: {
    getActiveCell: (self) => range(rangeAt(self, self.activeSheet.id, { ...self.selection, rows: 1, columns: 1 })),
    getSelectedRange: (self) => range(rangeAt(self, self.activeSheet.id, self.selection)),
  },
});
