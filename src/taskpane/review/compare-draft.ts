/** Brings what a comparison found to a draft that was corrected since it was read: the corrections stay. */
import type { Notice } from "../../core/plan/notice";
import type { PlanSource } from "../../core/plan/plan";
import type { UnderstoodPlan } from "../intake/understand";
import { isOfComparison } from "./comparison";
import type { Draft, DraftList, DraftTask } from "./draft";
import { draftOf } from "./draft";

/** `read`: the draft's own text, read once more and held against another one. What an earlier comparison said goes. */
export function compareDraft(draft: Draft, read: UnderstoodPlan): Draft {
  const { lists, comparison } = draftOf(read);
  const compared: Partial<Record<PlanSource, DraftList>> = {};
  for (const source of ["appendix", "body"] as const) {
    const [mine, fresh] = [draft.lists[source], lists[source]];
    if (mine !== undefined) compared[source] = fresh === undefined ? mine : compareList(mine, fresh);
  }
  return { ...draft, lists: compared, comparison };
}

/** The same text gives the same keys. A task that was merged into another is found by its lines; one that was deleted has nothing to be told. */
function compareList(mine: DraftList, fresh: DraftList): DraftList {
  const differences = new Map<number, readonly Notice[]>();
  for (const each of fresh.tasks) {
    const found = each.notices.filter(isOfComparison);
    const home = found.length === 0 ? undefined : homeOf(each, mine.tasks);
    if (home !== undefined) differences.set(home.key, [...(differences.get(home.key) ?? []), ...found]);
  }
  const renew = (notices: readonly Notice[], found: readonly Notice[]): readonly Notice[] => [
    ...notices.filter((notice) => !isOfComparison(notice)),
    ...found,
  ];
  return {
    ...mine,
    tasks: mine.tasks.map((each) => ({ ...each, notices: renew(each.notices, differences.get(each.key) ?? []) })),
    notices: renew(mine.notices, fresh.notices.filter(isOfComparison)),
  };
}

function homeOf({ key, sources: [lines] }: DraftTask, tasks: readonly DraftTask[]): DraftTask | undefined {
  return (
    tasks.find((each) => each.key === key) ??
    tasks.find(({ sources }) => sources.some(({ first, last }) => first === lines?.first && last === lines.last))
  );
}
