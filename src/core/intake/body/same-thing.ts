/** How much of one text another says too, in pairs of words that follow each other: "tổ chức Diễn đàn trẻ em" is in "chủ trì tổ chức Diễn đàn trẻ em cấp tỉnh và …". */
import { foldText } from "../../plan/fold-text";

/** The first words tell what a task is; what follows explains it. */
const tellingWords = 12;

export type WordPairs = readonly string[];

export function pairsOf(text: string, most = tellingWords): WordPairs {
  const words = foldText(text.slice(0, 2_000)).match(/[a-z\d]+/g) ?? [];
  return words.slice(0, most).flatMap((word, index, all) => (index === 0 ? [] : [`${all[index - 1] ?? ""} ${word}`]));
}

/** From 0 to 1: the share of `pairs` that are in `others`. Texts of fewer than four words are too short to tell. */
export function shareOf(pairs: WordPairs, others: ReadonlySet<string>): number {
  return pairs.length < 3 ? 0 : pairs.filter((pair) => others.has(pair)).length / pairs.length;
}

/** From this share on two texts name the same thing. */
export const sameThing = 0.6;
