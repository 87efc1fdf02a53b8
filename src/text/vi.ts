/** Every Vietnamese sentence, by the part of the program that says it. The first language: `en` must have the same shape. */
import { amounts } from "./vi/amounts";
import { commandLine } from "./vi/command-line";
import { excel } from "./vi/excel";
import { intake } from "./vi/intake";
import { pane } from "./vi/pane";
import { workbench } from "./vi/workbench";

export const vi = { amounts, commandLine, excel, intake, pane, workbench };

export type Texts = typeof vi;
