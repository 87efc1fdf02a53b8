/**
 * `amounts`: amounts as typed or in words, one a line on standard input, plain decimal đồng one a line on standard output. Each line stands by
 * itself: unlike the entries of a column (`readColumn`), no line settles how another is meant.
 */
import { toPlainText } from "../../core/money/amount";
import { readAmount } from "../../core/money/read-amount";
import { accept, refuse } from "../../core/result";
import { lineCommand } from "./line-command";

export const amountsCommand = lineCommand((line, unit, texts) => {
  const amount = readAmount(line, unit);
  return amount.ok ? accept(toPlainText(amount.value)) : refuse(texts.amounts.problem(amount.problem));
});
