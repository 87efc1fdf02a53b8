import { readUnitName } from "../core/money/read-unit-name";
import type { MoneyUnit } from "../core/money/unit";
import { functions } from "../text/vi/functions";
import { throwValueError } from "./throw-value-error";

/** The unit of money in a function's argument; left out it is đồng. Excel hands over null for what is left out. */
export function readUnit(typed: string | null | undefined): MoneyUnit {
  const written = typed ?? "";
  return readUnitName(written) ?? throwValueError(functions.notAUnit(written));
}
