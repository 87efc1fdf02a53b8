import type { MoneyUnit } from "../../core/money/unit";

const unitNames: Readonly<Record<MoneyUnit, string>> = { dong: "đồng", nghin: "thousand đồng", trieu: "million đồng" };
const twoDigits = (part: number): string => String(part).padStart(2, "0");
const task = (ordinal: string): string => (ordinal.trim() === "" ? "the task without a number" : `task ${ordinal}`);
const counted = (count: number, one: string, many: string): string => `${String(count)} ${count === 1 ? one : many}`;

export const pane = {
  name: "Phụ lục",
  otherLanguage: { code: "vi", short: "VI", said: "Chuyển sang tiếng Việt" },
  unitNames,
  intake: {
    heading: "Take the plan's text",
    purpose: "Paste a plan: its tasks, bodies, times and costs become an appendix on a new sheet.",
    textLabel: "Text of the plan",
    textPlaceholder: "Paste (Ctrl+V) here, or drop a .txt or .md file on this pane",
    fromFile: (name: string) => `From the file "${name}"`,
    read: "Take the tasks",
    chooseFile: "Choose a file…",
    fileTypes: "A text file, .txt or .md",
    sample: "Use a sample plan",
    sampleName: "Sample plan",
    backToDraft: (tasks: number) => `Back to the draft (${counted(tasks, "task", "tasks")})`,
    replacesDraft: 'A draft is waiting. "Take the tasks" reads from the start and drops the corrections made in that draft.',
    dropHere: "Drop the file to take its text",
    oneFile: (names: readonly string[]) =>
      `${String(names.length)} files were dropped; one can be taken at a time. Drop the one that is needed.`,
    notHandedOver: (name: string) =>
      `The system does not let "${name}" be read: it may be a folder, or a file that is locked or was moved. Choose it again, or open it, copy its text and paste it here.`,
  },
  review: {
    heading: "Review",
    backSaid: "Back to the plan's text",
    count: (tasks: number) => counted(tasks, "task", "tasks"),
    uncertain: (tasks: number) => `${counted(tasks, "task", "tasks")} to look at`,
    nextUncertain: "Go to the next one to look at",
    sourceLabel: "Taken from",
    sources: { appendix: "The text's appendix table", body: "The body of the plan" },
    unitLabel: "Unit of money",
    notices: (count: number) => `${counted(count, "thing", "things")} to know about the text that was read`,
    noticesOfTask: (ordinal: string) => `To look at, ${task(ordinal)}`,
    moreNotices: (count: number) => `and ${String(count)} more`,
    noticeSeen: "Seen",
    noTasks: "There are no tasks yet. Add one, or go back to the text.",
    pages: "Pages of the list",
    previousPage: "Previous page",
    nextPage: "Next page",
    shownOf: (first: number, last: number, all: number) => `${String(first)}–${String(last)} / ${String(all)}`,
  },
  heading: {
    said: "Title, number and date of the document",
    edit: "Edit",
    done: "Done",
    title: "Title of the appendix",
    noTitle: "(no title yet)",
    kind: "Attached to",
    number: "Number",
    symbol: "Symbol",
    date: "Date of issue",
    dateHint: "dd/mm/yyyy, blank while unknown",
    issuedBy: "Issuing body",
    dateProblem: {
      "not-a-date": (typed: string) =>
        `"${typed}" cannot be read as a date. Write 09/02/2026; leave blank what is not known yet, as in …/02/2026.`,
      "no-such-month": (month: number) => `There is no month ${String(month)}. Months go from 01 to 12.`,
      "no-such-day": (day: number, month: number | undefined, days: number) =>
        month === undefined
          ? `There is no day ${String(day)}.`
          : `There is no day ${String(day)} in month ${twoDigits(month)}, which has ${String(days)} days.`,
      "year-not-in-full": "Write the year with four digits, as in 2026.",
    },
  },
  task: {
    said: (ordinal: string) => `Task ${ordinal}`.trim(),
    of: task,
    whole: (ordinal: string) => `See all of ${task(ordinal)}`,
    ordinal: "No.",
    content: "Content",
    noContent: "(no content yet)",
    contentMissing: "A task needs content; or delete this task.",
    leads: "Lead body",
    noLeads: "No lead body yet",
    cooperators: "Cooperating bodies",
    cooperatorCount: (count: number) => `+${String(count)} cooperating`,
    timeframe: "Time",
    cost: "Cost",
    sourceLines: (first: number, last: number) =>
      first === last ? `Line ${String(first)} of the text` : `Lines ${String(first)}–${String(last)} of the text`,
    edit: "Edit",
    done: "Done",
    remove: "Delete",
    removed: (ordinal: string) => `Deleted ${task(ordinal)}.`,
    undo: "Undo",
    add: "Add a task",
  },
  total: {
    label: "Total",
    words: (words: string) => `In words: ${words}`,
    tooLargeForWords: "The total is too large to be put in words.",
    notCounted: (costs: number) => `${counted(costs, "amount", "amounts")} not added: unreadable.`,
  },
  build: {
    button: "Build the appendix",
    busy: "Building the appendix…",
    built: (tasks: number, sheet: string, total: string) =>
      `Built an appendix of ${counted(tasks, "task", "tasks")} on sheet "${sheet}", total ${total}.`,
    notLive:
      "An amount has more than 15 digits, more than a number cell of Excel holds, so total and words were written as text and do not follow edits: build again after editing.",
    retry: "Try again",
    putAway: "Close this message",
    blocked: {
      "no-tasks": "There are no tasks to build an appendix from.",
      "date-refused": "The date of issue cannot be read: correct the selected field and press again.",
      "cost-refused": (ordinal: string) => `The cost of ${task(ordinal)} cannot be read: correct the selected field and press again.`,
      "content-missing": (ordinal: string) => `The content of ${task(ordinal)} is empty: fill in the selected field and press again.`,
    },
    question: "This workbook has an appendix",
    found: (sheets: readonly string[]) =>
      sheets.length === 1 ? `Sheet "${sheets[0] ?? ""}" holds an appendix.` : `${String(sheets.length)} sheets hold an appendix.`,
    replaceWarning: "Replacing removes the old content for good; Ctrl+Z does not bring it back.",
    replaceWhich: "Sheet to replace",
    newSheet: "Build on a new sheet",
    replace: (sheet: string) => `Replace sheet "${sheet}"`,
    cancel: "Cancel",
  },
  failure: {
    heading: "This pane met an error",
    explanation:
      "This is a fault of the program, not of anything that was done. The sheet is not changed any further. Copy the details for whoever looks after the add-in, then open the pane again.",
    details: "Details of the error",
    copy: "Copy the details",
    copied: "Copied to the clipboard.",
    copyByHand: "The browser does not allow copying by itself: the text is selected, press Ctrl+C.",
    reopen: "Open again",
  },
};
