/** Answers `load`: reads the asked properties of an object, down into objects and the items of collections. */
import { ExcelError } from "../model/excel-error";
import type { ApiObject } from "../model/api/api-object";
import type { QueryInfo } from "./request";
import { apiName, wireName } from "./request";

type Loaded = Record<string, unknown>;

/** Without a list everything that is no object is loaded, as in Excel. */
export function loadProperties(object: ApiObject, { Select, Expand, Top, Skip }: QueryInfo): Loaded {
  const paths = [...(Select ?? []), ...(Expand ?? [])].map((path) => path.trim().split("/").map(apiName));
  return load(object, paths.length === 0 ? [["*"]] : paths, Skip ?? 0, Top ?? Infinity);
}

function load(object: ApiObject, paths: readonly (readonly string[])[], skip: number, top: number): Loaded {
  const loaded: Loaded = { ...object.identity() };
  const scalars = new Set(paths.filter((path) => path.length === 1).map(([name = ""]) => name));
  const wantsAll = scalars.delete("*") || scalars.delete("$all");
  if (wantsAll) for (const name of object.scalars) loaded[wireName(name)] = object.read(name);
  const nested = group(paths.filter((path) => path.length > 1));
  if (object.isCollection) {
    const ofItems = itemPaths(object, scalars, nested, wantsAll);
    if (ofItems !== undefined)
      loaded["_Items"] = object
        .items()
        .slice(skip, skip + top)
        .map((item) => load(item, ofItems, 0, Infinity));
    nested.delete("items");
    scalars.delete("items");
  }
  for (const name of scalars) {
    if (object.has(name) === "object") nested.set(name, [["*"]]);
    else loaded[wireName(name)] = object.read(name);
  }
  for (const [name, rest] of nested) {
    const child = object.open(name);
    loaded[wireName(name)] = child === null ? null : load(child, rest, 0, Infinity);
  }
  return loaded;
}

/** `worksheets.load("items/name")` and `worksheets.load("name")` mean the same. */
function itemPaths(
  object: ApiObject,
  scalars: Set<string>,
  nested: ReadonlyMap<string, readonly (readonly string[])[]>,
  wantsAll: boolean,
): (readonly string[])[] | undefined {
  const paths = [...(nested.get("items") ?? [])];
  if (wantsAll || scalars.has("items")) paths.push(["*"]);
  for (const name of [...scalars]) {
    if (name === "items" || object.has(name) !== undefined) continue;
    const [item] = object.items();
    if (item !== undefined && item.has(name) === undefined)
      throw new ExcelError("ApiNotFound", `${item.className}.${name} is not part of the stand-in`);
    paths.push([name]);
    scalars.delete(name);
  }
  return paths.length === 0 ? undefined : paths;
}

function group(paths: readonly (readonly string[])[]): Map<string, (readonly string[])[]> {
  const groups = new Map<string, (readonly string[])[]>();
  for (const [first = "", ...rest] of paths) groups.set(first, [...(groups.get(first) ?? []), rest]);
  return groups;
}
