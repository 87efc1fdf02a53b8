import type { ApiObject } from "../model/api/api-object";
import { ExcelError } from "../model/excel-error";
import { referenceId } from "../model/state/ids";
import type { KeptPlaces } from "../model/state/kept-places";

/** Ranges that the client library asked to keep: it calls them by an id in later requests, and they follow their cells meanwhile. */
export class KeptObjects {
  readonly #objects = new Map<string, ApiObject>();
  readonly #ids = new Map<ApiObject, string>();
  readonly #places: KeptPlaces;

  constructor(places: KeptPlaces) {
    this.#places = places;
  }

  get size(): number {
    return this.#objects.size;
  }

  keep(object: ApiObject): void {
    if (this.#ids.has(object)) return;
    const id = referenceId();
    this.#ids.set(object, id);
    this.#objects.set(id, object);
    if (object.place !== undefined) this.#places.add(object.place);
  }

  release(id: string): void {
    const object = this.#objects.get(id);
    if (object === undefined) return;
    this.#objects.delete(id);
    this.#ids.delete(object);
    if (object.place !== undefined) this.#places.delete(object.place);
  }

  find(id: string): ApiObject {
    const object = this.#objects.get(id);
    if (object === undefined) throw new ExcelError("InvalidObjectPath", `nothing is kept as ${id}`);
    return object;
  }

  /** The field by which the library learns the id. */
  identity(object: ApiObject): Readonly<Record<string, string>> {
    const id = this.#ids.get(object);
    return id === undefined ? {} : { _ReferenceId: id };
  }
}
