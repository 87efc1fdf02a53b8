/**
 * An object of Excel's object model as the bridge sees it: members that are read, written, opened or called by name.
 *
 * The members of each class are a table whose keys the compiler checks against `@types/office-js`. What is not in the table is refused
 * with ApiNotFound: the stand-in must never ignore what Excel would do.
 */
import { ExcelError } from "../excel-error";
import type { Place } from "../state/kept-places";
import type { Arguments } from "./arguments";

export interface ApiMembers<Api, Self> {
  /** As in `Api`, for instance "Range". */
  readonly className: string;
  /** Null where the cells of a range differ. */
  readonly read?: { readonly [Name in keyof Api]?: (self: Self) => Api[Name] | null };
  readonly write?: { readonly [Name in keyof Api]?: (self: Self, value: unknown) => void };
  /** Properties that are objects. Null for one that is not there. */
  readonly open?: { readonly [Name in keyof Api]?: (self: Self) => ApiObject | null };
  readonly call?: { readonly [Name in keyof Api]?: (self: Self, given: Arguments) => unknown };
  /** Members that the client library uses behind the scenes. */
  readonly internal?: Readonly<Record<string, (self: Self, given: Arguments) => unknown>>;
  /** Fields by which the client library finds the object again. */
  readonly identity?: (self: Self) => Readonly<Record<string, unknown>>;
  readonly items?: (self: Self) => readonly ApiObject[];
  /** `collection(key)`. */
  readonly item?: (self: Self, key: unknown) => ApiObject;
  /** For ranges: what is kept across requests. */
  readonly place?: (self: Self) => Place;
}

type Table = Readonly<Record<string, ((self: unknown, given?: unknown) => unknown) | undefined>>;

export class ApiObject {
  readonly className: string;
  readonly self: unknown;
  readonly #members: ApiMembers<Record<string, unknown>, unknown>;

  constructor(members: ApiMembers<Record<string, unknown>, unknown>, self: unknown) {
    this.className = members.className;
    this.self = self;
    this.#members = members;
  }

  /** The names of all properties that can be loaded, but for those that are objects. */
  get scalars(): readonly string[] {
    return Object.keys(this.#members.read ?? {});
  }

  get isCollection(): boolean {
    return this.#members.items !== undefined;
  }

  get place(): Place | undefined {
    return this.#members.place?.(this.self);
  }

  has(member: string): "scalar" | "object" | undefined {
    if (find(this.#members.read, member) !== undefined) return "scalar";
    return find(this.#members.open, member) === undefined ? undefined : "object";
  }

  read(member: string): unknown {
    return this.#require(this.#members.read, member)(this.self);
  }

  write(member: string, value: unknown): void {
    if (find(this.#members.write, member) === undefined && this.has(member) !== undefined)
      throw new ExcelError("AccessDenied", `${this.className}.${member} is read-only`);
    this.#require(this.#members.write, member)(this.self, value);
  }

  open(member: string): ApiObject | null {
    return this.#require(this.#members.open, member)(this.self) as ApiObject | null;
  }

  call(member: string, given: Arguments): unknown {
    const internal = find(this.#members.internal, member);
    return (internal ?? this.#require(this.#members.call, member))(this.self, given);
  }

  identity(): Readonly<Record<string, unknown>> {
    return this.#members.identity?.(this.self) ?? {};
  }

  items(): readonly ApiObject[] {
    return this.#members.items?.(this.self) ?? [];
  }

  item(key: unknown): ApiObject {
    if (this.#members.item === undefined) throw new ExcelError("ApiNotFound", `${this.className} has no items by key`);
    return this.#members.item(this.self, key);
  }

  #require(table: object | undefined, member: string): (self: unknown, given?: unknown) => unknown {
    const found = find(table, member);
    if (found === undefined) throw new ExcelError("ApiNotFound", `${this.className}.${member} is not part of the stand-in`);
    return found;
  }
}

function find(table: object | undefined, member: string): ((self: unknown, given?: unknown) => unknown) | undefined {
  return table !== undefined && Object.hasOwn(table, member) ? (table as Table)[member] : undefined;
}

/** Makes a class of the object model: `defineObject<Excel.Range>()({ … })` gives what turns a range of ours into an object of the API. */
export function defineObject<Api>(): <Self>(members: ApiMembers<Api, Self>) => (self: Self) => ApiObject {
  return <Self>(members: ApiMembers<Api, Self>) =>
    (self: Self) =>
      // The names were checked against Api, the values against Self; the bridge knows neither.
      new ApiObject(members as unknown as ApiMembers<Record<string, unknown>, unknown>, self);
}
