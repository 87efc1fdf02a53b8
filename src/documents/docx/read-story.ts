/**
 * The flow of a Word document in blocks: what an officer sees on the page with all tracked changes accepted. One pass over the XML from
 * front to back with stacks of our own, however deep it is nested.
 */
import type { Block } from "../../core/intake/plan-document";
import { readLetters } from "../legacy-fonts";
import type { XmlAttributes } from "../ooxml/scan-xml";
import { scanXml } from "../ooxml/scan-xml";
import { isBold } from "../piece";
import type { FieldStack } from "./field-stack";
import { fieldStack } from "./field-stack";
import type { ListCounter } from "./list-counter";
import type { ParagraphDraft } from "./paragraph-draft";
import { emptyParagraph, joinParagraphs } from "./paragraph-draft";
import type { RunLook, StyleTable } from "./read-styles";
import { fontOf } from "./read-styles";
import { symbolLetter, withoutPrivateLetters } from "./symbol-letters";
import type { CellDraft, TableDraft } from "./table-draft";
import { blocksOfTable, mostGridColumns } from "./table-draft";
import { integerOf, isOn, valueOf } from "./word-attributes";

export interface StoryContext {
  readonly styles: StyleTable;
  readonly lists: ListCounter;
  /** Also the table of contents: where its field never ends, everything behind it would be lost. */
  readonly withContents: boolean;
  /** Of a part of notes, those that the text refers to. */
  readonly notes?: ReadonlySet<string>;
}

/** What was seen on the way, for notices. */
export interface StoryFacts {
  insertions: number;
  deletions: number;
  readonly hidden: string[];
  /** Embedded files, and parts that lie outside the document. */
  objects: number;
  pictures: number;
  contents: boolean;
  readonly footnotes: Set<string>;
  readonly endnotes: Set<string>;
  readonly encodings: Set<"tcvn3" | "vni">;
}

export interface Story {
  readonly blocks: readonly Block[];
  readonly facts: StoryFacts;
  /** The name of the outermost element. */
  readonly root: string;
  readonly endsInContents: boolean;
}

/** Where paragraphs go: the text itself, a text box, a cell. */
interface Container {
  readonly kind: "story" | "box" | "cell";
  readonly blocks: Block[];
  readonly fields: FieldStack;
  /** A paragraph that the next one carries on. */
  carried: ParagraphDraft | undefined;
  /** How many drawings are open: only text boxes inside them are text. */
  drawings: number;
}

type Run = { -readonly [Field in keyof RunLook]: RunLook[Field] } & { style: string | undefined };

/** Not on the page, whatever they hold: former formats, deleted text, settings, the reading aid above a word. */
const skipped = new Set(
  (
    "pPrChange rPrChange tblPrChange tblGridChange tblPrExChange trPrChange tcPrChange sectPrChange numberingChange sectPr tblPr tblGrid tblPrEx " +
    "delText delInstrText sdtEndPr customXmlPr smartTagPr rubyPr rt ffData tabs pBdr ctrlPr fldData"
  ).split(" "),
);

