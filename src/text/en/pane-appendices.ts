/** The same as the Vietnamese file. */
import type { PaneAppendices } from "../vi/pane-appendices";

export const paneAppendices: PaneAppendices = {
  heading: "The plan's appendices",
  word: (roman) => `Appendix ${roman}`,
  named: (roman, title) => (title.trim() === "" ? `Appendix ${roman}` : `Appendix ${roman}. ${title}`),
  titleOf: (roman) => `Title of Appendix ${roman}`,
  about: (tasks, total) => `${String(tasks)} tasks, ${total}`,
  empty: "no task yet",
  part: "Part into several appendices",
  byGroup: (count) => `An appendix for each group (${String(count)})`,
  add: "Add an appendix",
  remove: "Remove",
  removeSaid: (roman) => `Remove Appendix ${roman}`,
  foldInto: (heir) => `Join to Appendix ${heir}`,
  foldIntoSaid: (roman, heir) => `Join Appendix ${roman} to Appendix ${heir}`,
  hint: 'To move a task to another appendix press its "…". Each appendix is built on a sheet of its own.',
  unitsDiffer: "as each appendix has it",
  taskTo: "Belongs to",
  groupTo: "The whole group belongs to",
  groupTitle: (ordinal) => `Name of group ${ordinal}`.trim(),
  editGroup: (ordinal) => `Edit group ${ordinal}`.trim(),
  close: "Done",
};
