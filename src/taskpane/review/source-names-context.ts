import { createContext } from "react";
import type { PlanSource } from "../../core/plan/plan";

/** What the two sources of a comparison are called where they are two files; undefined where they are parts of one text. */
export const SourceNamesContext = createContext<Readonly<Record<PlanSource, string>> | undefined>(undefined);
