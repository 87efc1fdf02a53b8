import { requireUnprotected } from "../edits/require-unprotected";
import type { EmbeddedWorkbook } from "../embedded-workbook";
import { ExcelError } from "../excel-error";
import type { CommentState } from "../state/workbook-state";
import type { ApiObject } from "./api-object";
import { defineObject } from "./api-object";
import { rangeOf } from "./range-of";
import { rangeAt } from "./range-self";
import { toText } from "./wire-value";

interface CommentSelf {
  readonly workbook: EmbeddedWorkbook;
  readonly id: string;
}

/** What a person reads when pointing at a cell. Without replies and mentions. */
export const comment: (self: CommentSelf) => ApiObject = defineObject<Excel.Comment>()<CommentSelf>({
  className: "Comment",
  read: {
    id: ({ id }) => id,
    content: (self) => stateOf(self).content,
    authorName: () => "",
    resolved: () => false,
  },
  write: {
    content: (self, value) => {
      const content = toText(value);
      change(self, (each) => [{ ...each, content }]);
    },
  },
  call: {
    delete: (self) => {
      change(self, () => []);
    },
    getLocation: (self) => {
      const { sheetId, row, column } = stateOf(self);
      return rangeOf(rangeAt(self.workbook, sheetId, { top: row, left: column, rows: 1, columns: 1 }));
    },
  },
  identity: ({ id }) => ({ Id: id }),
});

function stateOf({ workbook, id }: CommentSelf): CommentState {
  const found = workbook.store.state.comments.find((each) => each.id === id);
  if (found === undefined) throw new ExcelError("ItemNotFound", "the comment was deleted");
  return found;
}

function change(self: CommentSelf, to: (state: CommentState) => readonly CommentState[]): void {
  const { store } = self.workbook;
  requireUnprotected(self.workbook.sheetState(stateOf(self).sheetId));
  store.replace({ comments: store.state.comments.flatMap((each) => (each.id === self.id ? to(each) : [each])) });
}
