/** The same as the Vietnamese file, case for case. */
import type { IntakeProblem } from "../../core/intake/intake-problem";
import type { FileFormat, TextProblem } from "../../core/intake/text-problem";
import { amount, printAmount } from "../../core/money/amount";
import type { AmountProblem } from "../../core/money/amount-problem";
import type { ComparedField, Notice } from "../../core/plan/notice";
import type { PlanSource } from "../../core/plan/plan";
import type { SourceLines } from "../../core/plan/task";
import { unreachable } from "../../core/unreachable";

/** A quotation that is longer is cut: the place says where the rest stands. */
const longestQuotation = 120;

const unitNames = { dong: "đồng", nghin: "thousand đồng", trieu: "million đồng", ty: "billion đồng" } as const;

export const intake = {
  notice(notice: Notice): string {
    const where = place(notice);
    return where === "" ? capital(whatHappened(notice)) : `${where}: ${whatHappened(notice)}`;
  },

  problem(problem: IntakeProblem): string {
    switch (problem.kind) {
      case "empty":
        return "The text is empty. Paste the plan here, or choose another file.";
      case "too-large":
        return `The text has ${count(problem.characters)} characters; at most ${count(problem.limit)} can be read. Keep the tasks and the appendix only, then try again.`;
      case "too-many-lines":
        return `The text has ${count(problem.lines)} lines; at most ${count(problem.limit)} can be read. Keep the tasks and the appendix only, then try again.`;
      case "too-long-line":
        return `Line ${count(problem.line)} has ${count(problem.characters)} characters; at most ${count(problem.limit)} can be read. A plan needs a line break after each paragraph; check the file, then try again.`;
      case "no-task":
        return `No task was found in ${lineCount(problem.lines)}${problem.numberedParagraphs === 0 ? "" : ` (${count(problem.numberedParagraphs)} numbered paragraphs, but none with a lead or a time)`}. Needed: numbered paragraphs with lines such as "Đơn vị chủ trì:", "Đơn vị phối hợp:", "Thời gian thực hiện:", or a table headed Stt, Nội dung, Cơ quan chủ trì.`;
      case "no-appendix-table":
        return `The text has no appendix table. The plan's body has ${count(problem.bodyTasks)} tasks: choose the body as the source to take them.`;
      case "no-body-tasks":
        return `No task could be read in the plan's body. The appendix table has ${count(problem.tableRows)} rows: choose the appendix as the source to take them.`;
      default:
        return unreachable(problem);
    }
  },

  textProblem(problem: TextProblem): string {
    switch (problem.kind) {
      case "empty":
        return `The file "${problem.name}" holds no words. Choose another file, or paste the plan here.`;
      case "too-large":
        return `The file "${problem.name}" has ${megabytes(problem.bytes)} MB; at most ${megabytes(problem.limit)} MB can be read. Keep the tasks and the appendix only, then try again.`;
      case "binary":
        return `The file "${problem.name}" ${fileFormat(problem.format)}`;
      case "old-encoding":
        return `The file "${problem.name}" is not Unicode; it may use an old Vietnamese encoding (TCVN3, VNI, windows-1258). Convert it to Unicode (with Unikey, for example) and save it as UTF-8.`;
      default:
        return unreachable(problem);
    }
  },
};

function whatHappened(notice: Notice): string {
  switch (notice.code) {
    case "lead-without-label":
      return `the line "${quote(notice.text)}" says neither lead nor cooperator; taken as the lead. Check it.`;
    case "label-interpreted":
      return `"${quote(notice.label)}" was understood as ${notice.as === "leads" ? "the lead" : "the cooperators"}. Check it.`;
    case "heading-joined":
      return `a paragraph was cut in two; "${quote(notice.text)}" was joined on.`;
    case "rows-joined":
      return `a table row without a number (page break) was joined to the row above: "${quote(notice.text)}".`;
    case "detail-left-out":
      return `explanation not taken into the content: "${quote(notice.text)}". Add it where needed.`;
    case "sections-left-out":
      return `parts without tasks were not taken: ${notice.titles.map((title) => `"${quote(title)}"`).join(", ")}.`;
    case "column-left-out":
      return `the table's column "${quote(notice.heading)}" was not taken into the appendix.`;
    case "group-left-out":
      return `the group heading "${quote(notice.text)}" is no task and was not taken.`;
    case "table-left-out":
      return `another table (${quote(notice.text)}) was not taken. Paste it by itself where needed.`;
    case "line-left-out":
      return `belongs to no task and was not taken: "${quote(notice.text)}".`;
    case "cost-column-chosen":
      return `the table has several columns of money; the cost is taken from "${quote(notice.heading)}", not from ${notice.leftOut.map((each) => `"${quote(each)}"`).join(", ")}. Check it.`;
    case "content-missing":
      return "has a cost and no content. Type the content, or remove the row.";
    case "subtotal-differs":
      return `"${quote(notice.text)}" says ${money(notice.stated)}, the rows of this part add up to ${money(notice.computed)}. Check that nothing is counted twice or missing.`;
    case "words-differ":
      return `the amount in words is ${money(notice.stated)}, the rows add up to ${money(notice.computed)}. Check it.`;
    case "words-unreadable":
      return `the amount in words "${quote(notice.text)}" could not be read, so it was not compared with the total.`;
    case "cost-unreadable":
      return `the cost "${quote(notice.text)}" could not be read${whyNoAmount(notice.problem)}. Type the amount again.`;
    case "cost-without-figure":
      return `the cost says "${quote(notice.text)}" without an amount and was left empty.`;
    case "ordinal-missing":
      return "has no number.";
    case "ordinal-repeated":
      return `the number ${notice.ordinal} was used by an earlier task.`;
    case "no-lead":
      return "has no lead body. Type its name.";
    case "day-does-not-exist":
      return `the day "${quote(notice.text)}" does not exist. Check the timeframe.`;
    case "total-unreadable":
      return `the stated total "${quote(notice.text)}" could not be read${whyNoAmount(notice.problem)}.`;
    case "unit-not-stated":
      return 'the table names no unit that can be read, so its figures were taken for đồng. If it counts in thousands or millions, add a line "Đơn vị tính: …" and read it again.';
    case "units-disagree":
      return `the unit line and the heading of the costs differ; the figures were taken for ${unitNames[notice.taken]}, as the heading says. Check them.`;
    case "cost-from-sentence":
      return `the cost ${money(notice.cost)} was taken from the sentence "${quote(notice.text)}". Check it.`;
    case "unit-changed":
      return "the table counts in tỷ đồng (10^9); the appendix counts in triệu đồng (10^6), the amounts are the same.";
    case "total-differs":
      return `the stated total is ${money(notice.stated)}, the rows add up to ${money(notice.computed)}. Check the cost of each row.`;
    case "sources-differ":
      return `${fieldName(notice.field)}: the appendix says ${quoted(notice.field, notice.appendix)}, the plan's body ${quoted(notice.field, notice.body)}.`;
    case "content-cut-short":
      return `the content in ${sourceName(notice.shorter)} is shorter; missing: "${quote(notice.missing)}".`;
    case "content-differs":
      return `the content in the appendix ("${quote(notice.appendix)}") differs from the plan's body ("${quote(notice.body)}").`;
    case "only-in-one-source":
      return `task ${notice.ordinal === "" ? "" : `${notice.ordinal} `}"${quote(notice.text)}" is only in ${sourceName(notice.source)}.`;
    default:
      return unreachable(notice);
  }
}

