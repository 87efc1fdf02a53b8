import { printAmount } from "../../core/money/amount";
import { totalCost } from "../../core/plan/appendix";
import { romanNumeral } from "../../core/plan/roman-numeral";
import { unreachable } from "../../core/unreachable";
import type { PaneTexts } from "../language/pane-texts";
import { appendicesOf } from "../review/draft";
import type { Obstacle } from "../review/obstacle";
import type { BuildState } from "./build-state";

function obstacleSentence(obstacle: Obstacle, { blocked }: PaneTexts["pane"]["build"]): string {
  switch (obstacle.kind) {
    case "no-tasks":
    case "date-refused":
      return blocked[obstacle.kind];
    case "appendix-empty":
      return blocked[obstacle.kind](romanNumeral(obstacle.numeral));
    case "cost-refused":
    case "content-missing":
      return blocked[obstacle.kind](obstacle.ordinal);
    default:
      return unreachable(obstacle);
  }
}

/** What there is to say about the build; undefined while there is nothing. */
export function buildSentence(state: BuildState, { excel, pane }: PaneTexts): string | undefined {
  switch (state.phase) {
    case "ready":
    case "busy":
    case "asking":
      return undefined;
    case "built": {
      const { built, draft } = state.outcome;
      const tasks = appendicesOf(draft).flatMap((each) => each.tasks);
      const total = `${printAmount(totalCost({ tasks }), draft.unit)} ${pane.unitNames[draft.unit]}`;
      const sheets = built.map(({ sheet }) => sheet);
      const [sheet = ""] = sheets;
      const said = sheets.length > 1 ? pane.build.builtSeveral(tasks.length, sheets, total) : pane.build.built(tasks.length, sheet, total);
      return built.every(({ live }) => live) ? said : `${said} ${pane.build.notLive}`;
    }
    case "refused":
      return excel.problem(state.problem);
    case "blocked":
      return obstacleSentence(state.obstacle, pane.build);
    default:
      return unreachable(state);
  }
}
