/**
 * The entry of dist/functions.js: hands the custom functions to Excel. Excel itself learns their names, arguments and help from
 * dist/functions.json, which the build makes out of the comments above them; a test shows that both name the same functions.
 *
 * Names are Vietnamese verbs without accents (docs/decisions/0011-custom-functions.md).
 */
import { convertWords } from "./convert-words";
import { spellAmount } from "./spell-amount";
import { sumAmounts } from "./sum-amounts";
import { takeAmount } from "./take-amount";

CustomFunctions.associate({ DOCSOTIEN: spellAmount, DOICHUTHANHSO: convertWords, CONGSOTIEN: sumAmounts, LAYSOTIEN: takeAmount });
