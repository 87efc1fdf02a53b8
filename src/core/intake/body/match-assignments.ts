/** Which of a plan's assignments ("Phòng A: chủ trì thực hiện nhiệm vụ 1, 3") speaks of which of its tasks: by their numbers, or by the same words. */
import { foldText } from "../../plan/fold-text";
import type { DraftTask } from "../draft-task";
import type { Proposal, ProposedTask } from "./proposal";
import { pairsOf, sameThing, shareOf } from "./same-thing";

/** More are not compared with each other: the work grows with their product. */
const mostCompared = 250;

interface Assignment {
  readonly draft: DraftTask;
  /** The numbers of the tasks that its body leads, and of those that it only helps with. */
  readonly leads: ReadonlySet<string>;
  readonly helps: ReadonlySet<string>;
  readonly pairs: ReadonlySet<string>;
}

export interface Match {
  readonly draft: DraftTask;
  /** By its number: then all that the assignment says is about this task. */
  readonly byNumber: boolean;
  /** Those who help with the task of this number, by other assignments. */
  readonly helpers: string;
}

/** For each place in `tasks` without a lead, the assignment that has one. */
export function matchAssignments(tasks: readonly ProposedTask[], assigned: Proposal): ReadonlyMap<number, Match> {
  const taken = new Set(tasks.map(({ draft }) => draft.lines.first));
  const assignments = assigned.tasks
    .filter(({ draft }) => draft.leads !== "" && !taken.has(draft.lines.first))
    .slice(0, mostCompared)
    .map(({ draft }) => ({ draft, ...numbersIn(draft.content), pairs: new Set(pairsOf(draft.content, 80)) }));
  const found = new Map<number, Match>();
  for (const [index, { draft }] of tasks.slice(0, mostCompared).entries()) {
    if (draft.leads !== "") continue;
    const numbered = byNumber(draft, assignments);
    const match = numbered ?? bySameThing(draft, assignments);
    if (match === undefined) continue;
    const helpers = assignments.filter(({ helps }) => helps.has(plainOrdinal(draft))).map((each) => each.draft.leads);
    found.set(index, { draft: match.draft, byNumber: numbered !== undefined, helpers: helpers.join("; ") });
  }
  return found;
}

const taskNumbers =
  /(?:nhiem vu|noi dung|muc|diem|khoan|hoat dong|cong viec)\s+(?:so\s+)?(\d{1,2}(?:\.\d{1,2})*(?:\s*(?:,|;|va)\s*\d{1,2}(?:\.\d{1,2})*)*)/g;

/** "chủ trì thực hiện nhiệm vụ 1, 3 và 4 Phần II; phối hợp thực hiện nội dung 6": short sentences that name tasks by their numbers. */
function numbersIn(content: string): Pick<Assignment, "leads" | "helps"> {
  const [leads, helps] = [new Set<string>(), new Set<string>()];
  if (content.length <= longestOrder)
    for (const clause of foldText(content).split(/[;.]\s+(?=\D)/))
      for (const found of clause.matchAll(taskNumbers)) {
        const isHelp = /phoi hop/.test(clause.slice(0, found.index)) && !/chu tri/.test(clause.slice(0, found.index));
        for (const number of found[1]?.split(/[^\d.]+/) ?? []) (isHelp ? helps : leads).add(number);
      }
  return { leads, helps };
}

/** Longer orders say what is to be done themselves. */
const longestOrder = 250;

function plainOrdinal({ ordinal }: DraftTask): string {
  return ordinal.replace(/^0+(?=\d)/, "");
}

function byNumber(draft: DraftTask, assignments: readonly Assignment[]): Assignment | undefined {
  const found = assignments.filter(({ leads }) => leads.has(plainOrdinal(draft)));
  return found.length === 1 ? found[0] : undefined;
}

function bySameThing({ content }: DraftTask, assignments: readonly Assignment[]): Assignment | undefined {
  const pairs = pairsOf(content);
  const shares = assignments
    .map((assignment) => ({ assignment, share: shareOf(pairs, assignment.pairs) }))
    .filter(({ share }) => share >= sameThing);
  const best = shares.sort((a, b) => b.share - a.share)[0];
  const rivals = shares.filter(({ share, assignment }) => share === best?.share && assignment.draft.leads !== best.assignment.draft.leads);
  return rivals.length > 0 ? undefined : best?.assignment;
}
