import type { WordsReadingProblem } from "../../core/words/read-words";
import { unreachable } from "../../core/unreachable";
import type { Texts } from "../vi";

export const functions: Texts["functions"] = {
  notAUnit: (text) => `There is no unit of money "${text}". Write "đồng", "nghìn đồng" or "triệu đồng".`,

  unknownOption: (text) =>
    `There is no way of writing "${text}". Choose from: linh, lẻ, nghìn, ngàn, tư, bốn, tỷ, tỉ, dấu phẩy, chẵn, ./., chữ hoa, chữ thường, đồng, đồng Việt Nam, Việt Nam đồng, không đơn vị; with commas between them.`,

  digitsLost: "More than 15 digits: Excel has turned the last ones into zeros. Enter the number as text, with an apostrophe (') in front.",

  inRange: (row, column, sentence) => `Row ${row}, column ${column} of the range: ${sentence}`,

  wordsProblem(problem: WordsReadingProblem): string {
    switch (problem.kind) {
      case "empty":
        return "There are no words.";
      case "unexpected-word":
        return problem.word === ""
          ? "Something is missing at the end of the words."
          : `Word ${problem.wordNumber} ("${problem.word}") does not fit the way numbers are read.`;
      case "too-large-to-speak":
        return "The words state more than 27 digits.";
      default:
        return unreachable(problem);
    }
  },
};
