import type { Explanation, Finding, RuleName } from "../../core/checks/finding";
import { printPlainDecimal } from "../../core/money/decimal";
import { unreachable } from "../../core/unreachable";
import { rowNumbers } from "../vi/row-numbers";
import type { Texts } from "../vi";

const number = (plain: string | undefined): string => (plain === undefined || plain === "" ? "nothing" : printPlainDecimal(plain));
const quote = (text: string | undefined): string => `"${shorten(text ?? "")}"`;
const shorten = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text);
const rowName = ({ label }: Finding): string => (label === undefined || label === "" ? "" : ` (${quote(label)})`);
const units: Readonly<Record<string, string>> = { dong: "đồng", nghin: "thousand đồng", trieu: "million đồng", ty: "billion đồng" };
const pageIssues: Readonly<Record<string, string>> = {
  paper: "the paper is not A4",
  margins: "the margins differ (top and bottom 20–25 mm, left 30–35 mm, right 15–20 mm)",
  "title-rows": "the table is longer than a page and its header does not repeat",
  "page-numbers": "the table is longer than a page and has no page numbers",
};

const hidings: Readonly<Record<NonNullable<Finding["hiddenBy"]>, { readonly how: string; readonly remedy: string }>> = {
  filter: { how: "hidden by a filter", remedy: "Clear the filter" },
  hand: { how: "hidden by hand", remedy: "Show them" },
  both: { how: "hidden by a filter or by hand", remedy: "Clear the filter and show them" },
};
const hiding = ({ hiddenBy = "hand" }: Finding): (typeof hidings)["hand"] => hidings[hiddenBy];

function explain(explanation: Explanation | undefined): string {
  switch (explanation?.kind) {
    case undefined:
      return "";
    case "row":
      return explanation.how === "missing"
        ? `: exactly cell ${explanation.cell}, which may have been left out`
        : `: exactly cell ${explanation.cell}, which may have been added twice`;
    case "rows":
      return explanation.how === "missing"
        ? `: exactly cells ${explanation.cells.join(" and ")} together, which may have been left out`
        : `: exactly cells ${explanation.cells.join(" and ")} together, which may have been added twice`;
    case "digit":
      return `: only digit ${String(explanation.place)} from the right differs (${explanation.stated} stated, ${explanation.computed} computed)`;
    case "swapped":
      return `: two neighbouring digits changed places (${explanation.stated} stated, ${explanation.computed} computed)`;
    case "length":
      return explanation.digits === 1 ? ": perhaps one digit too many" : ": perhaps one digit too few";
    case "factor":
      return `: exactly ${printPlainDecimal(explanation.factor)} times too ${explanation.how}`;
    case "rounding":
      return ": may be rounding";
    default:
      return unreachable(explanation);
  }
}

const byHow = (finding: Finding): string => `the difference is ${number(finding.difference)}${explain(finding.explanation)}`;
const sums = (finding: Finding): string =>
  `says ${number(finding.stated)}, its rows add up to ${number(finding.computed)}; ${byHow(finding)}.`;

