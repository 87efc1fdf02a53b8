import type { BorderFile } from "../../../documents/xlsx/workbook-file";
import { setBorder, sidesOf } from "../edits/set-border";
import { defineObject } from "./api-object";
import type { AreasSelf } from "./range-self";
import { sharedOf } from "./shared-value";
import { toChoice, toColor } from "./wire-value";

export type BorderIndex = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

export interface BorderSelf {
  readonly cells: AreasSelf;
  readonly index: BorderIndex;
}

const thin: BorderFile = { style: "Thin", color: "#000000" };

export const rangeBorder = defineObject<Excel.RangeBorder>()<BorderSelf>({
  className: "RangeBorder",
  read: {
    sideIndex: (self) => self.index,
    style: (self) => shared(self, (border) => lineStyle(border)),
    weight: (self) => shared(self, (border) => weight(border)),
    color: (self) => shared(self, (border) => border?.color ?? "#000000"),
  },
  write: {
    style: (self, value) => {
      const style = toChoice(value, ["None", "Continuous", "Double", "Dot", "Dash"]);
      change(self, (border) => {
        if (style === "None") return undefined;
        if (style !== "Continuous") return { ...(border ?? thin), style };
        return border !== undefined && lineStyle(border) === "Continuous" ? border : { ...(border ?? thin), style: "Thin" };
      });
    },
    weight: (self, value) => {
      const style = toChoice(value, ["Hairline", "Thin", "Medium", "Thick"]);
      change(self, (border) => ({ ...(border ?? thin), style }));
    },
    color: (self, value) => {
      const color = toColor(value);
      change(self, (border) => ({ ...(border ?? thin), color }));
    },
  },
  identity: (self) => ({ _Id: self.index }),
});

function change({ cells, index }: BorderSelf, next: (border: BorderFile | undefined) => BorderFile | undefined): void {
  const sheet = cells.workbook.store.writableSheet(cells.sheetId);
  for (const area of cells.areas()) setBorder(sheet, area, index, next);
}

function shared<T>({ cells, index }: BorderSelf, pick: (border: BorderFile | undefined) => T): T | null {
  const sheet = cells.workbook.sheetState(cells.sheetId);
  return sharedOf(cells.areas().flatMap((area) => sidesOf(sheet, area, index).map(pick)));
}

function lineStyle(border: BorderFile | undefined): "None" | "Continuous" | "Double" | "Dot" | "Dash" {
  if (border === undefined) return "None";
  return border.style === "Double" || border.style === "Dot" || border.style === "Dash" ? border.style : "Continuous";
}

function weight(border: BorderFile | undefined): "Hairline" | "Thin" | "Medium" | "Thick" {
  if (border?.style === "Double") return "Thick";
  return border?.style === "Hairline" || border?.style === "Medium" || border?.style === "Thick" ? border.style : "Thin";
}
