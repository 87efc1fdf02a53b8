/** The words formula in another spreadsheet program than the one that the stand-in computes with. */
import { writeXlsx } from "../../../src/documents/xlsx/write-xlsx";
import { amount, countIn } from "../../../src/core/money/amount";
import { moneyUnits } from "../../../src/core/money/unit";
import { wordsLine, wordsLineFormula } from "../../../src/core/words/words-line";
import { libreOfficeTest, valuesOf } from "../../documents/xlsx/libreoffice";
import { cell, workbookOf } from "../../documents/xlsx/sample-workbook";
import { sampleAmounts } from "./sample-amounts";

/** `WORDS_COUNT=20000 npx jest words-formula.libreoffice` for the long run. */
const count = Number(process.env["WORDS_COUNT"] ?? 500);

libreOfficeTest(`${String(count)} numbers in each unit through the formula in LibreOffice`, async () => {
  for (const unit of moneyUnits) {
    const amounts = sampleAmounts(unit, count);
    const cells = amounts.flatMap((plain, row) => [
      cell(row, 0, Number(countIn(amount(plain), unit))),
      cell(row, 1, "", { formula: wordsLineFormula(`A${String(row + 1)}`, unit) }),
    ]);
    const shown = valuesOf(await writeXlsx(workbookOf({ cells }))).map((row) => row[1]);
    const spoken = amounts.map((plain) => wordsLine(amount(plain)));
    expect(shown.slice(0, spoken.length)).toEqual(spoken);
  }
});
