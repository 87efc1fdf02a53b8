/** Readers for property values that came over the wire. What Excel would not take is refused with InvalidArgument. */
import { ExcelError } from "../excel-error";

export function toFlag(value: unknown): boolean {
  if (typeof value !== "boolean") throw new ExcelError("InvalidArgument", `neither true nor false: ${JSON.stringify(value)}`);
  return value;
}

export function toNumber(value: unknown, least: number, most: number): number {
  if (typeof value !== "number" || !(value >= least && value <= most))
    throw new ExcelError("InvalidArgument", `no number from ${String(least)} to ${String(most)}: ${JSON.stringify(value)}`);
  return value;
}

export function toText(value: unknown): string {
  if (typeof value !== "string") throw new ExcelError("InvalidArgument", `no text: ${JSON.stringify(value)}`);
  return value;
}

/** One of a few words. Excel knows more of them than the stand-in: those are refused as not implemented. */
export function toChoice<const T extends string>(value: unknown, choices: readonly T[]): T {
  const choice = choices.find((each) => each === value);
  if (choice !== undefined) return choice;
  throw new ExcelError(
    typeof value === "string" ? "NotImplemented" : "InvalidArgument",
    `none of ${choices.join(", ")}: ${JSON.stringify(value)}`,
  );
}

const named: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  gray: "#808080",
  orange: "#FFA500",
};

/** "#1f4e79" and "white" -> "#1F4E79" and "#FFFFFF". */
export function toColor(value: unknown): string {
  const text = toText(value);
  const color = /^#[0-9a-f]{6}$/i.test(text) ? text.toUpperCase() : named[text.toLowerCase()];
  if (color === undefined) throw new ExcelError("InvalidArgument", `no colour: ${text}`);
  return color;
}
