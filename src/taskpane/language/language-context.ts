import { createContext } from "react";
import type { Language } from "./remembered-language";

/** For the parts that are loaded later and bring their own sentences in both languages; the first screens take theirs from `TextsContext`. */
export const LanguageContext = createContext<Language>("vi");
