/** Every Vietnamese sentence, by the part of the program that says it. The first language: `en` must have the same shape. */
import { amounts } from "./vi/amounts";
import { checks } from "./vi/checks";
import { commandLine } from "./vi/command-line";
import { excel } from "./vi/excel";
import { functions } from "./vi/functions";
import { intake } from "./vi/intake";
import { pane } from "./vi/pane";
import { paper } from "./vi/paper";
import { versions } from "./vi/versions";
import { workbench } from "./vi/workbench";

export const vi = { amounts, checks, commandLine, excel, functions, intake, pane, paper, versions, workbench };

export type Texts = typeof vi;
