/** Word documents (.docx, .docm, .dotx): the parts of the package put together. Nothing in them is run, and nothing outside them is loaded. */
import type { PlanDocument } from "../../core/intake/plan-document";
import type { DocumentProblem } from "../../core/intake/text-problem";
import type { NoticeFacts } from "../../core/plan/notice";
import type { Result } from "../../core/result";
import { accept, refuse } from "../../core/result";
import { hasWords } from "../has-words";
import { DamagedFile } from "../ooxml/damaged-file";
import type { OfficePackage } from "../ooxml/package";
import { openPackage, readPackageParts } from "../ooxml/package";
import type { Relationship } from "../ooxml/relationships";
import { readRelationships } from "../ooxml/relationships";
import { inUnicode } from "../in-unicode";
import type { ReadingStep } from "../reading-steps";
import { listCounter } from "./list-counter";
import { readNumbering } from "./read-numbering";
import type { Story, StoryContext } from "./read-story";
import { readStory } from "./read-story";
import { readStyles } from "./read-styles";

/** A plan of 1,000 pages has about 40 MB of XML. Pictures do not count: they are never unpacked. */
export const largestUnpackedBytes = 128 * 1024 * 1024;

/** Throws `DamagedFile` where the package contradicts itself. */
export async function readDocx(bytes: Uint8Array, name: string, step: ReadingStep): Promise<Result<PlanDocument, DocumentProblem>> {
  const parts = readPackageParts(bytes);
  if (parts === undefined) throw new DamagedFile(undefined, "no directory");
  const opened = openPackage(bytes, parts, largestUnpackedBytes);
  if (!opened.ok) return refuse({ kind: "unpacks-too-large", name, bytes: opened.problem.bytes, limit: opened.problem.limit });
  const source = opened.value;
  const main = readRelationships(source, "").find((each) => each.type === "officeDocument")?.part ?? "word/document.xml";
  const related = readRelationships(source, main);
  const xml = source.read(main);
  await step(0.2);
  const context = readContext(source, related);
  const story = readMain(xml, main, context);
  if (story.root !== "document") return refuse({ kind: "binary", name, format: "unknown" });
  await step(0.9);
  const notes = readNotes(source, related, story, context);
  if (!hasWords(story.blocks)) return refuse(story.facts.pictures > 0 ? { kind: "scan", name, pages: undefined } : { kind: "empty", name });
  const macros: readonly NoticeFacts[] = [...parts.keys()].some((part) => part.endsWith("vbaproject.bin"))
    ? [{ code: "macros-ignored" }]
    : [];
  return accept(inUnicode({ blocks: story.blocks, notices: [...noticesOf(story, notes), ...macros] }));
}

/** Made anew for each reading: it counts lists. */
function readContext(source: OfficePackage, related: readonly Relationship[]): () => StoryContext {
  const styles = partOf(related, "styles");
  const numbering = partOf(related, "numbering");
  const table = isThere(source, styles) ? readStyles(source.read(styles), styles) : readStyles("<styles/>", "styles");
  const lists = isThere(source, numbering) ? readNumbering(source.read(numbering), numbering) : new Map<string, never>();
  return () => ({ styles: table, lists: listCounter(lists), withContents: false });
}

function partOf(related: readonly Relationship[], type: string): string | undefined {
  return related.find((each) => each.type === type)?.part;
}

function isThere(source: OfficePackage, part: string | undefined): part is string {
  return part !== undefined && source.has(part);
}

/** A table of contents that never ends is no table of contents: then all of it is text. */
function readMain(xml: string, part: string, context: () => StoryContext): Story {
  const story = readStory(xml, part, context());
  return story.endsInContents ? readStory(xml, part, { ...context(), withContents: true }) : story;
}

function readNotes(
  source: OfficePackage,
  related: readonly Relationship[],
  { facts }: Story,
  context: () => StoryContext,
): readonly string[] {
  const wanted = [
    [partOf(related, "footnotes"), facts.footnotes],
    [partOf(related, "endnotes"), facts.endnotes],
  ] as const;
  return wanted.flatMap(([part, notes]) => {
    if (!isThere(source, part) || notes.size === 0) return [];
    const { blocks } = readStory(source.read(part), part, { ...context(), notes });
    return blocks.flatMap((block) => (block.kind === "paragraph" && block.text.trim() !== "" ? [block.text.trim()] : []));
  });
}

function noticesOf({ facts }: Story, notes: readonly string[]): readonly NoticeFacts[] {
  const { insertions, deletions, objects } = facts;
  const hidden = facts.hidden.join("").replace(/\s+/g, " ").trim();
  return [
    ...(insertions + deletions === 0 ? [] : [{ code: "changes-accepted", insertions, deletions } as const]),
    ...(hidden === "" ? [] : [{ code: "hidden-text-left-out", text: hidden } as const]),
    ...(notes.length === 0 ? [] : [{ code: "footnotes-left-out", texts: notes } as const]),
    ...(facts.contents ? [{ code: "contents-left-out" } as const] : []),
    ...(objects === 0 ? [] : [{ code: "objects-left-out", objects } as const]),
    ...[...facts.encodings].map((encoding) => ({ code: "letters-converted", encoding }) as const),
  ];
}
