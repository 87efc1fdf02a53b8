/** The way back from a range or a name to its sheet. The sheet's class knows theirs, so that it must come to them from outside. */
import type { ApiObject } from "./api-object";
import type { SheetSelf } from "./worksheet";

let make: ((self: SheetSelf) => ApiObject) | undefined;

export function provideWorksheet(worksheet: (self: SheetSelf) => ApiObject): void {
  make = worksheet;
}

export function worksheetOf(self: SheetSelf): ApiObject {
  if (make === undefined) throw new Error("The class Worksheet was never loaded");
  return make(self);
}