export function readStory(xml: string, part: string, context: StoryContext): Story {
  const facts: StoryFacts = {
    insertions: 0,
    deletions: 0,
    hidden: [],
    objects: 0,
    pictures: 0,
    contents: false,
    footnotes: new Set(),
    endnotes: new Set(),
    encodings: new Set(),
  };
  const story = newContainer("story");
  const containers: Container[] = [story];
  const paragraphs: ParagraphDraft[] = [];
  const runs: Run[] = [];
  const tables: TableDraft[] = [];
  const alternatives: { taken: boolean }[] = [];
  const controls: { isPlaceholder: boolean; isContents: boolean }[] = [];
  let root = "";
  let skipping = 0;
  /** Which settings are being read: of a paragraph, of its mark, of a run, of a row, of a cell, of a content control. */
  let settings: "paragraph" | "mark" | "run" | "row" | "cell" | "control" | undefined;
  let reads: "text" | "code" | undefined;

  const container = (): Container => containers.at(-1) ?? story;
  const row = () => tables.at(-1)?.rows.at(-1);
  const cell = (): CellDraft | undefined => row()?.cells.at(-1);

  function open(name: string, attributes: XmlAttributes): void {
    if (root === "") root = name;
    if (skipping > 0 || skipped.has(name)) skipping += 1;
    else if (settings !== undefined) readSetting(name, attributes);
    else if (name === "AlternateContent") alternatives.push({ taken: false });
    else if (name === "Choice" || name === "Fallback") chooseAlternative();
    else if (container().drawings > 0) openInDrawing(name);
    else openInText(name, attributes);
  }

  function chooseAlternative(): void {
    const alternative = alternatives.at(-1);
    if (alternative?.taken === true) skipping = 1;
    else if (alternative !== undefined) alternative.taken = true;
  }

  function openInDrawing(name: string): void {
    if (name === "txbxContent") containers.push(newContainer("box"));
    else if (isDrawing(name)) container().drawings += 1;
    else if (name === "blip" || name === "imagedata") facts.pictures += 1;
    else if (name === "OLEObject") facts.objects += 1;
  }

  function openInText(name: string, attributes: XmlAttributes): void {
    switch (name) {
      case "p":
        paragraphs.push(emptyParagraph());
        break;
      case "r":
        runs.push({ bold: undefined, hidden: undefined, font: undefined, style: undefined });
        break;
      case "pPr":
        settings = "paragraph";
        break;
      case "rPr":
        settings = "run";
        break;
      case "trPr":
        settings = "row";
        break;
      case "tcPr":
        settings = "cell";
        break;
      case "sdt":
        controls.push({ isPlaceholder: false, isContents: false });
        break;
      case "sdtPr":
        settings = "control";
        break;
      case "sdtContent":
        openControl();
        break;
      case "tbl":
        tables.push({ rows: [] });
        break;
      case "tr":
        tables.at(-1)?.rows.push({ before: 0, after: 0, leftOut: false, cells: [] });
        break;
      case "tc":
        openCell();
        break;
      case "del":
      case "moveFrom":
        facts.deletions += 1;
        skipping = 1;
        break;
      case "ins":
      case "moveTo":
        facts.insertions += 1;
        break;
      case "footnote":
      case "endnote":
        if (context.notes?.has(valueOf(attributes, "id") ?? "") !== true) skipping = 1;
        break;
      default:
        if (isDrawing(name)) container().drawings += 1;
        else openInRun(name, attributes);
    }
  }

  function openInRun(name: string, attributes: XmlAttributes): void {
    switch (name) {
      case "t":
        reads = "text";
        break;
      case "instrText":
        reads = "code";
        break;
      case "tab":
      case "ptab":
        say("\t");
        break;
      case "br":
      case "cr":
        say("\n");
        break;
      case "noBreakHyphen":
        say("-");
        break;
      case "sym":
        say(symbolLetter(parseInt(valueOf(attributes, "char") ?? "", 16) || 0x20, valueOf(attributes, "font")));
        break;
      case "fldChar":
        stepField(valueOf(attributes, "fldCharType"));
        break;
      case "footnoteReference":
        facts.footnotes.add(valueOf(attributes, "id") ?? "");
        break;
      case "endnoteReference":
        facts.endnotes.add(valueOf(attributes, "id") ?? "");
        break;
      case "altChunk":
      case "subDoc":
        facts.objects += 1;
        break;
      default:
    }
  }

  function stepField(kind: string | undefined): void {
    const { fields } = container();
    if (kind === "begin") fields.begin();
    else if (kind === "separate") fields.separate();
    else if (kind === "end") fields.end();
  }

  function openControl(): void {
    const control = controls.at(-1);
    if (control?.isContents === true && !context.withContents) facts.contents = true;
    if (control?.isPlaceholder === true || (control?.isContents === true && !context.withContents)) skipping = 1;
  }

  function openCell(): void {
    const current = row();
    if (current === undefined || current.leftOut) {
      skipping = 1;
      return;
    }
    const into = newContainer("cell");
    containers.push(into);
    current.cells.push({ blocks: into.blocks, span: 1, merge: undefined, leftOut: false });
  }

  /** Text at this place, if it is seen on the page. */
  function say(text: string): void {
    const paragraph = paragraphs.at(-1);
    const run = runs.at(-1);
    if (paragraph === undefined) return;
    const places = containers.map((each) => each.fields.place());
    if (places.includes("code")) return;
    if (places.includes("contents") && !context.withContents) {
      facts.contents = true;
      return;
    }
    const style = context.styles.paragraph(paragraph.style);
    const character = context.styles.character(run?.style);
    if (run?.hidden ?? toggled(style.hidden, character.hidden)) {
      facts.hidden.push(text);
      return;
    }
    const font = run?.font ?? character.font ?? style.font;
    const bold = run?.bold ?? toggled(style.bold, character.bold);
    paragraph.pieces.push({ text: withoutPrivateLetters(text, font), bold, font });
  }

  function readSetting(name: string, attributes: XmlAttributes): void {
    const paragraph = paragraphs.at(-1);
    switch (settings) {
      case "paragraph":
        if (name === "rPr") settings = "mark";
        else if (paragraph !== undefined) readParagraphSetting(paragraph, name, attributes);
        break;
      case "mark":
        if (paragraph === undefined) break;
        if (name === "del" || name === "moveFrom") {
          paragraph.markDeleted = true;
          facts.deletions += 1;
        } else if (name === "vanish") paragraph.markHidden = isOn(attributes);
        break;
      case "run":
        readRunSetting(runs.at(-1), name, attributes);
        break;
      case "row":
        readRowSetting(name, attributes);
        break;
      case "cell":
        readCellSetting(name, attributes);
        break;
      case "control": {
        const control = controls.at(-1);
        if (control === undefined) break;
        if (name === "showingPlcHdr") control.isPlaceholder = isOn(attributes);
        else if (name === "docPartGallery") control.isContents = valueOf(attributes, "val") === "Table of Contents";
        break;
      }
      case undefined:
    }
  }

  function readRowSetting(name: string, attributes: XmlAttributes): void {
    const current = row();
    if (current === undefined) return;
    if (name === "gridBefore") current.before = integerOf(attributes, "val", 0, mostGridColumns) ?? 0;
    else if (name === "gridAfter") current.after = integerOf(attributes, "val", 0, mostGridColumns) ?? 0;
    else if (name === "del") {
      current.leftOut = true;
      facts.deletions += 1;
    } else if (name === "ins") facts.insertions += 1;
    else if (name === "hidden" && isOn(attributes)) current.leftOut = true;
  }

  function readCellSetting(name: string, attributes: XmlAttributes): void {
    const current = cell();
    if (current === undefined) return;
    if (name === "gridSpan") current.span = integerOf(attributes, "val", 1, mostGridColumns) ?? 1;
    else if (name === "vMerge" && valueOf(attributes, "val") !== "restart") current.merge = "above";
    else if (name === "hMerge" && valueOf(attributes, "val") !== "restart") current.merge = "left";
    else if (name === "cellDel") {
      current.leftOut = true;
      facts.deletions += 1;
    }
  }

  function close(name: string): void {
    if (skipping > 0) {
      skipping -= 1;
      return;
    }
    if (settings !== undefined) {
      closeSetting(name);
      return;
    }
    if (name === "AlternateContent") alternatives.pop();
    else if (name === "txbxContent") closeBox();
    else if (isDrawing(name)) container().drawings -= 1;
    else if (container().drawings === 0) closeInText(name);
  }

  function closeSetting(name: string): void {
    if (settings === "mark" && name === "rPr") settings = "paragraph";
    else if (name === settingsElements[settings ?? "paragraph"]) settings = undefined;
  }

  function closeInText(name: string): void {
    switch (name) {
      case "t":
      case "instrText":
        reads = undefined;
        break;
      case "r":
        runs.pop();
        break;
      case "p":
        closeParagraph();
        break;
      case "sdt":
        controls.pop();
        break;
      case "tc":
        if (container().kind === "cell") flush(containers.pop() ?? story);
        if (cell()?.leftOut === true) row()?.cells.pop();
        break;
      case "tr":
        if (row()?.leftOut === true || row()?.cells.length === 0) tables.at(-1)?.rows.pop();
        break;
      case "tbl": {
        const table = tables.pop();
        if (table !== undefined && table.rows.length > 0) container().blocks.push(...blocksOfTable(table));
        break;
      }
      default:
    }
  }

  function closeBox(): void {
    const box = containers.pop();
    if (box === undefined) return;
    flush(box);
    const paragraph = paragraphs.at(-1);
    (paragraph?.boxes ?? container().blocks).push(...box.blocks);
  }

  function closeParagraph(): void {
    const closed = paragraphs.pop();
    if (closed === undefined) return;
    const into = container();
    into.fields.endParagraph();
    const paragraph = into.carried === undefined ? closed : joinParagraphs(into.carried, closed);
    into.carried = paragraph.markDeleted ? paragraph : undefined;
    if (!paragraph.markDeleted) put(paragraph, into);
  }

  /** A paragraph that waited for the next one, at the end of its text. */
  function flush(into: Container): void {
    if (into.carried !== undefined) put(into.carried, into);
    into.carried = undefined;
  }

  function put(paragraph: ParagraphDraft, into: Container): void {
    const text = readLetters(paragraph.pieces, facts.encodings);
    const isEmpty = text.trim() === "";
    if (!(isEmpty && paragraph.markHidden)) {
      const style = context.styles.paragraph(paragraph.style);
      const sign = signOf(paragraph);
      // The number of an empty cell is the row's; of an empty paragraph in the text it is nobody's.
      const shown = isEmpty && into.kind !== "cell" ? "" : `${sign}${text}`;
      const emphasised = !isEmpty && (isBold(paragraph.pieces) || style.heading || (paragraph.outline ?? 9) < 9);
      into.blocks.push({ kind: "paragraph", text: shown.trimEnd(), emphasised });
    }
    into.blocks.push(...paragraph.boxes);
  }

  function signOf(paragraph: ParagraphDraft): string {
    const style = context.styles.paragraph(paragraph.style);
    const list = paragraph.list ?? style.list;
    if (list === undefined || list === "0") return "";
    const ofStyle = style.level ?? (style.listStyle === undefined ? 0 : context.lists.levelOfStyle(list, style.listStyle));
    return context.lists.next(list, paragraph.level ?? (paragraph.list === undefined ? ofStyle : 0));
  }

  scanXml(xml, part, {
    open,
    close,
    text(value) {
      if (skipping > 0 || reads === undefined || settings !== undefined) return;
      if (reads === "text") say(value.replace(/[\n\r]+/g, " "));
      else container().fields.addCode(value);
    },
  });
  flush(story);
  return { blocks: story.blocks, facts, root, endsInContents: story.fields.isOpen() };
}

