/** The same as the Vietnamese file, case for case. */
import type { DocumentProblem, FileFormat } from "../../core/intake/text-problem";
import { amount, printAmount } from "../../core/money/amount";
import { unreachable } from "../../core/unreachable";
import type { DocumentNotice } from "../vi/document";

const saveAsWord = "Open it in Word, choose File → Save As → Word Document (.docx), and use that .docx file.";

export function documentProblem(problem: DocumentProblem): string {
  const file = `The file "${problem.name}"`;
  switch (problem.kind) {
    case "empty":
      return `${file} holds no words. Choose another file, or paste the plan.`;
    case "too-large":
      return `${file} has ${megabytes(problem.bytes)} MB; at most ${megabytes(problem.limit)} MB can be read. Keep the tasks and the appendix only, then try again.`;
    case "unpacks-too-large":
      return `${file} unpacks to ${megabytes(problem.bytes)} MB; at most ${megabytes(problem.limit)} MB can be read, so it was not opened. Check where it comes from, or copy the tasks and the appendix into a new file.`;
    case "too-many-pages":
      return `${file} has ${count(problem.pages)} pages; at most ${count(problem.limit)} can be read. Keep the tasks and the appendix only, then try again.`;
    case "password-protected":
      return problem.format === "pdf"
        ? `${file} needs a password to open, so it was not read. Save a PDF without a password, or use the Word file, then try again.`
        : `${file} is protected by a password, so it was not read. Open it in Word, take the password off (File → Info → Protect Document), save it, then try again.`;
    case "damaged":
      return `${file} is damaged or cut short${problem.part === undefined ? "" : ` (in the part "${problem.part}")`}; it was not read, so that nothing is missing in silence. Open it in the program that made it and save it again, or ask for the original.`;
    case "scan":
      return `${file} holds only pictures of pages${problem.pages === undefined ? "" : ` (${count(problem.pages)})`} and no text to read. Needed: the Word file, a PDF with text, or text recognised from the pictures (OCR).`;
    case "old-encoding":
      return `${file} is not Unicode, nor in an encoding that is known (TCVN3, VNI, windows-1258). Convert it to Unicode (with Unikey, for example) and save it as UTF-8.`;
    case "stopped":
      return `Reading the file "${problem.name}" was stopped; nothing was taken from it.`;
    case "binary":
      return `${file} ${misnamed(problem.name, problem.format)}${fileFormat(problem.format)}`;
    default:
      return unreachable(problem);
  }
}

function misnamed(name: string, format: FileFormat): string {
  const extension = /\.(docx|docm|doc|pdf|txt|md|html?)$/i.exec(name)?.[0].toLowerCase();
  if (extension === undefined || (extension === ".doc" && (format === "doc" || format === "doc-or-xls"))) return "";
  return `ends in ${extension} but `;
}

function fileFormat(format: FileFormat): string {
  switch (format) {
    case "docx":
      return "is a Word file (.docx), not plain text.";
    case "xlsx":
      return "is a workbook. Open it in Excel and point at the range with the table of tasks.";
    case "zip":
      return "is a compressed file (.zip). Unpack it and choose the plan inside.";
    case "doc":
      return `is an old Word file (.doc). ${saveAsWord}`;
    case "xls":
      return "is an old Excel file (.xls). Open it in Excel and point at the range with the table of tasks.";
    case "doc-or-xls":
      return `is an old Word or Excel file. ${saveAsWord}`;
    case "pdf":
      return "is a PDF file, not plain text.";
    case "rtf":
      return `is an RTF file. ${saveAsWord}`;
    case "odt":
      return "is an OpenDocument text (.odt). Open it in LibreOffice or Word, save it as a Word document (.docx), and use that .docx file.";
    case "presentation":
      return "is a presentation. Copy the plan into a Word file and use that file.";
    case "web-archive":
      return `is a web page saved in one file (.mht). ${saveAsWord}`;
    case "word-xml":
      return `is an XML file of Word. ${saveAsWord}`;
    case "image":
      return "is a picture and has no text to read. The plan is needed as a Word file or as a PDF with text.";
    case "unknown":
      return "is no text that can be read. Choose a plan as .docx, .pdf, .html, .txt or .md.";
    default:
      return unreachable(format);
  }
}

export function documentNotice(notice: DocumentNotice, quote: (text: string) => string): string {
  switch (notice.code) {
    case "changes-accepted":
      return `the file has tracked changes (${count(notice.insertions)} insertions, ${count(notice.deletions)} deletions): it was read as if all were accepted. If they are not agreed on yet, review them in Word and take the plan in again.`;
    case "hidden-text-left-out":
      return `hidden text in the file was left out: "${quote(notice.text)}".`;
    case "footnotes-left-out":
      return `footnotes are no part of the tasks: ${notice.texts.map((text) => `"${quote(text)}"`).join("; ")}.`;
    case "contents-left-out":
      return "the table of contents was left out.";
    case "objects-left-out":
      return `the file has ${count(notice.objects)} embedded or linked objects (Excel tables, attachments) that cannot be read. If they hold tasks, copy them into the text and take the plan in again.`;
    case "macros-ignored":
      return "the file has macros; they were not run, only the words were read.";
    case "letters-converted":
      return `the text uses the old encoding ${encodings[notice.encoding]} and was converted to Unicode. Compare names and amounts with the original.`;
    case "page-lines-left-out":
      return `lines that come again at the top or bottom of the pages were left out: ${notice.texts.map((text) => `"${quote(text)}"`).join("; ")}.`;
    case "pages-without-text":
      return `pages ${notice.pages.map(count).join(", ")} of the PDF are pictures without text to read. If they hold tasks, add these by hand.`;
    case "columns-from-places":
      return "a PDF does not say where its cells end; the columns of the table were told by where the words stand on the page. Compare each row with the original.";
    default:
      return unreachable(notice);
  }
}

const encodings = { tcvn3: "TCVN3 (fonts .VnTime)", vni: "VNI (fonts VNI-Times)", "windows-1258": "windows-1258" } as const;

function count(value: number): string {
  return printAmount(amount(String(value)));
}

function megabytes(bytes: number): string {
  return (Math.ceil((bytes / 1_048_576) * 10) / 10).toFixed(1).replace(".0", "").replace(".", ",");
}
