/** Holds the running state, hands out what may be changed, and freezes what somebody wants to keep. */
import type { SheetState } from "./sheet-state";
import type { WorkbookState } from "./workbook-state";

export class Store {
  #state: WorkbookState;
  #generation: number;

  constructor(state: WorkbookState) {
    this.#state = state;
    this.#generation = state.generation;
  }

  get state(): WorkbookState {
    return this.#state;
  }

  get generation(): number {
    return this.#generation;
  }

  /** The state as it is now; nothing that happens later changes it. */
  freeze(): WorkbookState {
    this.#generation += 1;
    return this.#state;
  }

  /** Goes back (or forth) to a state that was frozen. */
  restore(state: WorkbookState): void {
    this.#generation += 1;
    this.#state = state;
  }

  replace(change: Partial<Omit<WorkbookState, "generation">>): void {
    this.#state = { ...this.#state, ...change, generation: this.#generation };
  }

  find(id: string): SheetState | undefined {
    return this.#state.sheets.find((sheet) => sheet.id === id);
  }

  /** The sheet with this id, ready to be changed. Throws where there is none: look before. */
  writableSheet(id: string): SheetState {
    const index = this.#state.sheets.findIndex((sheet) => sheet.id === id);
    const sheet = this.#state.sheets[index];
    if (sheet === undefined) throw new RangeError(`No sheet ${id}`);
    if (sheet.generation === this.#generation) return sheet;
    const copy = sheet.copy(this.#generation);
    this.replace({ sheets: this.#state.sheets.with(index, copy) });
    return copy;
  }
}
