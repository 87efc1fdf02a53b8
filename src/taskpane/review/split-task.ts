/** One task of a draft as several. The money stays with the first; who does it and when holds for all of them. */
import { foldText } from "../../core/plan/fold-text";
import type { Notice } from "../../core/plan/notice";
import type { DraftTask } from "./draft";

/** The texts between the places (offsets in reading order), without the marks of the list that they stood in. */
export function splitContent(content: string, places: readonly number[]): readonly string[] {
  return [...places, content.length].map((end, index) => {
    const part = content
      .slice(places[index - 1] ?? 0, end)
      .trim()
      .replace(/[\s;,]+$/, "");
    return index === 0 ? part : capital(part.replace(/^(?:[-+*\u2022\u2013]\s*|(?:\p{Ll}|\d{1,2})\)\s*)/u, ""));
  });
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The parts in order; the first keeps the key of the whole. Undefined where a part would have no words. */
export function splitTask(whole: DraftTask, places: readonly number[], nextKey: number): readonly DraftTask[] | undefined {
  const texts = splitContent(whole.task.content, places);
  if (texts.length < 2 || texts.some((text) => !/[\p{L}\p{N}]/u.test(text))) return undefined;
  return texts.map((content, index): DraftTask => {
    const notices = whole.notices.filter((notice) => belongsTo(notice, index, texts));
    if (index === 0) return { ...whole, task: { ...whole.task, content }, notices };
    return {
      key: nextKey + index - 1,
      task: { ...whole.task, ordinal: "", content, cost: undefined },
      appendix: whole.appendix,
      groups: whole.groups,
      sources: whole.sources,
      notices,
      refusedCost: undefined,
    };
  });
}

/** Who and when: such a notice holds for every part. */
const sharedCodes: readonly Notice["code"][] = [
  "no-lead",
  "lead-without-label",
  "label-interpreted",
  "body-not-existing",
  "day-does-not-exist",
  "period-does-not-exist",
  "periods-apart",
  "timeframe-outside-plan",
];

/** A notice goes where the words stand that it quotes; one that quotes none of them stays with the first part. */
function belongsTo(notice: Notice, index: number, texts: readonly string[]): boolean {
  if (sharedCodes.includes(notice.code)) return true;
  // Folded: a part begins with a capital that the whole had not.
  const quoted = "text" in notice ? foldText(notice.text.trim()) : "";
  const home = quoted === "" ? -1 : texts.findIndex((text) => foldText(text).includes(quoted));
  return index === Math.max(0, home);
}