const sentences: Readonly<Record<RuleName, (finding: Finding) => string>> = {
  "total-differs": (finding) => `The total${rowName(finding)} ${sums(finding)}`,
  "subtotal-differs": (finding) => `The group${rowName(finding)} ${sums(finding)}`,
  "row-left-out": (finding) =>
    `The formula${rowName(finding)} leaves out ${String(finding.count ?? 1)} row(s): ${finding.other ?? ""}. It says ${number(finding.stated)}; with them ${number(finding.computed)}, a difference of ${number(finding.difference)}.`,
  "counted-twice": (finding) =>
    `The formula${rowName(finding)} adds a group and the rows of that group (${finding.other ?? ""}). It says ${number(finding.stated)}; each row once gives ${number(finding.computed)}, ${number(finding.difference)} less.`,
  "total-missing": (finding) => `The total row${rowName(finding)} states no figure. Fill in the total or remove the row.`,
  "typed-total": (finding) =>
    `The total${rowName(finding)} ${number(finding.stated)} was typed while other totals are formulas: it will not follow an edit. Better a formula.`,
  "total-filtered": (finding) =>
    `The total${rowName(finding)} uses SUBTOTAL and leaves out rows ${hiding(finding).how} (${finding.other ?? ""}). It shows ${number(finding.stated)}; all rows give ${number(finding.computed)}. ${hiding(finding).remedy}, or use SUM.`,
  "result-stale": (finding) =>
    `The stored result${rowName(finding)} is ${number(finding.stated)} but the formula gives ${number(finding.computed)}; ${byHow(finding)}. Open the file in Excel, press F9 and save.`,
  "column-formula-differs": (finding) =>
    finding.count === undefined
      ? `The header says ${finding.other ?? ""}: this cell${rowName(finding)} says ${number(finding.stated)}, computed ${number(finding.computed)}; ${byHow(finding)}.`
      : `The header says ${finding.other ?? ""} but ${String(finding.count)} rows do not follow it. Look at the header or at the way of counting.`,
  "row-sum-differs": (finding) =>
    `The total of the row${rowName(finding)} says ${number(finding.stated)}; the columns ${finding.other ?? ""} give ${number(finding.computed)}; ${byHow(finding)}.`,
  "product-differs": (finding) =>
    `${finding.other ?? ""} = ${number(finding.computed)}; this cell${rowName(finding)} says ${number(finding.stated)}; ${byHow(finding)}.`,
  "tax-differs": (finding) =>
    `${finding.other ?? ""} gives ${number(finding.computed)}; this cell${rowName(finding)} says ${number(finding.stated)}; ${byHow(finding)}.`,
  "shares-not-hundred": (finding) =>
    `The shares in column ${quote(finding.label)} add up to ${number(finding.computed)}, not ${number(finding.stated)}.`,
  "grand-total-differs": (finding) =>
    `This row${rowName(finding)} says ${number(finding.stated)}; the total at ${finding.other ?? ""} is ${number(finding.computed)}; ${byHow(finding)}.`,
  "words-differ": (finding) =>
    finding.stated === undefined
      ? `The amount in words ${quote(finding.label)} cannot be read${finding.other === undefined ? "" : `, it stops at "${finding.other}"`}. In figures the total is ${number(finding.computed)} đồng.`
      : `In words it is ${number(finding.stated)} đồng, in figures ${number(finding.computed)} đồng${finding.other === undefined ? "" : `: they part at the word "${finding.other}"`}.`,
  "words-missing": (finding) => `Below the total${rowName(finding)} there is no amount in words.`,
  "old-font": (finding) =>
    `${String(finding.count ?? 1)} cell(s) use the old font ${quote(finding.other)}, which other machines show wrongly. Change to Times New Roman, Unicode.`,
  "cell-error": (finding) =>
    finding.other === undefined
      ? `The cell shows ${finding.stated ?? ""}${followers(finding)}. Repair its formula.`
      : `The cell shows ${finding.stated ?? ""} because its formula adds cell ${finding.other}, which holds text${followers(finding)}. Put a number there or take it out of the formula.`,
  "unknown-function": (finding) =>
    finding.severity === "error"
      ? `Excel has no function ${finding.other ?? ""} (a macro or add-in of another machine): ${String(finding.count ?? 1)} cell(s) have no result and show #NAME?. Use a built-in formula or write the result itself.`
      : `Excel has no function ${finding.other ?? ""}: a machine without the macro shows #NAME? in ${String(finding.count ?? 1)} cell(s). Better write the result itself before sending.`,
  "circular-formula": (finding) => `The formula ${finding.other ?? ""} adds its own cell, so its result is wrong. Narrow its range.`,
  "number-as-text": (finding) =>
    finding.count !== undefined
      ? `Column ${quote(finding.label)} holds ${String(finding.count)} numbers stored as text, which SUM does not add. Turn them into numbers.`
      : finding.other === undefined
        ? `The number ${quote(finding.stated)}${rowName(finding)} is stored as text, which SUM does not add. Turn it into a number.`
        : `The number ${quote(finding.stated)}${rowName(finding)} is stored as text, so the sum in cell ${finding.other} lacks ${number(finding.difference)} (complete: ${number(finding.computed)}). Turn it into a number.`,
  "mixed-separators": (finding) =>
    `Column ${quote(finding.label)} writes both ${quote(finding.stated)} and ${quote(finding.other)}: points and commas are mixed. Use points for thousands throughout.`,
  "fraction-of-dong": (finding) =>
    (finding.count ?? 1) > 1
      ? `Column ${quote(finding.label)} holds ${String(finding.count)} amounts with a fraction of a đồng; what is printed is rounded and does not add up. Round to đồng.`
      : `${number(finding.stated)} has a fraction of a đồng. Round to đồng.`,
  "negative-amount": (finding) =>
    `A negative amount ${number(finding.stated)}${rowName(finding)} in column ${quote(finding.other)}. Look at the minus sign.`,
  "too-many-digits": (finding) =>
    `${number(finding.stated)}${rowName(finding)} has more than 15 digits; Excel does not keep the last ones. Count in thousand or million đồng.`,
  "unit-missing": (finding) =>
    `The table has a column of money ${quote(finding.label)} but names no unit. Write "Đơn vị tính: …" above it.`,
  "units-disagree": (finding) =>
    `Here the unit is ${units[finding.stated ?? ""] ?? ""}, in cell ${finding.other ?? ""} it is ${units[finding.computed ?? ""] ?? ""}. Use one unit.`,
  "duplicate-task": (finding) =>
    `The same as cell ${finding.other ?? ""}: content ${quote(finding.label)}${finding.stated === undefined ? "" : `, amount ${number(finding.stated)}`}. See whether it was copied twice.`,
  "hidden-money": (finding) =>
    finding.label === "column"
      ? `Column ${finding.other ?? ""} is hidden and holds money. Show it, so that who signs sees everything.`
      : `Row ${rowNumbers(finding.cells.slice(1))}, ${hiding(finding).how}, holds money, ${number(finding.stated)} in all. ${hiding(finding).remedy}, so that who signs sees everything.`,
  "formula-differs": (finding) =>
    `The formula ${finding.label ?? ""} differs from the rows beside it (${finding.other ?? ""}): it gives ${number(finding.stated)}, theirs ${number(finding.computed)}.`,
  "typed-among-formulas": (finding) =>
    finding.severity === "info"
      ? `${number(finding.stated)}${rowName(finding)} was typed, the rows beside it hold a formula (${finding.other ?? ""}). Today both say the same.`
      : `${number(finding.stated)}${rowName(finding)} was typed; the formula of the rows beside it (${finding.other ?? ""}) gives ${number(finding.computed)}.`,
  "ordinal-gap": (finding) =>
    `The ordinals skip from ${finding.other ?? ""} to ${finding.stated ?? ""}${rowName(finding)}. See whether a row is missing.`,
  "ordinal-repeated": (finding) =>
    `The ordinal ${finding.stated ?? ""}${rowName(finding)} repeats or goes back behind cell ${finding.other ?? ""}.`,
  "ordinal-is-date": (finding) => `The ordinal${rowName(finding)} has become a date. Format the cell as Text and type it again.`,
  "lead-missing": (finding) => `Row ${quote(finding.label)} has no ${quote(finding.other)}.`,
  "lead-also-cooperator": (finding) =>
    `${quote(finding.stated)} both leads and cooperates in row ${quote(finding.label)}. Remove it from one column.`,
  "body-not-existing": ({ stated, change }) => {
    const law = change === undefined || change.law === "" ? "" : ` (${change.law})`;
    const others = change === undefined || change.others === "" ? "" : change.others;
    return change?.kind === "not-yet"
      ? `${quote(stated)} has existed only since ${change.day}${law}${others === "" ? "" : `; before it: ${others}`}. Check the name against the plan's date.`
      : `${quote(stated)} no longer existed from ${change?.day ?? ""}${law}${others === "" ? "" : `; in its place: ${others}`}. Check the name against the plan's date.`;
  },
  "day-does-not-exist": (finding) => `The day ${quote(finding.stated)}${rowName(finding)} is in no calendar.`,
  "date-as-text": (finding) =>
    `The day ${quote(finding.stated)} is stored as text among true dates; it neither sorts nor counts. Type it again as a date.`,
  "timeframe-cannot-be": (finding) => `The timeframe ${quote(finding.stated)}${rowName(finding)} cannot be.`,
  "timeframe-outside-year": (finding) =>
    `The timeframe ${quote(finding.stated)}${rowName(finding)} lies outside ${finding.other ?? ""}, which the title names.`,
  "timeframe-over": (finding) =>
    `The timeframe ${quote(finding.stated)}${rowName(finding)} was over before the plan was issued (${finding.other ?? ""}). Check the time, or the plan's date.`,
  "source-missing": (finding) => `Row ${quote(finding.label)} has a cost but no ${quote(finding.other)}.`,
  "basis-missing": (finding) =>
    `Row ${quote(finding.label)} states ${number(finding.stated)} without ${finding.other ?? ""}, which the other rows have. Say how it was counted.`,
  "page-setup": (finding) =>
    `The page setup does not follow Nghị định 30/2020/NĐ-CP: ${(finding.other ?? "")
      .split(" ")
      .map((issue) => pageIssues[issue] ?? "")
      .join("; ")}.`,
  "plan-differs": planDiffers,
};

