import { ExcelError } from "../excel-error";
import { defineObject } from "./api-object";
import type { BorderIndex } from "./range-border";
import { rangeBorder } from "./range-border";
import type { AreasSelf } from "./range-self";
import { toChoice } from "./wire-value";

const indexes: readonly BorderIndex[] = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"];

export const rangeBorderCollection = defineObject<Excel.RangeBorderCollection>()<AreasSelf>({
  className: "RangeBorderCollection",
  read: { count: () => indexes.length },
  call: {
    getItemAt: (cells, given) => {
      const index = indexes[given.integer(0)];
      if (index === undefined) throw new ExcelError("InvalidArgument", "no such border");
      return rangeBorder({ cells, index });
    },
  },
  items: (cells) => indexes.map((index) => rangeBorder({ cells, index })),
  item: (cells, key) => rangeBorder({ cells, index: toChoice(key, indexes) }),
});
