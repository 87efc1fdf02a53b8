/** The directory of bodies as rows: names with the days between which they existed. The tables themselves are the .tsv files beside this one. */
import type { IsoDay } from "../timeframe";
import { agenciesText, provincesText } from "./directory-text";

export interface Existence {
  /** Undefined: as far back, or as far ahead, as the directory knows. */
  readonly firstDay: IsoDay | undefined;
  readonly lastDay: IsoDay | undefined;
  /** Names of what took its place, as a sentence can say them; "" where nothing did or it differs. */
  readonly became: string;
  /** What the days rest on; "" where they rest on no law of the whole country. */
  readonly law: string;
}

/** `central`, `province`, `district`, `commune` of the state; `party`; `union` (Mặt trận and its member organisations). */
export type BodyLevel = "central" | "province" | "district" | "commune" | "party" | "union";

export interface Agency extends Existence {
  readonly name: string;
  readonly shortForms: readonly string[];
  readonly level: BodyLevel;
  /** Each province chose a day of its own near the one that is given. */
  readonly dayVaries: boolean;
}

export interface Province extends Existence {
  readonly name: string;
  /** `city`: thành phố trực thuộc trung ương. */
  readonly type: "province" | "city";
}

const levels: Readonly<Record<string, BodyLevel>> = { c: "central", t: "province", h: "district", x: "commune", p: "party", m: "union" };

const dayOrNone = (text: string): IsoDay | undefined => (text === "" ? undefined : text);

export const agencies: readonly Agency[] = agenciesText.split("\n").map((line) => {
  const [name = "", shortForms = "", level = "", firstDay = "", lastDay = "", became = "", law = ""] = line.split("|");
  return {
    name,
    shortForms: shortForms === "" ? [] : shortForms.split("; "),
    level: levels[level.charAt(0)] ?? "central",
    dayVaries: level.endsWith("~"),
    firstDay: dayOrNone(firstDay),
    lastDay: dayOrNone(lastDay),
    became,
    law,
  };
});

export const provinces: readonly Province[] = provincesText.split("\n").map((line) => {
  const [name = "", type = "", firstDay = "", lastDay = "", became = "", law = ""] = line.split("|");
  return { name, type: type === "c" ? "city" : "province", firstDay: dayOrNone(firstDay), lastDay: dayOrNone(lastDay), became, law };
});
