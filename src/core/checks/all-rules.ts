/** Every rule, in the order of the documentation. A new rule is a file in rules/ and a line here. */
import type { Rule } from "./rule";
import { basisMissing } from "./rules/basis-missing";
import { bodyNotExisting } from "./rules/body-not-existing";
import { cellError } from "./rules/cell-error";
import { circularFormula } from "./rules/circular-formula";
import { columnFormulaDiffers } from "./rules/column-formula-differs";
import { countedTwice } from "./rules/counted-twice";
import { dateAsText } from "./rules/date-as-text";
import { dayDoesNotExist } from "./rules/day-does-not-exist";
import { duplicateTask } from "./rules/duplicate-task";
import { formulaDiffers } from "./rules/formula-differs";
import { fractionOfDong } from "./rules/fraction-of-dong";
import { grandTotalDiffers } from "./rules/grand-total-differs";
import { hiddenMoney } from "./rules/hidden-money";
import { leadAlsoCooperator } from "./rules/lead-also-cooperator";
import { leadMissing } from "./rules/lead-missing";
import { mixedSeparators } from "./rules/mixed-separators";
import { negativeAmount } from "./rules/negative-amount";
import { numberAsText } from "./rules/number-as-text";
import { oldFont } from "./rules/old-font";
import { ordinalGap } from "./rules/ordinal-gap";
import { ordinalIsDate } from "./rules/ordinal-is-date";
import { ordinalRepeated } from "./rules/ordinal-repeated";
import { pageSetup } from "./rules/page-setup";
import { planDiffers } from "./rules/plan-differs";
import { productDiffers } from "./rules/product-differs";
import { resultStale } from "./rules/result-stale";
import { rowLeftOut } from "./rules/row-left-out";
import { rowSumDiffers } from "./rules/row-sum-differs";
import { sharesNotHundred } from "./rules/shares-not-hundred";
import { sourceMissing } from "./rules/source-missing";
import { subtotalDiffers } from "./rules/subtotal-differs";
import { taxDiffers } from "./rules/tax-differs";
import { timeframeCannotBe } from "./rules/timeframe-cannot-be";
import { timeframeOutsideYear } from "./rules/timeframe-outside-year";
import { timeframeOver } from "./rules/timeframe-over";
import { tooManyDigits } from "./rules/too-many-digits";
import { totalDiffers } from "./rules/total-differs";
import { totalFiltered } from "./rules/total-filtered";
import { totalMissing } from "./rules/total-missing";
import { typedAmongFormulas } from "./rules/typed-among-formulas";
import { typedTotal } from "./rules/typed-total";
import { unitMissing } from "./rules/unit-missing";
import { unitsDisagree } from "./rules/units-disagree";
import { unknownFunction } from "./rules/unknown-function";
import { wordsDiffer } from "./rules/words-differ";
import { wordsMissing } from "./rules/words-missing";

export const allRules: readonly Rule[] = [
  totalDiffers,
  subtotalDiffers,
  rowLeftOut,
  countedTwice,
  totalMissing,
  typedTotal,
  totalFiltered,
  resultStale,
  columnFormulaDiffers,
  rowSumDiffers,
  productDiffers,
  taxDiffers,
  sharesNotHundred,
  grandTotalDiffers,
  wordsDiffer,
  wordsMissing,
  oldFont,
  cellError,
  unknownFunction,
  circularFormula,
  numberAsText,
  mixedSeparators,
  fractionOfDong,
  negativeAmount,
  tooManyDigits,
  unitMissing,
  unitsDisagree,
  duplicateTask,
  hiddenMoney,
  formulaDiffers,
  typedAmongFormulas,
  ordinalGap,
  ordinalRepeated,
  ordinalIsDate,
  leadMissing,
  leadAlsoCooperator,
  bodyNotExisting,
  dayDoesNotExist,
  dateAsText,
  timeframeCannotBe,
  timeframeOutsideYear,
  timeframeOver,
  sourceMissing,
  basisMissing,
  pageSetup,
  planDiffers,
];
