/** `words`: amounts one a line on standard input, their Vietnamese words one a line on standard output. */
import { readAmount } from "../../core/money/read-amount";
import { accept, refuse } from "../../core/result";
import { amountInWords } from "../../core/words/amount-in-words";
import { lineCommand } from "./line-command";

export const wordsCommand = lineCommand((line, unit, texts) => {
  const amount = readAmount(line, unit);
  if (!amount.ok) return refuse(texts.amounts.problem(amount.problem));
  const words = amountInWords(amount.value);
  return words.ok ? accept(words.value) : refuse(texts.amounts.tooLargeToSpeak);
});
