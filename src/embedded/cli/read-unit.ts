import type { MoneyUnit } from "../../core/money/unit";
import { moneyUnits } from "../../core/money/unit";
import type { Result } from "../../core/result";
import { accept, refuse } from "../../core/result";
import type { Texts } from "../../text/vi";

/** The unit of money after `--unit`; undefined where the option is not given. The problem is the sentence itself. */
export function readUnit(typed: string | undefined, texts: Texts): Result<MoneyUnit | undefined, string> {
  if (typed === undefined) return accept(undefined);
  const unit = moneyUnits.find((each) => each === typed);
  return unit === undefined ? refuse(texts.commandLine.usage.notAUnit(typed)) : accept(unit);
}
