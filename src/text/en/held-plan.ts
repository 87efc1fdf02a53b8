import type { PaneCheck } from "../vi/pane-check";

const tasksIn = (tasks: number): string => `${String(tasks)} ${tasks === 1 ? "task" : "tasks"}`;

export const heldPlan: PaneCheck["plan"] = {
  none: "Not held against its plan.",
  give: "Give the plan…",
  giveOther: "Another plan…",
  heading: "The plan to hold it against",
  purpose:
    "Tasks, bodies, times and costs of the table are held against the plan; the day of the plan tells which bodies existed and which times are over. The plan is only read; nothing is written into the workbook.",
  chooseFile: "Choose the plan's file…",
  dropHere: "Drop the plan's file to hold the table against it",
  read: "Read the plan",
  offer: (tasks) => `Use the plan that was just read (${tasksIn(tasks)})`,
  title: (name, tasks) => `Held against ${name}: ${tasksIn(tasks)}`,
  taken: { appendix: "Its tasks come from the plan's table.", body: "Its tasks come from the plan's text." },
  from: (file) => `File "${file}".`,
  fromText: "A text that was pasted or typed.",
  table: "Table held against it:",
  noTable: "There is no table to hold against it.",
  notices: (count) => `${String(count)} ${count === 1 ? "notice" : "notices"} from reading the plan`,
  change: "Another plan…",
  putAway: "Put the plan away",
  held: (name, tasks, counts) => `Held against ${name} (${tasksIn(tasks)})${counts === "" ? "" : `: ${counts}`}.`,
  notHeld: (name, tasks) => `${name} was read (${tasksIn(tasks)}), but there is no table to hold against it.`,
  waits: (name, tasks) => `${name} was read (${tasksIn(tasks)}). Press "Check" to hold the tables against it.`,
  isPutAway: "The plan was put away.",
};
