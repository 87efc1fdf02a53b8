import type { PlanSource } from "../../core/plan/plan";

const unitNames = "dong (đồng), nghin (thousand đồng) or trieu (million đồng)";

export const commandLine = {
  usage: {
    overview:
      "Usage: phuluc appendix PLAN [--out FILE.xlsx|FILE.docx|FILE.pdf] [--json] [--source body|appendix] [--against FILE] [--unit dong|nghin|trieu] [--orientation portrait|landscape] [--form state|party] [--numeral N] [--remarks] [--signatures] | phuluc check FILE.xlsx … [--sheet NAME] [--plan PLAN] [--before OLD.xlsx] [--json] | phuluc words [--unit dong|nghin|trieu] | phuluc amounts [--unit dong|nghin|trieu]; --lang en for English.",
    noCommand:
      "No command given. Commands: appendix (a plan's appendix), check (checks workbooks), words (amounts in words), amounts (amounts as typed).",
    unknownCommand: (typed: string) =>
      `There is no command "${typed}". Commands: appendix (a plan's appendix), check (checks workbooks), words (amounts in words), amounts (amounts as typed).`,
    unknownOption: (typed: string, known: readonly string[]) => `This command has no option "${typed}". Options: ${known.join(", ")}.`,
    valueMissing: (option: string) => `${option} needs a value after it.`,
    valueNotWanted: (option: string) => `${option} takes no value.`,
    optionTwice: (option: string) => `${option} is given twice. Keep one.`,
    notALanguage: (typed: string) => `There is no language "${typed}". Write --lang vi or --lang en.`,
    notAUnit: (typed: string) => `There is no unit "${typed}". After --unit write ${unitNames}.`,
    notASource: (typed: string) =>
      `There is no part "${typed}". After --source write body (tasks from the plan's own text) or appendix (from the appendix table in the text).`,
    notAnOrientation: (typed: string) => `There is no orientation "${typed}". After --orientation write portrait or landscape.`,
    notAForm: (typed: string) =>
      `There is no form "${typed}". After --form write state (Nghị định 30/2020/NĐ-CP) or party (documents of the Party, Hướng dẫn 36-HD/VPTW).`,
    notANumeral: (typed: string) =>
      `"${typed}" is no number of an appendix. After --numeral write one from 1 to 99, such as 2 for Phụ lục II.`,
    numeralOfSeveral: (count: number) =>
      `The text has ${String(count)} appendices, numbered as the text numbers them: leave --numeral out.`,
    planMissing: "No plan given. For example: phuluc appendix plan.txt --out appendix.xlsx",
    tooMany: (extra: string) => `"${extra}" is one too many. A file name with spaces goes in quotation marks.`,
  },
  plan: {
    notFound: (file: string) => `There is no file "${file}". Check the name and the folder.`,
    isFolder: (file: string) => `"${file}" is a folder. Name the plan's file in it.`,
    noPermission: (file: string) => `No permission to read "${file}". Check the file's permissions.`,
    unreadable: (file: string, code: string) => `"${file}" cannot be read (${code}). Copy it to this machine and try again.`,
    empty: (file: string) => `The file "${file}" has no text. The text of a plan is needed.`,
    noAppendixTable: (tasks: number) =>
      `The text has no appendix table. Its body has ${String(tasks)} tasks: leave out --source, or write --source body.`,
    noBodyTasks: (rows: number) =>
      `No task could be read from the body of the plan. The appendix table has ${String(rows)} rows: leave out --source, or write --source appendix.`,
  },
  out: {
    unknownKind: (file: string) => `The name of the result "${file}" must end in .xlsx (worksheet), .docx (Word) or .pdf (print).`,
    noLibreOffice:
      "There is no LibreOffice on this machine, so no PDF was made. Install LibreOffice (with Calc) and run this again; or name an .xlsx file, open it in Excel and save it as PDF.",
    noPdf:
      "LibreOffice is installed but made no PDF. Close open LibreOffice windows and run this again; or name an .xlsx file, open it in Excel and save it as PDF.",
    isPlan: (file: string) => `"${file}" is the plan itself. Choose another name for the result, so that the plan is not overwritten.`,
    noFolder: (file: string) => `There is no folder to write "${file}" in. Create it first, or choose another place.`,
    isFolder: (file: string) => `"${file}" is a folder. Choose a file name for the result.`,
    noPermission: (file: string) =>
      `No permission to write "${file}". Choose another place, or check the permissions of the folder and of the existing file.`,
    notWritten: (file: string, code: string) =>
      `"${file}" could not be written (${code}). Choose another place and try again; an earlier file is untouched.`,
  },
  summary: {
    read: (tasks: number, source: PlanSource) =>
      `Read ${String(tasks)} ${tasks === 1 ? "task" : "tasks"} from ${source === "appendix" ? "the appendix table in the text" : "the body of the plan"}.`,
    appendix: (word: string, tasks: number, total: string) => `  - ${word}: ${String(tasks)} tasks, ${total} đồng.`,
    ofAppendix: (word: string, sentence: string) => `${word}: ${sentence}`,
    total: (total: string, words: string | undefined) => `Total: ${total} đồng${words === undefined ? "" : ` (${words})`}.`,
    noticesHeading: (count: number) => `${String(count)} ${count === 1 ? "point" : "points"} to look at:`,
    notice: (message: string) => `  - ${message}`,
    written: (file: string) => `Wrote the appendix to "${file}".`,
    notWritten: "No file was written; add --out FILE.xlsx for the appendix on a worksheet (or .docx, .pdf).",
    notLive: "An amount has more than 15 digits, so the total and its words are fixed text and do not follow edits.",
  },
  lineTooLong: (limit: number) => `A line of more than ${String(limit)} characters is no amount.`,
  bug: (message: string) => `A fault of the program, not of the file or of what was typed: ${message}`,
};
