import { defineObject } from "./api-object";
import { headerFooter } from "./header-footer";
import { changePage, pageOf } from "./page-self";
import { toChoice } from "./wire-value";
import type { SheetSelf } from "./worksheet";

export const headerFooterGroup = defineObject<Excel.HeaderFooterGroup>()<SheetSelf>({
  className: "HeaderFooterGroup",
  read: {
    state: (self) => (pageOf(self).headerFooter.differentFirst ? "FirstAndDefault" : "Default"),
  },
  write: {
    state: (self, value) => {
      const differentFirst = toChoice(value, ["Default", "FirstAndDefault"]) === "FirstAndDefault";
      changePage(self, { headerFooter: { ...pageOf(self).headerFooter, differentFirst } });
    },
  },
  open: {
    defaultForAllPages: (sheet) => headerFooter({ sheet, header: "header", footer: "footer" }),
    firstPage: (sheet) => headerFooter({ sheet, header: "firstHeader", footer: "firstFooter" }),
  },
});
