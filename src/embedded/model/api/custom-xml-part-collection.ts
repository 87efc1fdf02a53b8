import { rootNamespace } from "../cells/root-namespace";
import type { EmbeddedWorkbook } from "../embedded-workbook";
import { ExcelError } from "../excel-error";
import { xmlPartId } from "../state/ids";
import type { ApiObject } from "./api-object";
import { defineObject } from "./api-object";
import { customXmlPart } from "./custom-xml-part";

/** With a namespace: only the parts of it. */
interface PartsSelf {
  readonly workbook: EmbeddedWorkbook;
  readonly namespace: string | undefined;
}

export const customXmlPartCollection: (self: PartsSelf) => ApiObject = defineObject<
  Excel.CustomXmlPartCollection & Excel.CustomXmlPartScopedCollection
>()<PartsSelf>({
  className: "CustomXmlPartCollection",
  call: {
    add: (self, given) => {
      const xml = given.text(0);
      if (rootNamespace(xml) === undefined) throw new ExcelError("InvalidArgument", "no XML");
      const id = xmlPartId();
      const { store } = self.workbook;
      store.replace({ xmlParts: [...store.state.xmlParts, { id, xml }] });
      return customXmlPart({ workbook: self.workbook, id });
    },
    getByNamespace: ({ workbook }, given) => customXmlPartCollection({ workbook, namespace: given.text(0) }),
    getCount: (self) => idsOf(self).length,
    getItem: (self, given) => part(self, given.raw(0)),
    getItemOrNullObject: (self, given) => (idsOf(self).includes(given.text(0)) ? part(self, given.raw(0)) : null),
    getOnlyItem: (self) => onlyItem(self) ?? missing(),
    getOnlyItemOrNullObject: onlyItem,
  },
  items: (self) => idsOf(self).map((id) => customXmlPart({ workbook: self.workbook, id })),
  item: (self, key) => part(self, key),
});

function idsOf({ workbook, namespace }: PartsSelf): readonly string[] {
  return workbook.store.state.xmlParts.filter(({ xml }) => namespace === undefined || rootNamespace(xml) === namespace).map(({ id }) => id);
}

function part(self: PartsSelf, key: unknown): ApiObject {
  const id = idsOf(self).find((each) => each === key);
  return id === undefined ? missing() : customXmlPart({ workbook: self.workbook, id });
}

function onlyItem(self: PartsSelf): ApiObject | null {
  const [id, ...others] = idsOf(self);
  if (others.length > 0) throw new ExcelError("InvalidOperation", "more than one part");
  return id === undefined ? null : customXmlPart({ workbook: self.workbook, id });
}

function missing(): never {
  throw new ExcelError("ItemNotFound", "no such part");
}
