import { defineObject } from "./api-object";
import { changeFont } from "./change-style";
import type { AreasSelf } from "./range-self";
import { sharedStyle } from "./shared-value";
import { toChoice, toColor, toFlag, toNumber, toText } from "./wire-value";

export const rangeFont = defineObject<Excel.RangeFont>()<AreasSelf>({
  className: "RangeFont",
  read: {
    name: (self) => sharedStyle(self, ({ font }) => font.name),
    size: (self) => sharedStyle(self, ({ font }) => font.size),
    bold: (self) => sharedStyle(self, ({ font }) => font.bold),
    italic: (self) => sharedStyle(self, ({ font }) => font.italic),
    underline: (self) => sharedStyle(self, ({ font }) => (font.underline ? "Single" : "None")),
    color: (self) => sharedStyle(self, ({ font }) => font.color),
  },
  write: {
    name: (self, value) => {
      changeFont(self, { name: toText(value) });
    },
    size: (self, value) => {
      changeFont(self, { size: toNumber(value, 1, 409) });
    },
    bold: (self, value) => {
      changeFont(self, { bold: toFlag(value) });
    },
    italic: (self, value) => {
      changeFont(self, { italic: toFlag(value) });
    },
    underline: (self, value) => {
      changeFont(self, { underline: toChoice(value, ["None", "Single"]) === "Single" });
    },
    color: (self, value) => {
      changeFont(self, { color: toColor(value) });
    },
  },
});
