/**
 * Pages and pasted HTML (of Word, Excel, Outlook, Google Docs, browsers) as paragraphs and tables. Only read: nothing in it is run, drawn
 * or loaded, and a link is its words alone.
 */
import { Parser } from "htmlparser2";
import type { Block, PlanDocument } from "../../core/intake/plan-document";
import type { DocumentProblem } from "../../core/intake/text-problem";
import type { NoticeFacts } from "../../core/plan/notice";
import type { Result } from "../../core/result";
import { accept, refuse } from "../../core/result";
import { hasWords } from "../has-words";
import { inUnicode } from "../in-unicode";
import { readLetters } from "../legacy-fonts";
import { DamagedFile } from "../ooxml/damaged-file";
import type { Piece } from "../piece";
import { isBold } from "../piece";
import type { ReadingStep } from "../reading-steps";
import type { HtmlLook } from "./html-style";
import { readLook } from "./html-style";
import { listSigns } from "./list-signs";
import type { HtmlCell } from "./table-grid";
import { blocksOfTable, mostSpannedColumns } from "./table-grid";

/** Word's HTML of a plan of 200 pages has about 8 MB. */
export const largestHtml = 32 * 1024 * 1024;

/** A page nests some dozens; unclosed elements without end would make every closing one a long search. */
const deepest = 2000;

/** Between two pieces others get their turn. */
const pieceLength = 1 << 18;

/** Throws `DamagedFile` for what no program wrote. */
export async function readHtml(html: string, name: string, step: ReadingStep): Promise<Result<PlanDocument, DocumentProblem>> {
  if (html.length > largestHtml) return refuse({ kind: "too-large", name, bytes: html.length, limit: largestHtml });
  const page = pageReader();
  const parser = new Parser(page.handlers, { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true });
  for (let at = 0; at < html.length; at += pieceLength) {
    parser.write(html.slice(at, at + pieceLength));
    await step(Math.min(1, (at + pieceLength) / html.length));
  }
  parser.end();
  const { blocks, pictures, notices } = page.finish();
  if (!hasWords(blocks)) return refuse(pictures > 0 ? { kind: "scan", name, pages: undefined } : { kind: "empty", name });
  return accept(inUnicode({ blocks, notices }));
}

/** Never on the page as text. */
const skippedElements = new Set(
  "script style head title template noscript svg math object iframe select textarea audio video canvas xml button datalist del".split(" "),
);

const blockElements = new Set(
  (
    "html body p div h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre section article header footer main nav aside address figure figcaption " +
    "center form fieldset hr table caption thead tbody tfoot tr td th details summary"
  ).split(" "),
);

interface Element {
  readonly name: string;
  readonly look: HtmlLook;
  readonly bold: boolean;
  readonly font: string | undefined;
}

interface Table {
  readonly rows: HtmlCell[][];
}

interface Paragraph {
  readonly pieces: Piece[];
  isHeading: boolean;
}

type Attributes = Readonly<Record<string, string>>;

