import { defineObject } from "./api-object";
import type { AreasSelf } from "./range-self";

/** All cells are locked and no formula is hidden, as in a sheet where nobody changed that. */
export const formatProtection = defineObject<Excel.FormatProtection>()<AreasSelf>({
  className: "FormatProtection",
  read: { locked: () => true, formulaHidden: () => false },
});
