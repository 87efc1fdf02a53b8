import { createContext } from "react";
import type { PaneTexts } from "./pane-texts";
import { paneTexts } from "./pane-texts";

/** The sentences of the language that the officer chose. Vietnamese until then: the language of Office says nothing, Vietnamese offices run it in English. */
export const TextsContext = createContext<PaneTexts>(paneTexts.vi);
