import { defineObject } from "./api-object";
import { changeStyle } from "./change-style";
import type { AreasSelf } from "./range-self";
import { sharedStyle } from "./shared-value";
import { toColor } from "./wire-value";

export const rangeFill = defineObject<Excel.RangeFill>()<AreasSelf>({
  className: "RangeFill",
  read: {
    // Excel reads "no fill" as white.
    color: (self) => sharedStyle(self, ({ fill }) => fill ?? "#FFFFFF"),
  },
  write: {
    color: (self, value) => {
      const fill = toColor(value);
      changeStyle(self, (style) => ({ ...style, fill }));
    },
  },
  call: {
    clear: (self) => {
      changeStyle(self, (style) => ({ ...style, fill: undefined }));
    },
  },
});
