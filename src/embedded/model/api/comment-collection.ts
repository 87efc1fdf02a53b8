import { requireUnprotected } from "../edits/require-unprotected";
import type { EmbeddedWorkbook } from "../embedded-workbook";
import { ExcelError } from "../excel-error";
import { commentId } from "../state/ids";
import type { ApiObject } from "./api-object";
import { defineObject } from "./api-object";
import type { Arguments } from "./arguments";
import { comment } from "./comment";
import { findArea } from "./find-area";

/** With a sheet: only the comments of it. */
interface CommentsSelf {
  readonly workbook: EmbeddedWorkbook;
  readonly sheetId: string | undefined;
}

export const commentCollection: (self: CommentsSelf) => ApiObject = defineObject<Excel.CommentCollection>()<CommentsSelf>({
  className: "CommentCollection",
  call: {
    add: (self, given) => add(self, given),
    getCount: (self) => idsOf(self).length,
  },
  items: (self) => idsOf(self).map((id) => comment({ workbook: self.workbook, id })),
  item: (self, key) => {
    const id = idsOf(self).find((each) => each === key);
    if (id === undefined) throw new ExcelError("ItemNotFound", "no such comment");
    return comment({ workbook: self.workbook, id });
  },
});

function idsOf({ workbook, sheetId }: CommentsSelf): readonly string[] {
  return workbook.store.state.comments.filter((each) => sheetId === undefined || each.sheetId === sheetId).map(({ id }) => id);
}

/** For one cell that has none; a range of several is refused with InvalidArgument, as documented. */
function add({ workbook, sheetId: home }: CommentsSelf, given: Arguments): ApiObject {
  const cell = given.objectOrText(0, "Range");
  const found = typeof cell === "string" ? findArea(workbook, cell, home === undefined ? undefined : workbook.sheetState(home)) : undefined;
  const area = typeof cell === "string" ? found?.area : cell.place?.area;
  const sheetId = typeof cell === "string" ? found?.sheet.id : cell.place?.sheetId;
  if (area?.rows !== 1 || area.columns !== 1 || sheetId === undefined) throw new ExcelError("InvalidArgument", "not one cell");
  const { store } = workbook;
  requireUnprotected(workbook.sheetState(sheetId));
  const { top: row, left: column } = area;
  if (store.state.comments.some((each) => each.sheetId === sheetId && each.row === row && each.column === column))
    throw new ExcelError("InvalidOperation", "the cell has a comment already");
  const id = commentId();
  store.replace({ comments: [...store.state.comments, { id, sheetId, row, column, content: given.text(1) }] });
  return comment({ workbook, id });
}
