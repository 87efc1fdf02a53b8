import type { FileFormat } from "../../core/intake/text-problem";
import type { PlanSource } from "../../core/plan/plan";

const unitNames = "dong (đồng), nghin (thousand đồng) or trieu (million đồng)";

const asText = "Open it, save it as plain text (.txt, encoding UTF-8), and use that file.";

const formats = {
  xlsx: `is an Excel workbook, not a text. ${asText}`,
  zip: "is a zip archive. Unpack it and use the plan's file in it.",
  "doc-or-xls": `is an old Word or Excel file. ${asText}`,
  pdf: `is a PDF. ${asText}`,
  rtf: `is an RTF file. ${asText}`,
  image: "is a picture without text to read. The plan as text is needed.",
  unknown: "is not a text. A plan as .txt or .md is needed.",
} satisfies Record<Exclude<FileFormat, "docx">, string>;

export const commandLine = {
  usage: {
    overview:
      "Usage: phuluc appendix PLAN [--out FILE.xlsx] [--json] [--source body|appendix] [--unit dong|nghin|trieu] | phuluc words [--unit dong|nghin|trieu] | phuluc amounts [--unit dong|nghin|trieu]; --lang en for English.",
    noCommand: "No command given. Commands: appendix (a plan's appendix), words (amounts in words), amounts (amounts as typed).",
    unknownCommand: (typed: string) =>
      `There is no command "${typed}". Commands: appendix (a plan's appendix), words (amounts in words), amounts (amounts as typed).`,
    commandLater: (command: string) =>
      `The command "${command}" is not in this version yet. Commands: appendix (a plan's appendix), words (amounts in words), amounts (amounts as typed).`,
    unknownOption: (typed: string, known: readonly string[]) => `This command has no option "${typed}". Options: ${known.join(", ")}.`,
    valueMissing: (option: string) => `${option} needs a value after it.`,
    valueNotWanted: (option: string) => `${option} takes no value.`,
    optionTwice: (option: string) => `${option} is given twice. Keep one.`,
    notALanguage: (typed: string) => `There is no language "${typed}". Write --lang vi or --lang en.`,
    notAUnit: (typed: string) => `There is no unit "${typed}". After --unit write ${unitNames}.`,
    notASource: (typed: string) =>
      `There is no part "${typed}". After --source write body (tasks from the plan's own text) or appendix (from the appendix table in the text).`,
    planMissing: "No plan given. For example: phuluc appendix plan.txt --out appendix.xlsx",
    tooMany: (extra: string) => `"${extra}" is one too many. A file name with spaces goes in quotation marks.`,
  },
  plan: {
    notFound: (file: string) => `There is no file "${file}". Check the name and the folder.`,
    isFolder: (file: string) => `"${file}" is a folder. Name the plan's file in it.`,
    noPermission: (file: string) => `No permission to read "${file}". Check the file's permissions.`,
    unreadable: (file: string, code: string) => `"${file}" cannot be read (${code}). Copy it to this machine and try again.`,
    empty: (file: string) => `The file "${file}" has no text. The text of a plan is needed.`,
    notText: (file: string, format: Exclude<FileFormat, "docx">) => `The file "${file}" ${formats[format]}`,
    noAppendixTable: (tasks: number) =>
      `The text has no appendix table. Its body has ${String(tasks)} tasks: leave out --source, or write --source body.`,
    noBodyTasks: (rows: number) =>
      `No task could be read from the body of the plan. The appendix table has ${String(rows)} rows: leave out --source, or write --source appendix.`,
    wordNotYet: (file: string) =>
      `"${file}" is a Word file; this version reads plain text only. In Word choose Save As → Plain Text (.txt), encoding UTF-8, and use that file.`,
  },
  out: {
    notXlsx: (file: string) => `The name of the result "${file}" must end in .xlsx.`,
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
    total: (total: string, words: string | undefined) => `Total: ${total} đồng${words === undefined ? "" : ` (${words})`}.`,
    noticesHeading: (count: number) => `${String(count)} ${count === 1 ? "point" : "points"} to look at:`,
    notice: (message: string) => `  - ${message}`,
    written: (file: string) => `Wrote the appendix to "${file}".`,
    notWritten: "No file was written; add --out FILE.xlsx for the appendix on a worksheet.",
    notLive: "An amount has more than 15 digits, so the total and its words are fixed text and do not follow edits.",
  },
  lineTooLong: (limit: number) => `A line of more than ${String(limit)} characters is no amount.`,
  bug: (message: string) => `A fault of the program, not of the file or of what was typed: ${message}`,
};
