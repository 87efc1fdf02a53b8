/**
 * The host's side of `OfficeExtension.HostBridge`: takes the client library's messages, lets the object model carry them out, answers.
 * Nothing else of the stand-in speaks the library's protocol.
 */
import { workbook as workbookObject } from "../model/api/workbook";
import type { ChangedCells, EmbeddedWorkbook } from "../model/embedded-workbook";
import type { WorkbookEvent } from "../model/events/workbook-event";
import { ExcelError } from "../model/excel-error";
import { KeptObjects } from "./kept-objects";
import { QueryRun } from "./process-query";
import type { Action, RequestMessage, ResponseBody } from "./request";
import { actionType, delayForCellEdit } from "./request";

/** A limit of Excel on the web, for requests and for answers. */
export const largestMessageBytes = 5 * 1024 * 1024;

/** What `OfficeExtension.HostBridge.init` takes. The library sets `onMessageFromHost`. */
export interface LibraryBridge {
  sendMessageToHost: (text: string) => void;
  onMessageFromHost?: (text: string) => void;
}

/** One request as a test wants to know it. */
export interface ServedRequest {
  readonly bytes: number;
  readonly actions: number;
  /** The library only gave back references after a run: no `context.sync()` of the add-in. */
  readonly isCleanUp: boolean;
  readonly errorCode: string | undefined;
}

const messageOfHost = { response: 2, events: 3 };
const eventCategory = 65_536;
/** The library's numbers of the events of a `WorksheetCollection`. */
const messageTypes: Record<WorkbookEvent["kind"] | "activated", number> = {
  activated: 11,
  changed: 10,
  added: 13,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  rowHiddenChanged: 22,
  nameChanged: 25,
  visibilityChanged: 26,
  moved: 27,
};
const shiftDirections: Record<ChangedCells["changeType"], string> = {
  RangeEdited: "None",
  RowInserted: "ShiftCellDown",
  RowDeleted: "ShiftCellUp",
  ColumnInserted: "ShiftCellRight",
  ColumnDeleted: "ShiftCellLeft",
};

export class HostBridge implements LibraryBridge {
  onMessageFromHost?: (text: string) => void;
  readonly #workbook: EmbeddedWorkbook;
  readonly #kept: KeptObjects;
  readonly #served: ServedRequest[] = [];
  #waiting: string[] = [];
  #isServing = false;
  #activeId: string;
  readonly #stops: readonly (() => void)[];

