/** Defined names, of the workbook or of one sheet. */
import { parseArea } from "../cells/address";
import { ExcelError } from "../excel-error";
import type { NameState } from "../state/sheet-state";
import type { Store } from "../state/store";

const longestName = 255;

export function namesOf(store: Store, sheetId: string | undefined): readonly NameState[] {
  return sheetId === undefined ? store.state.names : (store.find(sheetId)?.names ?? []);
}

export function findName(store: Store, sheetId: string | undefined, name: string): NameState | undefined {
  return namesOf(store, sheetId).find((each) => each.name.toLowerCase() === name.toLowerCase());
}

/** A letter or underscore first, then letters, figures, underscores, points; nothing that could be a cell. */
export function requireName(name: string): void {
  const fits =
    name.length <= longestName &&
    /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u.test(name) &&
    parseArea(name) === undefined &&
    !/^(r\d*c?\d*|c\d*)$/i.test(name);
  if (!fits) throw new ExcelError("InvalidArgument", `no name: ${name}`);
}

export function addName(store: Store, sheetId: string | undefined, name: NameState): void {
  requireName(name.name);
  if (findName(store, sheetId, name.name) !== undefined) throw new ExcelError("ItemAlreadyExists", `a name "${name.name}"`);
  replaceNames(store, sheetId, [...namesOf(store, sheetId), name]);
}

export function changeName(store: Store, sheetId: string | undefined, name: NameState, change: Partial<NameState>): void {
  replaceNames(
    store,
    sheetId,
    namesOf(store, sheetId).map((each) => (each.name === name.name ? { ...each, ...change } : each)),
  );
}

export function deleteName(store: Store, sheetId: string | undefined, name: NameState): void {
  replaceNames(
    store,
    sheetId,
    namesOf(store, sheetId).filter((each) => each.name !== name.name),
  );
}

function replaceNames(store: Store, sheetId: string | undefined, names: readonly NameState[]): void {
  if (sheetId === undefined) store.replace({ names });
  else store.writableSheet(sheetId).names = names;
}
