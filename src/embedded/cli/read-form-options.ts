/** The options of `appendix` that choose the form: paper, columns, who signs. */
import type { AppendixOptions } from "../../core/plan/appendix-options";
import { usualPositions } from "../../core/plan/appendix-options";
import type { PlanReference } from "../../core/plan/plan";
import type { Result } from "../../core/result";
import { accept, refuse } from "../../core/result";
import type { Texts } from "../../text/vi";
import type { OptionKinds } from "./read-arguments";

export const formOptionKinds = {
  "--orientation": "value",
  "--form": "value",
  "--numeral": "value",
  "--remarks": "flag",
  "--signatures": "flag",
} as const satisfies OptionKinds;

/** What was typed, as options of an appendix; the signatures need the plan's day and come with `withSignatures`. */
export function readFormOptions(typed: ReadonlyMap<string, string>, texts: Texts): Result<Partial<AppendixOptions>, string> {
  const say = texts.commandLine.usage;
  const orientation = typed.get("--orientation");
  if (orientation !== undefined && orientation !== "portrait" && orientation !== "landscape")
    return refuse(say.notAnOrientation(orientation));
  const form = typed.get("--form");
  if (form !== undefined && form !== "state" && form !== "party") return refuse(say.notAForm(form));
  const numeral = typed.get("--numeral");
  if (numeral !== undefined && !/^[1-9]\d?$/.test(numeral)) return refuse(say.notANumeral(numeral));
  return accept({
    ...(orientation === undefined ? {} : { orientation: orientation === "portrait" ? "Portrait" : "Landscape" }),
    ...(form === undefined ? {} : { form }),
    ...(numeral === undefined ? {} : { numeral: Number(numeral) }),
    ...(typed.has("--remarks") ? { remarks: true } : {}),
  });
}

/** The usual three who sign, with the plan's day; the place and the names are left to be written by hand. */
export function withSignatures(options: Partial<AppendixOptions>, { day, month, year }: PlanReference): Partial<AppendixOptions> {
  return {
    ...options,
    placeAndDate: { place: "", day, month, year },
    signatures: usualPositions.map((position) => ({ position, name: "" })),
  };
}
