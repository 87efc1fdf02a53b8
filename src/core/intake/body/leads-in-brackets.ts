/** School and office calendars write who does a task in brackets behind it: "Hội thi vẽ tranh (Tổ Mỹ thuật, Liên đội)". */
import { bodiesAtStart } from "../sentence/body-span";
import type { DraftNotice } from "../draft-task";
import type { ProposedTask } from "./proposal";
import { withoutClosing } from "./task-entries";

const atEnd = /\s*\(([^()]{2,160})\)[\s.;,]*$/u;

/** One bracket with a body in it may say anything, "Trung tâm Dịch vụ việc làm (Sở Nội vụ)": it is the manner of the text where half of the tasks without another lead have one. */
export function leadsInBrackets(tasks: readonly ProposedTask[]): readonly ProposedTask[] {
  const named = tasks.map(({ draft }) => (draft.leads === "" ? bracketOf(draft.content) : undefined));
  const count = named.filter((each) => each !== undefined).length;
  const open = tasks.filter(({ draft }) => draft.leads === "").length;
  if (count < 2 || count * 2 < open) return tasks;
  return tasks.map((task, index) => {
    const leads = named[index];
    if (leads === undefined) return task;
    const notice: DraftNotice = { facts: { code: "lead-in-brackets", text: leads }, at: task.draft.lines };
    const content = withoutClosing(task.draft.content.replace(atEnd, ""));
    return { ...task, draft: { ...task.draft, leads, content, notices: [...task.draft.notices, notice] } };
  });
}

function bracketOf(content: string): string | undefined {
  const inside = atEnd.exec(content)?.[1]?.trim();
  const span = inside === undefined ? undefined : bodiesAtStart(inside, true);
  return inside !== undefined && span?.before === "end" && span.end >= inside.length - 1 ? inside : undefined;
}
