/** Chooses between the readings of a body, and adds to the chosen one what the others know: leads from the assignments, money from the list of costs. */
import type { SourceLines } from "../../plan/task";
import type { DraftNotice } from "../draft-task";
import { isGenericDuty } from "./bars-tasks";
import { inferLeads } from "./infer-leads";
import { leadsInBrackets } from "./leads-in-brackets";
import { matchAssignments } from "./match-assignments";
import type { Outline } from "./outline";
import type { Proposal, ProposedTask } from "./proposal";
import { ownTasks, readAssignments } from "./read-assignments";
import { bodiesInHeading } from "../sentence/read-direction";
import { readCalendar } from "./read-calendar";
import type { CostList } from "./read-cost-list";
import { readCostList } from "./read-cost-list";
import { readGeneral } from "./read-general";
import { readLabelled } from "./read-labelled";
import { shareCosts } from "./share-costs";

export interface Chosen {
  readonly tasks: readonly ProposedTask[];
  readonly notices: readonly DraftNotice[];
  readonly statedTotal: { readonly text: string; readonly at: SourceLines } | undefined;
  /** Parts with tasks that were not taken, and are told of. */
  readonly leftOutTitles: readonly string[];
}

export function chooseProposal(outline: Outline): Chosen {
  const labelled = readLabelled(outline);
  const calendar = readCalendar(outline);
  const assigned = readAssignments(outline);
  const general = readGeneral(outline);
  const costs = readCostList(outline);
  const best = pick(labelled, calendar, assigned, general);
  const isCostPlan =
    costs.isWhole && !best.tasks.some(({ draft }) => (best.shape === "labelled" || best.shape === "calendar") && draft.leads !== "");
  const chosen = isCostPlan && !namesSame(best, costs) ? asProposal(costs) : best;
  const led = inferLeads(outline, { ...chosen, tasks: leadsInBrackets(chosen.tasks) }, assigned);
  const paid = chosen.shape === "costs" ? { tasks: led.tasks, notices: [] } : shareCosts(led.tasks, costs);
  const others = tellOthers(chosen, [labelled, calendar, assigned, general]);
  const numbered = giveOrdinals(paid.tasks);
  return {
    tasks: numbered.tasks,
    notices: [...chosen.notices, ...led.notices, ...paid.notices, ...others.notices, ...numbered.notices],
    statedTotal: costs.total,
    leftOutTitles: others.titles,
  };
}

/** Labels say most, months next; orders to bodies come before tasks of nobody, unless they only say that the plan is to be carried out. */
function pick(labelled: Proposal, calendar: Proposal, assigned: Proposal, general: Proposal): Proposal {
  const own = ownTasks(assigned);
  if (
    calendar.tasks.length >= 2 &&
    calendar.tasks.length >= labelled.tasks.length &&
    new Set(calendar.tasks.map(({ draft }) => draft.time)).size > 1
  )
    return calendar;
  const withLead = labelled.tasks.filter(({ draft }) => draft.leads !== "").length;
  // "1. Bộ Y tế" with a deadline somewhere below it is no task but the one who is to do those below.
  const isByBodies = labelled.tasks.some(({ draft }) => draft.leads === "" && bodiesInHeading(`${draft.content}:`) !== undefined);
  if (isByBodies && own.length >= labelled.tasks.length) return assigned;
  if (withLead > 0 || (labelled.tasks.length > 0 && (labelled.tasks.length * 3 >= own.length || own.length < 2))) return labelled;
  // The tasks say themselves who does them, in brackets or sentences: "Tổ chức thực hiện" then only says who watches over them.
  const ledThemselves = general.tasks.filter(({ draft }) => draft.leads !== "").length;
  if (general.tasks.length >= 2 && ledThemselves * 2 >= general.tasks.length) return general;
  const shared = withLeadsElsewhere(general, assigned);
  if (shared !== undefined) return shared;
  if (own.length >= 2 || (own.length === 1 && general.tasks.length < 3)) return assigned;
  if (general.tasks.length > 0) return general;
  return assigned;
}

/** The tasks stand in one part and who does them in another, which may hold tasks of its own besides. */
function withLeadsElsewhere(general: Proposal, assigned: Proposal): Proposal | undefined {
  const matches = matchAssignments(general.tasks, assigned);
  if (general.tasks.length < 2 || matches.size * 2 < general.tasks.length) return undefined;
  const used = new Set([...matches.values()].map((match) => match.draft));
  const known = new Set(general.tasks.map(({ draft }) => draft.lines.first));
  const others = ownTasks(assigned).filter(({ draft }) => !used.has(draft) && !known.has(draft.lines.first));
  return { ...general, tasks: [...general.tasks, ...others.map((task) => ({ ...task, draft: { ...task.draft, ordinal: "" } }))] };
}

function asProposal(costs: CostList): Proposal {
  return { shape: "costs", tasks: costs.tasks, notices: costs.notices };
}

/** At least half of the costs are those of tasks that the text names elsewhere. */
function namesSame(best: Proposal, costs: CostList): boolean {
  return shareCosts(best.tasks, costs).matched * 2 >= costs.tasks.length;
}

/** Tasks of another shape in parts that were not taken: the officer may want them. */
function tellOthers(
  chosen: Proposal,
  proposals: readonly Proposal[],
): { readonly notices: readonly DraftNotice[]; readonly titles: readonly string[] } {
  const taken = new Set(chosen.tasks.map((task) => task.section));
  const notices: DraftNotice[] = [];
  const titles: string[] = [];
  for (const proposal of proposals) {
    if (proposal.shape === chosen.shape) continue;
    const sections = new Set(proposal.tasks.map((task) => task.section));
    for (const section of sections) {
      if (section === undefined || taken.has(section) || titles.includes(section.title)) continue;
      const count = proposal.tasks.filter((task) => task.section === section && !isGenericDuty(task.draft.content)).length;
      if (count === 0) continue;
      titles.push(section.title);
      notices.push({ facts: { code: "other-tasks-left-out", title: section.title, count }, at: section.lines });
    }
  }
  return { notices, titles };
}

/** Dashes have no numbers: where not every task has one of its own, they are counted. */
function giveOrdinals(tasks: readonly ProposedTask[]): {
  readonly tasks: readonly ProposedTask[];
  readonly notices: readonly DraftNotice[];
} {
  const without = tasks.filter(({ draft }) => draft.ordinal === "");
  if (without.length * 2 < tasks.length || tasks.length === 0) return { tasks, notices: [] };
  const lines = tasks.map(({ draft }) => draft.lines);
  const at = { first: Math.min(...lines.map((each) => each.first)), last: Math.max(...lines.map((each) => each.last)) };
  return {
    tasks: tasks.map((task, index) => ({ ...task, draft: { ...task.draft, ordinal: String(index + 1) } })),
    notices: [{ facts: { code: "ordinals-given", count: tasks.length }, at }],
  };
}
