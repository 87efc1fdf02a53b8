import { amount, printAmount } from "../../core/money/amount";
import type { AmountProblem } from "../../core/money/amount-problem";
import { unreachable } from "../../core/unreachable";
import type { Texts } from "../vi";

const dong = (plain: string): string => `${printAmount(amount(plain))} đồng`;

export const amounts: Texts["amounts"] = {
  units: { dong: "đồng", nghin: "thousand đồng", trieu: "million đồng" },

  tooLargeToSpeak: "The amount has more than 27 digits and cannot be written in words.",

  problem(problem: AmountProblem): string {
    switch (problem.kind) {
      case "empty":
        return "No amount yet.";
      case "not-an-amount":
        return `The amount "${problem.text}" cannot be read. Write figures, for example 200.000.000 or 1,5 tỷ.`;
      case "letter-for-digit":
        return `The amount "${problem.text}" cannot be read (the letter ${problem.letter} stands for the digit ${problem.digit}).`;
      case "unexpected-word":
        return problem.word === ""
          ? `The amount in words "${problem.text}" stops too early.`
          : `The amount in words "${problem.text}": word ${String(problem.wordNumber)} ("${problem.word}") does not fit.`;
      case "ambiguous":
        return `The amount "${problem.text}" can be read two ways: ${dong(problem.readings[0])} or ${dong(problem.readings[1])}. Write it one way, for example without the comma.`;
      case "fraction-of-dong":
        return `The amount "${problem.text}" has a fraction of a đồng. Write whole đồng.`;
      case "scientific":
        return `The amount "${problem.text}" is in scientific notation. Write all digits.`;
      case "two-amounts":
        return `"${problem.text}" holds two amounts. Write one, or make two rows.`;
      case "date":
        return `"${problem.text}" is a date, not an amount.`;
      case "negative":
        return `The cost "${problem.text}" is below zero. Write zero or more, or leave it empty where no money is needed.`;
      case "too-long":
        return `The amount "${problem.text}" is too long: up to 40 digits can be read, up to 27 in words.`;
      default:
        return unreachable(problem);
    }
  },
};