const settingsElements = { paragraph: "pPr", mark: "rPr", run: "rPr", row: "trPr", cell: "tcPr", control: "sdtPr" } as const;

function newContainer(kind: Container["kind"]): Container {
  return { kind, blocks: [], fields: fieldStack(), carried: undefined, drawings: 0 };
}

function isDrawing(name: string): boolean {
  return name === "drawing" || name === "pict" || name === "object";
}

/** Bold or hidden in the style of the paragraph and in that of the letters is neither: the second switches the first. */
function toggled(paragraph: boolean | undefined, character: boolean | undefined): boolean {
  return (paragraph ?? false) !== (character ?? false);
}

function readParagraphSetting(paragraph: ParagraphDraft, name: string, attributes: XmlAttributes): void {
  switch (name) {
    case "pStyle":
      paragraph.style = valueOf(attributes, "val");
      break;
    case "numId":
      paragraph.list = valueOf(attributes, "val");
      break;
    case "ilvl":
      paragraph.level = integerOf(attributes, "val", 0, 8);
      break;
    case "outlineLvl":
      paragraph.outline = integerOf(attributes, "val", 0, 9);
      break;
    default:
  }
}

function readRunSetting(run: Run | undefined, name: string, attributes: XmlAttributes): void {
  if (run === undefined) return;
  if (name === "rStyle") run.style = valueOf(attributes, "val");
  else if (name === "b") run.bold = isOn(attributes);
  else if (name === "vanish") run.hidden = isOn(attributes);
  else if (name === "rFonts") run.font = fontOf(attributes);
}
