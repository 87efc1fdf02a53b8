import type { NameState } from "../state/sheet-state";
import type { Store } from "../state/store";

/** Rewrites every formula of the workbook, names included; `home` is the name of the sheet that a formula stands on, "" for names of the workbook. */
export function mapFormulas(store: Store, change: (formula: string, home: string) => string): void {
  for (const { id, name: home, cells } of store.state.sheets) {
    for (const [row, { cells: inRow }] of [...cells]) {
      for (const [column, cell] of [...inRow]) {
        if (cell.formula === undefined) continue;
        const formula = change(cell.formula, home);
        if (formula !== cell.formula) store.writableSheet(id).setCell(row, column, { ...cell, formula });
      }
    }
  }
  const names = changeNames(store.state.names, (reference) => change(reference, ""));
  if (names !== store.state.names) store.replace({ names });
  for (const sheet of store.state.sheets) {
    const own = changeNames(sheet.names, (reference) => change(reference, sheet.name));
    if (own !== sheet.names) store.writableSheet(sheet.id).names = own;
  }
}

/** The same array where nothing changed. */
function changeNames(names: readonly NameState[], change: (reference: string) => string): readonly NameState[] {
  const changed = names.map((name) => {
    const reference = change(name.reference);
    return reference === name.reference ? name : { ...name, reference };
  });
  return changed.some((name, index) => name !== names[index]) ? changed : names;
}
