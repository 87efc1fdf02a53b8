import type { Result } from "../core/result";
import { accept } from "../core/result";
import { codeOf } from "./explain-error";
import type { ExcelProblem } from "./problem";
import { runExcel } from "./run-excel";

export interface Listeners {
  readonly onCells: (event: Excel.WorksheetChangedEventArgs) => void;
  readonly onFormat: (event: Excel.WorksheetFormatChangedEventArgs) => void;
  readonly onRowsHidden: (event: { readonly worksheetId: string }) => void;
  readonly onResults: () => void;
  /** A sheet came, went, or got another name, place or visibility. */
  readonly onSheets: () => void;
}

type Handler = OfficeExtension.EventHandlerResult<unknown>;

/** Listens to all sheets, to every event that this Excel has. The answer stops it. */
export async function listen(listeners: Listeners): Promise<Result<() => Promise<void>, ExcelProblem>> {
  return runExcel(
    async (context) => {
      const { worksheets } = context.workbook;
      const handlers = [
        ...add(() => worksheets.onChanged, listeners.onCells),
        ...add(() => worksheets.onFormatChanged, listeners.onFormat),
        ...add(() => worksheets.onCalculated, listeners.onResults),
        ...add(() => worksheets.onAdded, listeners.onSheets),
        ...add(() => worksheets.onDeleted, listeners.onSheets),
        ...add(() => worksheets.onRowHiddenChanged, listeners.onRowsHidden),
        // ExcelApi 1.17.
        ...add(() => worksheets.onNameChanged, listeners.onSheets),
        ...add(() => worksheets.onVisibilityChanged, listeners.onSheets),
        ...add(() => worksheets.onMoved, listeners.onSheets),
      ];
      await context.sync();
      return accept(() => stop(handlers));
    },
    { waitForCellEdit: true },
  );
}

/** None where this Excel or its library has no such event. */
function add<T>(event: () => OfficeExtension.EventHandlers<T> | undefined, listener: (event: T) => void): readonly Handler[] {
  const handlers = known(event);
  if (handlers === undefined) return [];
  return [
    handlers.add((happened) => {
      listener(happened);
      return Promise.resolve();
    }),
  ];
}

function known<T>(event: () => T | undefined): T | undefined {
  try {
    return event();
  } catch (error) {
    if (codeOf(error) === "ApiNotFound") return undefined;
    throw error;
  }
}

/** In the context in which they were added. Where Excel does not answer any more there is nothing to stop. */
async function stop(handlers: readonly Handler[]): Promise<void> {
  const [first] = handlers;
  if (first === undefined) return;
  await runExcel(
    async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
      return accept(undefined);
    },
    { waitForCellEdit: true, context: first.context },
  );
}
