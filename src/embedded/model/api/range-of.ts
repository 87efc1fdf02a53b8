/** The way from several rectangles back to each of them. The class of ranges knows theirs, so that it must come to them from outside. */
import type { ApiObject } from "./api-object";
import type { RangeSelf } from "./range-self";

let make: ((self: RangeSelf) => ApiObject) | undefined;

export function provideRange(range: (self: RangeSelf) => ApiObject): void {
  make = range;
}

export function rangeOf(self: RangeSelf): ApiObject {
  if (make === undefined) throw new Error("The class Range was never loaded");
  return make(self);
}