const planFields: Readonly<Record<string, string>> = {
  leads: "lead",
  cooperators: "cooperators",
  timeframe: "timeframe",
  content: "content",
};

function planDiffers(finding: Finding): string {
  const { label, other = "", stated, computed, count } = finding;
  switch (other) {
    case "only-here":
      return `Row ${quote(label)} is in the appendix and not in the plan. Take it out, or add it to the plan.`;
    case "only-in-plan":
      return `The plan has the task ${quote(label)}, the appendix does not. Add the row, or correct the plan.`;
    case "unlike":
      return `The rows are like none of the plan's ${String(count ?? 0)} tasks, so they were not compared one by one. See whether this is the right plan.`;
    case "cost":
      return `The cost${rowName(finding)}: the appendix says ${stated === "" ? "nothing" : `${number(stated)} đồng`}, the plan ${number(computed)} đồng. Make both say the same.`;
    default:
      return `Row ${quote(label)}, ${planFields[other] ?? ""}: the appendix says ${quote(stated)}, the plan ${quote(computed)}. Make both say the same.`;
  }
}

function followers({ count }: Finding): string {
  return count === undefined || count === 0 ? "" : `; ${String(count)} other cell(s) pass it on`;
}

export const checks: Texts["checks"] = {
  finding: (finding) => sentences[finding.rule](finding),
  severities: { error: "Wrong", warning: "To look at", info: "Note" },
  rules: {
    "total-differs": "The total differs from the sum of the rows.",
    "subtotal-differs": "The figure of a group differs from the sum of its rows.",
    "row-left-out": "A sum formula leaves out a row with money.",
    "counted-twice": "A sum formula adds a group and the rows of that group.",
    "total-missing": "A total row without figures.",
    "typed-total": "A typed total where the others are formulas.",
    "total-filtered": "A SUBTOTAL that leaves out hidden rows.",
    "result-stale": "A stored result that is older than its formula.",
    "column-formula-differs": "A row that breaks the formula in the header (3=1+2).",
    "row-sum-differs": "A column of totals differs from the columns that it sums up.",
    "product-differs": "Quantity × unit price differs from the amount, also by 10, 100 or 1,000 times.",
    "tax-differs": "Tax differs from its rate × the amount, or the amount with tax from amount and tax.",
    "shares-not-hundred": "Shares that do not add up to 100 %.",
    "grand-total-differs": "A summary states another total than the sheet, or the tables above it, that it names.",
    "words-differ": "The amount in words differs from the total, or cannot be read.",
    "words-missing": "An appendix or estimate with a total but no amount in words.",
    "old-font": "An old font (.VnTime, VNI).",
    "cell-error": "A cell that shows an error (#VALUE!, #REF!, #DIV/0!).",
    "unknown-function": "A formula with a function that Excel does not have (#NAME?).",
    "circular-formula": "A sum that adds its own cell.",
    "number-as-text": "A number stored as text, with spaces or an apostrophe.",
    "mixed-separators": "Points and commas mixed in one column.",
    "fraction-of-dong": "An amount with a fraction of a đồng.",
    "negative-amount": "A negative amount in a column that is no difference.",
    "too-many-digits": "A number of more than 15 digits.",
    "unit-missing": "A table of money that names no unit.",
    "units-disagree": "Two different units in one table.",
    "duplicate-task": "Two rows of one group with the same content and amount.",
    "hidden-money": "Hidden rows or columns with money.",
    "formula-differs": "A formula that differs from its neighbours and gives another figure.",
    "typed-among-formulas": "A typed figure among formulas.",
    "ordinal-gap": "Ordinals that skip.",
    "ordinal-repeated": "Ordinals that repeat or go back.",
    "ordinal-is-date": "An ordinal that became a date.",
    "lead-missing": "A task without a lead.",
    "lead-also-cooperator": "A lead that is a cooperator as well.",
    "body-not-existing": "A body that was no more, or not yet, on the plan's date.",
    "day-does-not-exist": "A day that is in no calendar.",
    "date-as-text": "A day stored as text among true dates.",
    "timeframe-cannot-be": "A timeframe that cannot be: an end before its beginning, a fifth quarter, a thirteenth month.",
    "timeframe-outside-year": "A timeframe outside the year of the title.",
    "timeframe-over": "A timeframe that was over before the plan was issued.",
    "source-missing": "A cost without its source.",
    "basis-missing": "An amount without quantity × norm.",
    "page-setup": "A page setup that does not follow Nghị định 30/2020/NĐ-CP.",
    "plan-differs": "An appendix that differs from its plan: tasks missing or added, another cost, body or time (where the plan is given).",
  },
  understood: (groups, items) =>
    groups === 0 ? `Understood as: ${String(items)} items` : `Understood as: ${String(groups)} groups, ${String(items)} items`,
  report: {
    heading: (file, errors, warnings, notes) =>
      `"${file}": ${String(errors)} wrong, ${String(warnings)} to look at, ${String(notes)} notes.`,
    table: (sheet, range, understood) => `  Sheet "${sheet}", table ${range}. ${understood}.`,
    noTable: "  No table of figures was found.",
    finding: (severity, sheet, cell, sentence) => `  - ${severity}, sheet "${sheet}", cell ${cell}: ${sentence}`,
    clean: (rules) => `  Nothing wrong was seen (${String(rules)} rules checked).`,
  },
  refused: {
    fileMissing: "No file to check given. For example: phuluc check appendix.xlsx",
    notFound: (file) => `There is no file "${file}". Check name and folder.`,
    isFolder: (file) => `"${file}" is a folder. Give the name of an .xlsx file in it.`,
    noPermission: (file) => `No permission to read "${file}". Check the file's permissions.`,
    unreadable: (file, code) => `"${file}" cannot be read (code ${code}). Copy it to this machine and try again.`,
    empty: (file) => `"${file}" is empty.`,
    notAWorkbook: (file) => `"${file}" is no .xlsx workbook. Open it in Excel and choose Save As → Excel Workbook (.xlsx).`,
    oldExcel: (file) =>
      `"${file}" is Excel 97–2003 (.xls). Open it in Excel, choose File → Save As → Excel Workbook (.xlsx), and check the new file.`,
    password: (file) => `"${file}" has a password. Remove it in Excel (File → Info → Protect Workbook) and check again.`,
    tooLarge: (file) => `"${file}" is too large to check. Split it into smaller files.`,
    damaged: (file) => `"${file}" is damaged. Open it in Excel, save it, and check again.`,
    noSheet: (file, sheet, names) => `"${file}" has no sheet "${sheet}". Sheets: ${names.map((name) => `"${name}"`).join(", ")}.`,
  },
};
