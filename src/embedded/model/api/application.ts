import type { EmbeddedWorkbook } from "../embedded-workbook";
import { defineObject } from "./api-object";

/** Results are always up to date here: what delays or forces calculation in Excel has nothing to do. */
export const application = defineObject<Excel.Application>()<EmbeddedWorkbook>({
  className: "Application",
  read: { calculationMode: () => "Automatic", calculationState: () => "Done" },
  call: {
    calculate: () => undefined,
    suspendApiCalculationUntilNextSync: () => undefined,
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
});
