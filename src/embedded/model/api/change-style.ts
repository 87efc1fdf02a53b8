import type { StyleFile } from "../../../documents/xlsx/workbook-file";
import { setStyle } from "../edits/set-style";
import type { AreasSelf } from "./range-self";

export function changeStyle({ workbook, sheetId, areas }: AreasSelf, change: (style: StyleFile) => StyleFile): void {
  const sheet = workbook.store.writableSheet(sheetId);
  for (const area of areas()) setStyle(sheet, area, change);
}

export function changeFont(self: AreasSelf, change: Partial<StyleFile["font"]>): void {
  changeStyle(self, (style) => ({ ...style, font: { ...style.font, ...change } }));
}
