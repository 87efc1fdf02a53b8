import { numberText } from "../core/tables/number-text";
import { unreachable } from "../core/unreachable";
import type { CellContent } from "./cell-entry";

/** What Excel gives for one cell. */
interface ReadCell {
  readonly value: unknown;
  readonly formula: unknown;
  readonly type: string | undefined;
}

/** What a person would have to enter so that the cell holds this. */
export function contentOfCell({ value, formula, type }: ReadCell): CellContent {
  // A text that begins with "=" is its own "formula".
  if (typeof formula === "string" && formula.startsWith("=") && formula !== value) return { kind: "formula", formula };
  if (type === "Empty") return { kind: "empty" };
  if (type === "Error") return { kind: "error", error: String(value) };
  if (typeof value === "number") return { kind: "number", number: numberText(value) };
  if (typeof value === "boolean") return { kind: "boolean", value };
  return { kind: "text", text: String(value) };
}

export function sameContent(one: CellContent, other: CellContent): boolean {
  switch (one.kind) {
    case "formula":
      return other.kind === "formula" && one.formula === other.formula;
    case "number":
      return other.kind === "number" && Number(one.number) === Number(other.number);
    case "text":
      return other.kind === "text" ? one.text === other.text : one.text === "" && other.kind === "empty";
    case "boolean":
      return other.kind === "boolean" && one.value === other.value;
    case "error":
      return other.kind === "error" && one.error === other.error;
    case "empty":
      return other.kind === "empty" || (other.kind === "text" && other.text === "");
    default:
      return unreachable(one);
  }
}
