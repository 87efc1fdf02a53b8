/** Every English sentence; the compiler holds it to the shape of the Vietnamese. */
import { amounts } from "./en/amounts";
import { checks } from "./en/checks";
import { commandLine } from "./en/command-line";
import { excel } from "./en/excel";
import { functions } from "./en/functions";
import { intake } from "./en/intake";
import { pane } from "./en/pane";
import { paper } from "./en/paper";
import { versions } from "./en/versions";
import { workbench } from "./en/workbench";
import type { Texts } from "./vi";

export const en: Texts = { amounts, checks, commandLine, excel, functions, intake, pane, paper, versions, workbench };