/** Short, to stand after a quotation. */
function whyNoAmount(problem: AmountProblem): string {
  switch (problem.kind) {
    case "empty":
    case "not-an-amount":
      return "";
    case "letter-for-digit":
      return ` (the letter ${problem.letter} stands for the digit ${problem.digit})`;
    case "unexpected-word":
      return problem.word === "" ? " (stops too early)" : ` (the word "${problem.word}" does not fit)`;
    case "ambiguous":
      return ` (${money(problem.readings[0])} or ${money(problem.readings[1])})`;
    case "fraction-of-dong":
      return " (a fraction of a đồng)";
    case "scientific":
      return " (written with an exponent)";
    case "two-amounts":
      return " (more than one amount)";
    case "date":
      return " (looks like a date)";
    case "negative":
      return " (below zero)";
    case "too-long":
      return " (too many digits)";
    default:
      return unreachable(problem);
  }
}

function fileFormat(format: FileFormat): string {
  switch (format) {
    case "docx":
      return "is a Word file (.docx), not plain text. Open it in Word, copy the text and paste it here.";
    case "xlsx":
      return "is an Excel file (.xlsx), not plain text. Open it, copy the table and paste it here.";
    case "zip":
      return "is a compressed file (.zip), not text. Unpack it and choose the plan inside.";
    case "doc-or-xls":
      return "is an old Word or Excel file (.doc, .xls). Open it, copy the text and paste it here.";
    case "pdf":
      return "is a PDF file. Open it, copy the text and paste it here.";
    case "rtf":
      return "is an RTF file. Open it in Word, copy the text and paste it here.";
    case "image":
      return "is a picture and has no text to read. The plan is needed as text.";
    case "unknown":
      return "is not a text file. Choose a plan as .txt or .md, or paste the text here.";
    default:
      return unreachable(format);
  }
}

function place({ task, at }: Notice): string {
  const lines = at === undefined ? "" : linesText(at);
  if (task === undefined) return lines === "" ? "" : capital(lines);
  return lines === "" ? `Task ${String(task)}` : `Task ${String(task)} (${lines})`;
}

function linesText({ first, last }: SourceLines): string {
  return first === last ? `line ${count(first)}` : `lines ${count(first)}–${count(last)}`;
}

function lineCount(lines: number): string {
  return lines === 1 ? "1 line" : `${count(lines)} lines`;
}

function fieldName(field: Exclude<ComparedField, "content">): string {
  return { leads: "lead", cooperators: "cooperators", timeframe: "timeframe", cost: "cost" }[field];
}

function quoted(field: ComparedField, text: string): string {
  if (text === "") return "nothing";
  return field === "cost" ? money(text) : `"${quote(text)}"`;
}

function sourceName(source: PlanSource): string {
  return source === "appendix" ? "the appendix" : "the plan's body";
}

function quote(text: string): string {
  return text.length <= longestQuotation ? text : `${text.slice(0, longestQuotation).trimEnd()}…`;
}

function money(plain: string): string {
  return `${printAmount(amount(plain))} đồng`;
}

/** Figures as they stand on the sheet, with dots: the same in both languages. */
function count(value: number): string {
  return printAmount(amount(String(value)));
}

function megabytes(bytes: number): string {
  return (Math.ceil((bytes / 1_048_576) * 10) / 10).toFixed(1).replace(".0", "").replace(".", ",");
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
