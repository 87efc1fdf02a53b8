/** The money that a plan's prose states for all of it, against the sum of its tasks. */
import type { Amount } from "../../money/amount";
import { equals, sum, toPlainText } from "../../money/amount";
import { readAmount } from "../../money/read-amount";
import type { Notice, NoticeFacts } from "../../plan/notice";
import type { FinishedTasks } from "../finish-tasks";
import type { ReadBody } from "./read-body";

interface CheckedTotal {
  readonly stated: Amount | undefined;
  readonly notices: readonly Notice[];
}

/** `stated` is for comparison and never takes the place of the sum. */
export function checkBodyTotal({ statedTotal }: ReadBody, used: FinishedTasks): CheckedTotal {
  const read = statedTotal === undefined ? undefined : readAmount(statedTotal.text);
  if (statedTotal === undefined || read?.ok !== true) return { stated: undefined, notices: [] };
  const costs = used.compared.map((each) => each.task.cost);
  const computed = sum(costs);
  if (equals(read.value, computed)) return { stated: read.value, notices: [] };
  const stated = toPlainText(read.value);
  const facts: NoticeFacts = costs.every((cost) => cost === undefined)
    ? { code: "total-not-shared", stated }
    : { code: "total-differs", stated, computed: toPlainText(computed) };
  return { stated: read.value, notices: [{ ...facts, task: undefined, at: statedTotal.at }] };
}
