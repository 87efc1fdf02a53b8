/** A stand-in whose workbook has the add-in's custom functions: declared as in functions.json, associated by the entry file of the bundle itself. */
import { addInNamespace } from "../../src/embedded/functions/add-in-namespace";
import type { StandIn } from "../embedded/stand-in";
import { standIn } from "../embedded/stand-in";
import { functionsFile } from "./functions-file";

export function standInWithFunctions(): StandIn {
  const current = standIn();
  beforeEach(async () => {
    current.workbook.functions.declare(addInNamespace, await functionsFile());
    await associateFunctions();
  });
  return current;
}

/** Runs the entry file as the pane's page does. */
export async function associateFunctions(): Promise<void> {
  await jest.isolateModulesAsync(async () => {
    await import("../../src/functions/index");
  });
}
