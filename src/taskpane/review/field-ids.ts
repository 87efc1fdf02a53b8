/** The ids of what the keyboard is sent to, so that the reducer can name a place without seeing the page. */
export const fieldIds = {
  cost: (key: number) => `cost-${String(key)}`,
  content: (key: number) => `content-${String(key)}`,
  notice: (key: number) => `notice-${String(key)}`,
  edit: (key: number) => `edit-${String(key)}`,
  date: "document-date",
  undo: "undo-removal",
  add: "add-task",
};
