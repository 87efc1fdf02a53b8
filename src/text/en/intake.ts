/** The same as the Vietnamese file, case for case. */
import type { IntakeProblem } from "../../core/intake/intake-problem";
import { amount, printAmount } from "../../core/money/amount";
import type { AmountProblem } from "../../core/money/amount-problem";
import type { ComparedField, Notice } from "../../core/plan/notice";
import type { PlanSource } from "../../core/plan/plan";
import { romanNumeral } from "../../core/plan/roman-numeral";
import type { SourceLines } from "../../core/plan/task";
import { unreachable } from "../../core/unreachable";
import { documentNotice, documentProblem } from "./document";

/** A quotation that is longer is cut: the place says where the rest stands. */
const longestQuotation = 120;

const unitNames = { dong: "đồng", nghin: "thousand đồng", trieu: "million đồng", ty: "billion đồng" } as const;

type SourceNames = Readonly<Record<PlanSource, string>>;

/** Both in one text. */
const ownNames: SourceNames = { appendix: "the appendix", body: "the plan's body" };

export const intake = {
  /** `names`: what the two sources are called where they are two files. */
  notice(notice: Notice, names: SourceNames = ownNames): string {
    const where = place(notice);
    return where === "" ? capital(whatHappened(notice, names)) : `${where}: ${whatHappened(notice, names)}`;
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
      case "against":
        return `The file to compare with: ${intake.problem(problem.problem)}`;
      default:
        return unreachable(problem);
    }
  },

  documentProblem,
};