  constructor(workbook: EmbeddedWorkbook) {
    this.#workbook = workbook;
    this.#activeId = workbook.activeSheet.id;
    this.#kept = new KeptObjects(workbook.keptPlaces);
    this.#stops = [
      workbook.onEvents((events) => {
        this.#sendEvents(events);
      }),
      workbook.subscribe(() => {
        if (!workbook.editing) this.#serveWaiting();
        this.#sendActivated();
      }),
    ];
  }

  /** Hears of the workbook no more: for a page that closes or loads anew. */
  close(): void {
    for (const stop of this.#stops) stop();
    delete this.onMessageFromHost;
  }

  /** Every request so far, in order. */
  get requests(): readonly ServedRequest[] {
    return this.#served;
  }

  /** How many times an add-in called `context.sync()` with something to do. */
  get syncs(): number {
    return this.#served.filter(({ isCleanUp }) => !isCleanUp).length;
  }

  /** How many ranges the library keeps: 0 again after a run is over and cleaned up. */
  get keptReferences(): number {
    return this.#kept.size;
  }

  sendMessageToHost(text: string): void {
    // Excel never answers before the call returned.
    queueMicrotask(() => {
      this.#receive(text);
    });
  }

  #receive(text: string): void {
    const request = JSON.parse(text) as RequestMessage;
    const waits = this.#workbook.editing && (request.flags & delayForCellEdit) !== 0;
    if (waits) this.#waiting.push(text);
    else this.#serve(request, new TextEncoder().encode(text).length);
  }

  #serveWaiting(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const text of waiting) this.sendMessageToHost(text);
  }

  #serve(request: RequestMessage, bytes: number): void {
    const { Actions: actions } = request.message.body;
    const isCleanUp = actions.every(isPartOfCleanUp) && actions.some(({ ActionType }) => ActionType === actionType.method);
    const answer = this.#answer(request, bytes, isCleanUp);
    const text = JSON.stringify(answer);
    const fits = new TextEncoder().encode(text).length <= largestMessageBytes;
    const body = fits ? answer : refusal(new ExcelError("ResponsePayloadSizeLimitExceeded"));
    this.#served.push({ bytes, actions: actions.length, isCleanUp, errorCode: body.Error?.Code });
    this.#send({
      id: request.id,
      type: messageOfHost.response,
      flags: 0,
      message: { statusCode: 200, headers: {}, body: fits ? text : JSON.stringify(body) },
    });
  }

  #answer(request: RequestMessage, bytes: number, isCleanUp: boolean): ResponseBody {
    if (request.message.url !== "ProcessQuery") return refusal(new ExcelError("ApiNotFound", request.message.url));
    if (bytes > largestMessageBytes) return refusal(new ExcelError("RequestPayloadSizeLimitExceeded"));
    if (this.#workbook.editing && !isCleanUp) return refusal(new ExcelError("InvalidOperationInCellEditMode"));
    const { Actions: actions, ObjectPaths: paths } = request.message.body;
    const run = new QueryRun(workbookObject(this.#workbook), this.#kept, paths);
    this.#isServing = true;
    try {
      return this.#workbook.change(() => run.run(actions));
    } catch (error) {
      // A bug of the stand-in. Without an answer the add-in would wait for ever.
      return refusal(new ExcelError("GeneralException", error instanceof Error ? (error.stack ?? error.message) : String(error)));
    } finally {
      this.#isServing = false;
    }
  }

  #sendEvents(events: readonly WorkbookEvent[]): void {
    const triggerSource = this.#isServing ? "ThisLocalAddin" : "Unknown";
    this.#sendEntries(
      events.flatMap(({ kind, ...facts }) => {
        const shift = kind === "changed" && "changeType" in facts ? { triggerSource, ...shiftOf(facts.changeType) } : {};
        return entriesOf(messageTypes[kind], { ...facts, source: "Local", ...shift });
      }),
    );
  }

  /** No change of the workbook, but the pane may follow the sheet that is shown. */
  #sendActivated(): void {
    const { id } = this.#workbook.activeSheet;
    if (id === this.#activeId) return;
    this.#activeId = id;
    this.#sendEntries(entriesOf(messageTypes.activated, { worksheetId: id }));
  }

  /** After the answer to the request that made the changes. */
  #sendEntries(entries: readonly EventEntry[]): void {
    queueMicrotask(() => {
      this.#send({ type: messageOfHost.events, message: { entries } });
    });
  }

  #send(message: object): void {
    this.onMessageFromHost?.(JSON.stringify(message));
  }
}

interface EventEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
  readonly id: number;
}

/** Whoever listens to the sheet hears of it, and whoever listens to all sheets. */
function entriesOf(messageType: number, facts: { readonly worksheetId: string; readonly source?: string }): readonly EventEntry[] {
  const message = JSON.stringify(facts);
  return [facts.worksheetId, "Workbook"].map((targetId) => ({ messageCategory: eventCategory, messageType, targetId, message, id: 0 }));
}

function shiftOf(changeType: string): { readonly shiftDirection?: string } {
  const shiftDirection = (shiftDirections as Readonly<Record<string, string>>)[changeType];
  return shiftDirection === undefined ? {} : { shiftDirection };
}

function isPartOfCleanUp(action: Action): boolean {
  return action.ActionType === actionType.instantiate || (action.ActionType === actionType.method && action.Name === "_RemoveReference");
}

/** A refusal before any action began. */
function refusal(error: ExcelError): ResponseBody {
  return {
    Results: [],
    Error: { Code: error.code, Message: error.message, Location: "", ActionIndex: -1, HttpStatusCode: error.statusCode },
  };
}