function pageReader() {
  const body: Block[] = [];
  const containers: Block[][] = [body];
  const tables: Table[] = [];
  const elements: Element[] = [];
  const lists = listSigns();
  const footnotes: string[] = [];
  const encodings = new Set<"tcvn3" | "vni">();
  let paragraph: Paragraph = { pieces: [], isHeading: false };
  let pictures = 0;
  let deletions = 0;
  let insertions = 0;
  let hidden = "";
  let hiding = 0;
  let skipping = 0;
  let inFootnotes = 0;
  let inListSign = 0;
  let listSign = "";
  /** The sign of a list item that has no words yet. */
  let waiting = "";

  const container = (): Block[] => containers.at(-1) ?? body;
  const isPre = (): boolean => elements.some((element) => element.name === "pre");

  function open(name: string, attributes: Attributes): void {
    if (elements.length >= deepest) throw new DamagedFile(undefined, "nested too deep");
    const look = readLook(name, attributes);
    const above = elements.at(-1);
    elements.push({ name, look, bold: look.bold ?? above?.bold ?? false, font: look.font ?? above?.font });
    if (name === "del" && skipping === 0) deletions += 1;
    if (name === "ins" && skipping === 0) insertions += 1;
    if (skipping > 0 || skippedElements.has(name) || look.mso === "skipped") skipping += 1;
    else if (hiding > 0 || look.hidden) hiding += 1;
    else openSeen(name, attributes, look);
  }

  function openSeen(name: string, attributes: Attributes, look: HtmlLook): void {
    if (blockElements.has(name)) endParagraph();
    if (look.mso === "footnotes") inFootnotes += 1;
    if (look.mso === "list-sign") {
      inListSign += 1;
      listSign = "";
    }
    switch (name) {
      case "br":
        say("\n");
        break;
      case "img":
        pictures += 1;
        break;
      case "ul":
      case "ol":
        lists.open(name, attributes, look.listType);
        break;
      case "li":
        waiting = lists.item(attributes, look.listType);
        break;
      case "table":
        tables.push({ rows: [] });
        break;
      case "tr":
        tables.at(-1)?.rows.push([]);
        break;
      case "td":
      case "th":
        openCell(attributes);
        break;
      default:
        if (/^h[1-6]$/.test(name)) paragraph.isHeading = true;
    }
  }

  function openCell(attributes: Attributes): void {
    const table = tables.at(-1);
    if (table === undefined) return;
    const row = table.rows.at(-1) ?? [];
    if (table.rows.length === 0) table.rows.push(row);
    const cell: HtmlCell = {
      blocks: [],
      columns: span(attributes["colspan"], mostSpannedColumns) || 1,
      rows: span(attributes["rowspan"], 65_534),
    };
    row.push(cell);
    containers.push(cell.blocks);
  }

  function text(value: string): void {
    if (skipping > 0) return;
    const plain = isPre() ? value.replace(/\r\n?/g, "\n") : value.replace(/[ \t\r\n\f]+/g, " ");
    if (hiding > 0) {
      if (hidden.length < 500) hidden += plain;
    } else if (inListSign > 0) listSign += value;
    else if (elements.at(-1)?.look.mso === "tab") say("\t");
    else say(plain);
  }

  function say(value: string): void {
    if (waiting !== "" && value.trim() !== "") {
      paragraph.pieces.push({ text: waiting, bold: true, font: undefined });
      waiting = "";
    }
    const element = elements.at(-1);
    paragraph.pieces.push({ text: value, bold: element?.bold ?? false, font: element?.font });
  }

  function endParagraph(): void {
    const { pieces, isHeading } = paragraph;
    paragraph = { pieces: [], isHeading: false };
    const words = readLetters(pieces, encodings)
      .replace(/ *\n */g, "\n")
      .replace(/ {2,}/g, " ")
      .trim();
    if (words === "") return;
    if (inFootnotes > 0) footnotes.push(words);
    else container().push({ kind: "paragraph", text: words, emphasised: isHeading || isBold(pieces) });
  }

  function close(name: string): void {
    const element = elements.pop();
    if (skipping > 0) skipping -= 1;
    else if (hiding > 0) hiding -= 1;
    else closeSeen(name, element?.look);
  }

  function closeSeen(name: string, look: HtmlLook | undefined): void {
    if (look?.mso === "list-sign") {
      inListSign -= 1;
      waiting = signOfWord(listSign);
    }
    if (blockElements.has(name)) endParagraph();
    if (look?.mso === "footnotes") inFootnotes -= 1;
    switch (name) {
      case "ul":
      case "ol":
        lists.close();
        break;
      case "li":
        waiting = "";
        break;
      case "td":
      case "th":
        if (containers.length > 1) containers.pop();
        break;
      case "table": {
        const rows = tables.pop()?.rows.filter((row) => row.length > 0) ?? [];
        if (rows.length > 0) container().push(...blocksOfTable(rows));
        break;
      }
      default:
    }
  }

  return {
    handlers: { onopentag: open, ontext: text, onclosetag: close },
    finish: () => {
      endParagraph();
      const notices: NoticeFacts[] = [];
      if (insertions + deletions > 0) notices.push({ code: "changes-accepted", insertions, deletions });
      if (hidden.trim() !== "") notices.push({ code: "hidden-text-left-out", text: hidden.replace(/\s+/g, " ").trim() });
      if (footnotes.length > 0) notices.push({ code: "footnotes-left-out", texts: footnotes });
      for (const encoding of encodings) notices.push({ code: "letters-converted", encoding });
      return { blocks: body, pictures, notices };
    },
  };
}

/** The sign that Word wrote before a list item, with blanks behind it. Signs of symbol fonts are dashes. */
function signOfWord(text: string): string {
  const sign = text.replace(/[\s\u00a0]+/g, " ").trim();
  if (sign === "") return "";
  return /^[\u00b7\u00a7\u00d8\u00fcov\uf020-\uf0ff]$/.test(sign) ? "- " : `${sign} `;
}

/** A number of columns or rows; 0 and what is no number mean what they mean to a browser. */
function span(text: string | undefined, most: number): number {
  if (text === undefined) return 1;
  const value = /^\s*(\d{1,6})/.exec(text)?.[1];
  return value === undefined ? 1 : Math.min(Number(value), most);
}