function whatHappened(notice: Notice, names: SourceNames): string {
  switch (notice.code) {
    case "lead-without-label":
      return `the line "${quote(notice.text)}" says neither lead nor cooperator; taken as the lead. Check it.`;
    case "label-interpreted":
      return `"${quote(notice.label)}" was understood as ${notice.as === "leads" ? "the lead" : "the cooperators"}. Check it.`;
    case "heading-joined":
      return `a paragraph was cut in two; "${quote(notice.text)}" was joined on.`;
    case "parts-in-content":
      return `its smaller points were taken into the content: "${quote(notice.text)}". Split them if they are tasks of their own.`;
    case "bodies-in-sentence":
      return `names of bodies were taken from a sentence: "${quote(notice.text)}"; where they end is not clear. Check it.`;
    case "lead-in-brackets":
      return `the lead was taken from the brackets: "${quote(notice.text)}". Check it.`;
    case "lead-inferred":
      return `no lead is written here; ${quote(notice.lead)} was taken from "${quote(notice.text)}". Check it.`;
    case "lead-proposed":
      return `the tasks name no lead; the plan gives them together to ${quote(notice.lead)}: "${quote(notice.text)}". If that is right, enter this body as the lead.`;
    case "other-tasks-left-out":
      return `the part "${quote(notice.title)}" holds ${String(notice.count)} more tasks in another manner, which were not taken. Add them if they are needed.`;
    case "ordinals-given":
      return `the text does not number its tasks one by one; the ${String(notice.count)} tasks were numbered in their order.`;
    case "rows-from-costs":
      return `the rows are the ${String(notice.count)} items of the plan's list of costs, not its assignments. Check them.`;
    case "cost-from-list":
      return `the cost was taken from the item "${quote(notice.text)}" of the list of costs. Check it.`;
    case "total-not-shared":
      return `the plan states ${money(notice.stated)} in all and no cost of any task. Enter the costs of the rows.`;
    case "cost-row-added":
      return `the cost item "${quote(notice.text)}" belongs to no task and became a row of its own. Check it.`;
    case "rows-joined":
      return `a table row without a number (page break) was joined to the row above: "${quote(notice.text)}".`;
    case "detail-left-out":
      return `explanation not taken into the content: "${quote(notice.text)}". Add it where needed.`;
    case "changes-accepted":
    case "hidden-text-left-out":
    case "footnotes-left-out":
    case "contents-left-out":
    case "objects-left-out":
    case "macros-ignored":
    case "letters-converted":
    case "page-lines-left-out":
    case "pages-without-text":
    case "columns-from-places":
      return documentNotice(notice, quote);
    case "words-of-heading":
      return `the words of the heading "${quote(notice.text)}" were put before the content, which means nothing without them. Check it.`;
    case "cost-spans-rows":
      return `the cost "${quote(notice.text)}" stands for ${count(notice.rows)} rows (a cell merged downwards); it counts once, with the first of them. Check it.`;
    case "sections-left-out":
      return `parts without tasks were not taken: ${notice.titles.map((title) => `"${quote(title)}"`).join(", ")}.`;
    case "column-left-out":
      return `the table's column "${quote(notice.heading)}" was not taken into the appendix.`;
    case "group-left-out":
      return `the group heading "${quote(notice.text)}" does not count as a task.`;
    case "several-appendices":
      return `${count(notice.appendices.length)} tables were taken as ${count(notice.appendices.length)} appendices, a sheet each: ${listed(notice.appendices)}.`;
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
    case "period-does-not-exist":
      return `there is no "${quote(notice.text)}" (a year has four quarters and twelve months; its number has four digits). Check the timeframe.`;
    case "periods-apart":
      return `the timeframe "${quote(notice.text)}" names periods that do not touch; for sorting by time, all days from the first to the last were taken.`;
    case "body-not-existing":
      return bodyNotExisting(notice);
    case "timeframe-outside-plan":
      return `the timeframe "${quote(notice.text)}" lies outside the years of the plan (${planYears(notice)}). Check it.`;
    case "cost-multiplied":
      return `the cost ${money(notice.cost)} is the product ${notice.terms.join(" × ")}, computed from "${quote(notice.text)}". Check it.`;
    case "cost-result-differs":
      return `"${quote(notice.text)}" states ${money(notice.stated)}, its terms make ${money(notice.computed)}; the stated amount was taken. Check it.`;
    case "cost-added":
      return `the cost ${money(notice.cost)} is the sum ${notice.terms.map(money).join(" + ")} of what "${quote(notice.text)}" names. Check it.`;
    case "cost-not-exact":
      return `the cost says "${quote(notice.text)}"; ${money(notice.cost)} was taken (${inexact[notice.as]}). Check it.`;
    case "cost-is-range":
      return `the cost "${quote(notice.text)}" is a range and no amount, so it was left empty. Type the amount.`;
    case "cost-is-unit-price":
      return `"${quote(notice.text)}" is the price of one unit without a quantity, so the cost was left empty. Type the amount.`;
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
      return `${fieldName(notice.field)}: ${names.appendix} says ${quoted(notice.field, notice.appendix)}, ${names.body} ${quoted(notice.field, notice.body)}.`;
    case "content-cut-short":
      return `the content in ${names[notice.shorter]} is shorter; missing: "${quote(notice.missing)}".`;
    case "content-differs":
      return `the content in ${names.appendix} ("${quote(notice.appendix)}") differs from ${names.body} ("${quote(notice.body)}").`;
    case "sources-unlike":
      return `${names[notice.source]} has ${String(notice.tasks)} tasks too, but other ones: they were neither compared nor taken.`;
    case "field-not-compared":
      return `${names[notice.source]} gives no ${fieldName(notice.field)} for any task, so this part was not compared.`;
    case "only-in-one-source":
      return `task ${notice.ordinal === "" ? "" : `${notice.ordinal} `}"${quote(notice.text)}" is only in ${names[notice.source]}.`;
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

const inexact = { ceiling: "the most it may be", about: "an estimate", floor: "the least it may be" } as const;

function bodyNotExisting({ body, kind, day, others, law, tasks }: Extract<Notice, { code: "body-not-existing" }>): string {
  const source = law === "" ? "" : ` (${law})`;
  if (kind === "ended")
    return `the body "${quote(body)}"${naming(tasks)} no longer existed from ${printDay(day)}${source}${others === "" ? "" : `; in its place: ${others}`}. Check the name against the plan's date.`;
  return `the body "${quote(body)}"${naming(tasks)} has existed only since ${printDay(day)}${source}${others === "" ? "" : `; before it: ${others}`}. Check the name against the plan's date.`;
}

/** The tasks that name a body, where there are several; of one the place says it. */
function naming(tasks: readonly number[]): string {
  if (tasks.length < 2) return "";
  const named = tasks.slice(0, mostNamed).join(", ");
  return tasks.length > mostNamed ? ` (tasks ${named} and ${count(tasks.length - mostNamed)} more)` : ` (tasks ${named})`;
}

/** As many as can be read in one sentence. */
const mostNamed = 12;

/** "2025-03-01" as "01/3/2025": as Vietnamese documents write it. */
function printDay(day: string): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return `${date}/${Number(month) < 3 ? month : String(Number(month))}/${year}`;
}

function planYears({ firstYear, lastYear }: { readonly firstYear: number; readonly lastYear: number | undefined }): string {
  if (lastYear === undefined) return `from ${String(firstYear)} on`;
  return firstYear === lastYear ? String(firstYear) : `${String(firstYear)}–${String(lastYear)}`;
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

function quote(text: string): string {
  return text.length <= longestQuotation ? text : `${text.slice(0, longestQuotation).trimEnd()}…`;
}

function listed(appendices: readonly { readonly numeral: number; readonly title: string }[]): string {
  return appendices
    .map(({ numeral, title }) => (title === "" ? romanNumeral(numeral) : `${romanNumeral(numeral)}. ${quote(title)}`))
    .join("; ");
}

function money(plain: string): string {
  return `${printAmount(amount(plain))} đồng`;
}

/** Figures as they stand on the sheet, with dots: the same in both languages. */
function count(value: number): string {
  return printAmount(amount(String(value)));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
