/** Whether a text begins with what is to be done: "Tổ chức hội thi", "Tiếp tục rà soát". */
import { phraseAt, phrasesOf } from "./match-words";
import { plainTones } from "../lines/plain-tones";
import { certainVerbs, taskVerbs } from "./task-verbs";

const verbs = phrasesOf(certainVerbs, taskVerbs);

export function startsWithVerb(text: string): boolean {
  const words = plainTones(text.slice(0, 60)).match(/[\p{L}\p{M}]+/gu) ?? [];
  return phraseAt(verbs, words, 0) > 0;
}

/** Whether any word of a short text could begin what is to be done. */
export function holdsVerb(text: string): boolean {
  const words = plainTones(text.slice(0, 300)).match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.some((_, at) => phraseAt(verbs, words, at) > 0);
}
