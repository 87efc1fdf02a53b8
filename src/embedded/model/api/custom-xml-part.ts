import { rootNamespace } from "../cells/root-namespace";
import type { EmbeddedWorkbook } from "../embedded-workbook";
import { ExcelError } from "../excel-error";
import type { XmlPartState } from "../state/workbook-state";
import { defineObject } from "./api-object";

interface PartSelf {
  readonly workbook: EmbeddedWorkbook;
  readonly id: string;
}

export const customXmlPart = defineObject<Excel.CustomXmlPart>()<PartSelf>({
  className: "CustomXmlPart",
  read: {
    id: ({ id }) => id,
    namespaceUri: (self) => rootNamespace(stateOf(self).xml) ?? "",
  },
  call: {
    getXml: (self) => stateOf(self).xml,
    setXml: (self, given) => {
      const xml = given.text(0);
      if (rootNamespace(xml) === undefined) throw new ExcelError("InvalidArgument", "no XML");
      stateOf(self);
      replace(self, (parts) => parts.map((part) => (part.id === self.id ? { ...part, xml } : part)));
    },
    delete: (self) => {
      stateOf(self);
      replace(self, (parts) => parts.filter(({ id }) => id !== self.id));
    },
  },
  identity: ({ id }) => ({ Id: id }),
});

function stateOf({ workbook, id }: PartSelf): XmlPartState {
  const part = workbook.store.state.xmlParts.find((each) => each.id === id);
  if (part === undefined) throw new ExcelError("ItemNotFound", "the part was deleted");
  return part;
}

function replace({ workbook }: PartSelf, change: (parts: readonly XmlPartState[]) => readonly XmlPartState[]): void {
  workbook.store.replace({ xmlParts: change(workbook.store.state.xmlParts) });
}
