import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initSync, Model } from "@ironcalc/wasm";
import { amount, countIn, fromCount } from "../../../src/core/money/amount";
import type { MoneyUnit } from "../../../src/core/money/unit";
import { moneyUnits } from "../../../src/core/money/unit";
import { amountInWords } from "../../../src/core/words/amount-in-words";
import type { WordsOptions } from "../../../src/core/words/spelling";
import { wordsExpression } from "../../../src/core/words/words-formula";
import { wordsLine, wordsLineFormula } from "../../../src/core/words/words-line";
import { numberOfRuns } from "../number-of-runs";
import { sampleAmounts } from "./sample-amounts";

initSync({ module: readFileSync(createRequire(__filename).resolve("@ironcalc/wasm/wasm_bg.wasm")) });

/** What the formula shows for figures that stand in cells counted in `unit`. */
function computed(figures: readonly string[], unit: MoneyUnit, formula = wordsLineFormula): readonly string[] {
  const model = new Model("words", "en", "UTC", "en");
  model.pauseEvaluation();
  figures.forEach((figure, index) => {
    model.setUserInput(0, index + 1, 1, figure);
    model.setUserInput(0, index + 1, 2, formula(`A${String(index + 1)}`, unit));
  });
  model.resumeEvaluation();
  model.evaluate();
  const shown = figures.map((_, index) => model.getFormattedCellValue(0, index + 1, 2));
  model.free();
  return shown;
}

const spokenLine = (plain: string): string => wordsLine(amount(plain));

test.each(moneyUnits)("the formula says what the function says, counted in %s", (unit) => {
  const amounts = sampleAmounts(unit, numberOfRuns(700));
  const shown = computed(
    amounts.map((plain) => countIn(amount(plain), unit)),
    unit,
  );
  expect(shown).toEqual(amounts.map(spokenLine));
});

const variants: readonly Partial<WordsOptions>[] = [
  { zeroTens: "lẻ", thousand: "ngàn", four: "bốn", billion: "tỉ" },
  { commas: true },
  { commas: true, letterCase: "lower", currency: "" },
  { letterCase: "upper", even: true, closing: true },
  { letterCase: "lower", currency: "đồng Việt Nam" },
  { commas: true, letterCase: "upper", thousand: "ngàn", currency: "Việt Nam đồng" },
];

test.each(variants)("the formula carries the options %j", (options) => {
  const amounts = sampleAmounts("dong", numberOfRuns(300));
  const shown = computed(amounts, "dong", (cell, unit) => `=${wordsExpression(cell, unit, options)}`);
  const spoken = amounts.map((plain) => {
    const words = amountInWords(amount(plain), options);
    return words.ok ? words.value : "!";
  });
  expect(shown).toEqual(spoken);
});

test("an empty cell is zero", () => {
  expect(computed([""], "dong")).toEqual(["Bằng chữ: Không đồng./."]);
});

test("beyond fifteen digits the formula says so instead of reading wrong digits", () => {
  const [largest, beyond] = computed(["999999999999999", "1000000000000000"], "dong");
  expect(largest).toBe(spokenLine("999999999999999"));
  expect(beyond).toBe("Bằng chữ: (số tiền quá 15 chữ số, cần lập lại phụ lục)");
});

test("part of a đồng is rounded as the cell's format shows it", () => {
  expect(computed(["1234.4"], "dong")).toEqual([spokenLine("1234")]);
  expect(fromCount("1234.4", 0)).toBeUndefined();
});

test("the formula keeps Excel's limits of length and nesting", () => {
  for (const unit of moneyUnits) {
    const formula = wordsLineFormula("$XFD$1048576", unit);
    let deepest = 0;
    let depth = 0;
    for (const character of formula.replace(/"[^"]*"/g, '""')) {
      if (character === "(") deepest = Math.max(deepest, (depth += 1));
      if (character === ")") depth -= 1;
    }
    expect(depth).toBe(0);
    expect(deepest).toBeLessThanOrEqual(64);
    expect(formula.length).toBeLessThanOrEqual(8192);
  }
});

test("only functions that every Excel since 2010 has", () => {
  const names = new Set(
    wordsLineFormula("A1", "trieu")
      .replace(/"[^"]*"/g, "")
      .match(/[A-Z.]{2,}(?=\()/g),
  );
  expect([...names].sort()).toEqual(["ABS", "IF", "ROUND", "SUBSTITUTE", "TEXT"]);
});

test("the formula has only what its options need: a sheet's cell has room for so much", () => {
  const formula = (options: Partial<WordsOptions>, unit: MoneyUnit = "dong"): string => wordsExpression("A1", unit, options);
  const steps = (options: Partial<WordsOptions>): number => formula(options).split("SUBSTITUTE(").length - 1;
  expect(steps({ letterCase: "lower", four: "bốn" })).toBe(steps({ letterCase: "lower" }) - 2);
  expect(steps({ letterCase: "lower" })).toBe(steps({}) - 10);
  expect(steps({ commas: true })).toBe(steps({}) + 2);
  expect(formula({})).not.toContain("*");
  expect(formula({}, "nghin")).toContain("A1*1000,");
  expect(formula({ currency: "" })).not.toMatch(/&""\)$/);
  expect(formula({})).toMatch(/&" đồng"\)$/);
});

test("an amount beyond what is spoken asks for words by hand", () => {
  expect(wordsLine(amount("1".padEnd(28, "0")))).toBe("Bằng chữ: (số tiền quá lớn, cần ghi bằng tay)");
  expect(wordsLine(amount("5"))).toBe("Bằng chữ: Năm đồng./.");
});
