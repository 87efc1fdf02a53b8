/** Carries out one request: its actions in order, on objects that are reached through the request's object paths. */
import { ApiObject } from "../model/api/api-object";
import { Arguments } from "../model/api/arguments";
import { ExcelError } from "../model/excel-error";
import type { KeptObjects } from "./kept-objects";
import { loadProperties } from "./load-properties";
import type { Action, ArgumentInfo, ObjectPath, RequestBody, ResponseBody } from "./request";
import { actionType, apiName, objectPathType } from "./request";

export class QueryRun {
  readonly #root: ApiObject;
  readonly #kept: KeptObjects;
  readonly #paths: RequestBody["ObjectPaths"];
  /** Each path is walked once: a method such as `add` must not run again. */
  readonly #reached = new Map<number, ApiObject | null>();
  readonly #results: { readonly ActionId: number; readonly Value: unknown }[] = [];
  readonly #traceIds: number[] = [];

  constructor(root: ApiObject, kept: KeptObjects, paths: RequestBody["ObjectPaths"]) {
    this.#root = root;
    this.#kept = kept;
    this.#paths = paths;
  }

  /** What the actions before a refused one did has happened; those after it are not begun. */
  run(actions: readonly Action[]): ResponseBody {
    for (const [index, action] of actions.entries()) {
      try {
        this.#act(action);
      } catch (error) {
        if (!(error instanceof ExcelError)) throw error;
        return {
          ...this.#answer(),
          Error: {
            Code: error.code,
            Message: error.message,
            Location: this.#location(action),
            ActionIndex: index,
            HttpStatusCode: error.statusCode,
          },
        };
      }
    }
    return this.#answer();
  }

  #answer(): ResponseBody {
    return { Results: this.#results, TraceIds: this.#traceIds };
  }

  #act(action: Action): void {
    switch (action.ActionType) {
      case actionType.trace:
        // The library waits for both: the id for `context.trace`, the result to begin or end listening to an event.
        this.#traceIds.push(action.Id);
        this.#result(action, null);
        return;
      case actionType.instantiate:
        this.#result(action, this.#instantiate(this.#reach(action.ObjectPathId)));
        return;
      case actionType.query:
      case actionType.queryAsJson: {
        const object = this.#reach(action.ObjectPathId);
        this.#result(action, object === null ? null : this.#load(object, action));
        return;
      }
      case actionType.setProperty:
        this.#require(action.ObjectPathId).write(apiName(action.Name), this.#arguments(action.ArgumentInfo)[0]);
        return;
      case actionType.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {}))
          this.#require(action.ObjectPathId).write(apiName(name), value);
        return;
      case actionType.method:
        this.#result(action, this.#call(action));
        return;
      default:
        throw new ExcelError("NotImplemented", `an action of type ${String(action.ActionType)}`);
    }
  }

  #load(object: ApiObject, action: Action): unknown {
    return { ...this.#kept.identity(object), ...loadProperties(object, action.QueryInfo ?? {}) };
  }

  #instantiate(object: ApiObject | null): unknown {
    return object === null ? null : { ...object.identity(), ...this.#kept.identity(object) };
  }

  #call(action: Action): unknown {
    if (action.Name === "_RemoveReference") {
      this.#kept.release(String(this.#arguments(action.ArgumentInfo)[0]));
      return null;
    }
    if (action.Name === "_KeepReference") {
      const object = this.#reach(action.ObjectPathId);
      if (object !== null) this.#kept.keep(object);
      return null;
    }
    const value = this.#require(action.ObjectPathId).call(apiName(action.Name), new Arguments(this.#arguments(action.ArgumentInfo)));
    if (value instanceof ApiObject) throw new ExcelError("NotImplemented", `${action.Name} called for no object`);
    return value ?? null;
  }

  #result(action: Action, value: unknown): void {
    this.#results.push({ ActionId: action.Id, Value: value });
  }

  #reach(pathId: number): ApiObject | null {
    const known = this.#reached.get(pathId);
    if (known !== undefined) return known;
    const path = this.#paths[String(pathId)];
    if (path === undefined) throw new ExcelError("InvalidObjectPath", `path ${String(pathId)}`);
    const object = this.#walk(path);
    this.#reached.set(pathId, object);
    return object;
  }

  /** What comes from a null object is a null object. */
  #walk(path: ObjectPath): ApiObject | null {
    if (path.ObjectPathType === objectPathType.root) return this.#root;
    if (path.ObjectPathType === objectPathType.nullObject) return null;
    if (path.ObjectPathType === objectPathType.referenceId) return this.#kept.find(path.Name);
    if (path.ParentObjectPathId === undefined) throw new ExcelError("ApiNotFound", path.Name);
    const parent = this.#reach(path.ParentObjectPathId);
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case objectPathType.property:
        return parent.open(apiName(path.Name));
      case objectPathType.indexer:
        return parent.item(this.#arguments(path.ArgumentInfo)[0]);
      case objectPathType.method: {
        const object = parent.call(apiName(path.Name), new Arguments(this.#arguments(path.ArgumentInfo)));
        if (object === null || object instanceof ApiObject) return object;
        throw new ExcelError("InvalidObjectPath", `${path.Name} gives no object`);
      }
      default:
        throw new ExcelError("NotImplemented", `a path of type ${String(path.ObjectPathType)}`);
    }
  }

  /** An object that must be there to be changed or called. */
  #require(pathId: number): ApiObject {
    const object = this.#reach(pathId);
    if (object === null) throw new ExcelError("InvalidObjectPath", "a null object");
    return object;
  }

  #arguments({ Arguments: values, ReferencedObjectPathIds: ids }: ArgumentInfo = {}): readonly unknown[] {
    return (values ?? []).map((value, index) => {
      const id = ids?.[index];
      return typeof id === "number" && id !== 0 ? this.#require(id) : value;
    });
  }

  /** As Excel names the place of an error: "Worksheet.getRange". */
  #location(action: Action): string {
    const path = this.#paths[String(action.ObjectPathId)];
    if (action.Name !== "") return `${this.#reached.get(action.ObjectPathId)?.className ?? ""}.${apiName(action.Name)}`;
    const parent = this.#reached.get(path?.ParentObjectPathId ?? -1)?.className ?? "";
    return `${parent}.${path?.Name === "" ? "getItem" : apiName(path?.Name ?? "")}`;
  }
}
