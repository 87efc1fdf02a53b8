/** The ids of what the keyboard is sent to, so that the reducer can name a place without seeing the page. */
import type { TaskField } from "./change-task";

export const fieldIds = {
  card: (key: number) => `card-${String(key)}`,
  whole: (key: number) => `whole-${String(key)}`,
  cost: (key: number) => `cost-${String(key)}`,
  field: (key: number, field: TaskField) => `${field}-${String(key)}`,
  notice: (key: number) => `notice-${String(key)}`,
  edit: (key: number) => `edit-${String(key)}`,
  more: (key: number) => `more-${String(key)}`,
  up: (key: number) => `up-${String(key)}`,
  down: (key: number) => `down-${String(key)}`,
  mergeWith: (key: number) => `merge-${String(key)}`,
  group: (key: number) => `group-${String(key)}`,
  appendixOf: (key: number) => `appendix-of-${String(key)}`,
  appendixTitle: (appendix: number) => `appendix-title-${String(appendix)}`,
  split: (key: number) => `split-${String(key)}`,
  date: "document-date",
  undo: "undo-step",
  add: "add-task",
};
