/** Leads of tasks that name none, taken from where the plan says who does what: each is marked, for it is our reading and not the text's own word. */
import { foldText } from "../../plan/fold-text";
import { bodiesAtStart } from "../sentence/body-span";
import type { DraftNotice, DraftTask } from "../draft-task";
import { matchAssignments } from "./match-assignments";
import type { Outline } from "./outline";
import type { Proposal, ProposedTask } from "./proposal";
import { firstFilled } from "./task-entries";

export interface LedTasks {
  readonly tasks: readonly ProposedTask[];
  readonly notices: readonly DraftNotice[];
}

/** Where a sentence gives a task to somebody: the words are what the officer is shown. */
interface Source {
  readonly leads: string;
  readonly text: string;
}

export function inferLeads(outline: Outline, chosen: Proposal, assigned: Proposal): LedTasks {
  const { tasks } = chosen;
  if (chosen.shape === "assigned" || chosen.shape === "costs" || tasks.every(({ draft }) => draft.leads !== ""))
    return { tasks, notices: [] };
  const matches = matchAssignments(tasks, assigned);
  const asked = chosen.shape === "general" ? askedBodies(outline) : undefined;
  const led = tasks.map((task, index) => {
    const match = matches.get(index);
    if (match !== undefined)
      return withLead(
        task,
        { leads: match.draft.leads, text: match.draft.content },
        match.byNumber ? { ...match.draft, cooperators: firstFilled(match.draft.cooperators, match.helpers) } : undefined,
      );
    return task.draft.leads === "" && asked !== undefined ? withLead(task, asked, undefined) : task;
  });
  return { tasks: led, notices: proposals(led, assigned) };
}

/** What the assignment says of time and cooperators holds for the task where the task says nothing of them. */
function withLead(task: ProposedTask, { leads, text }: Source, match: DraftTask | undefined): ProposedTask {
  const { draft } = task;
  const notice: DraftNotice = { facts: { code: "lead-inferred", lead: leads, text }, at: draft.lines };
  return {
    ...task,
    draft: {
      ...draft,
      leads,
      cooperators: firstFilled(draft.cooperators, match?.cooperators ?? ""),
      time: firstFilled(draft.time, match?.time ?? ""),
      notices: [...draft.notices, notice],
    },
  };
}

/** "Bộ A đề nghị Sở B các tỉnh triển khai các nội dung sau:": whom the whole list is for. */
function askedBodies({ loose, sections }: Outline): Source | undefined {
  for (const { text } of [...loose, ...(sections[0]?.own ?? [])]) {
    if (!/(?:sau|sau đây|như sau|dưới đây)\s*:\s*$/iu.test(text)) continue;
    const order = /(?:đề nghị|yêu cầu|giao)\s+(?=\S)/giu;
    for (const found of text.slice(-1_500).matchAll(order)) {
      const named = text.slice(-1_500).slice(found.index + found[0].length);
      const span = bodiesAtStart(named);
      if (span?.before === "verb") return { leads: named.slice(0, span.end), text };
    }
  }
  return undefined;
}

/** "Phòng A chủ trì triển khai tất cả các nội dung": said of the plan, not of a task, so it is proposed and not filled in. */
function proposals(led: readonly ProposedTask[], assigned: Proposal): readonly DraftNotice[] {
  const first = led.find(({ draft }) => draft.leads === "");
  const whole = assigned.tasks.find(({ draft }) => draft.leads !== "" && ofWholePlan.test(foldText(draft.content.slice(0, 500))));
  if (first === undefined || whole === undefined || led.length < 2) return [];
  return [{ facts: { code: "lead-proposed", lead: whole.draft.leads, text: whole.draft.content }, at: first.draft.lines }];
}

const ofWholePlan =
  /(?:tat ca|toan bo) (?:cac |nhung )?(?:noi dung|nhiem vu|hoat dong|cong viec)|(?:trien khai|to chuc) thuc hien (?:cac noi dung (?:cua )?)?ke hoach/;
