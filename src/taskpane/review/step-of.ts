/** Names the step that an event was: what it did to which task, with the figures that are said of it. */
import { unreachable } from "../../core/unreachable";
import type { DraftAppendix } from "./appendix-list";
import type { Draft, DraftTask } from "./draft";
import { chosenList } from "./draft";
import { mergedCost } from "./merge-tasks";
import type { ReviewEvent } from "./review-event";
import type { HeadingPart, Step } from "./step";

interface NamedStep {
  readonly step: Step;
  /** The same for every key that is typed into one field. */
  readonly joins: string | undefined;
}

const once = (step: Step): NamedStep => ({ step, joins: undefined });

/** Undefined for events that change no draft. */
export function stepOf(event: ReviewEvent, before: Draft, after: Draft): NamedStep | undefined {
  const tasks = chosenList(before).tasks;
  const later = chosenList(after).tasks;
  const find = (key: number): DraftTask | undefined => tasks.find((each) => each.key === key);
  const numeralOf = (list: readonly DraftAppendix[], key: number): number => list.find((each) => each.key === key)?.numeral ?? 1;
  const { appendices } = chosenList(after);
  const ordinalOf = (key: number): string => find(key)?.task.ordinal ?? "";
  switch (event.kind) {
    case "title-changed":
      return { step: { kind: "heading-changed", part: "title" }, joins: "title" };
    case "reference-changed": {
      const [part = "kind"] = Object.keys(event.change) as readonly HeadingPart[];
      return { step: { kind: "heading-changed", part }, joins: part };
    }
    case "date-typed":
      return once({ kind: "heading-changed", part: "date" });
    case "unit-chosen":
      return once({ kind: "unit-chosen" });
    case "source-chosen":
      return once({ kind: "source-chosen" });
    case "form-changed":
      return { step: { kind: "form-changed" }, joins: `form ${Object.keys(event.change).join(" ")}` };
    case "notice-seen":
      return once({ kind: "notice-seen" });
    case "compared":
      return once({ kind: "compared", against: event.compared?.against ?? "" });
    case "task-changed": {
      const { key, field } = event;
      return { step: { kind: "field-changed", key, ordinal: ordinalOf(key), field }, joins: `${field}-${key}` };
    }
    case "cost-typed":
      return once({ kind: "field-changed", key: event.key, ordinal: ordinalOf(event.key), field: "cost" });
    case "task-added": {
      const added = later.at(-1);
      return added === undefined ? undefined : once({ kind: "task-added", key: added.key, ordinal: added.task.ordinal });
    }
    case "task-removed":
      return once({ kind: "task-removed", key: event.key, ordinal: ordinalOf(event.key) });
    case "task-moved":
    case "task-dropped": {
      const place = later.findIndex(({ key }) => key === event.key) + 1;
      return once({ kind: "task-moved", key: event.key, ordinal: ordinalOf(event.key), place, count: later.length });
    }
    case "tasks-merged": {
      const [first, second] = tasks.filter(({ key }) => key === event.key || key === event.otherKey);
      if (first === undefined || second === undefined) return undefined;
      const ordinals = { first: first.task.ordinal, second: second.task.ordinal };
      return once({ kind: "tasks-merged", key: first.key, ...ordinals, cost: mergedCost(first, second) });
    }
    case "task-split": {
      const parts = later.length - tasks.length + 1;
      return once({ kind: "task-split", key: event.key, ordinal: ordinalOf(event.key), parts, cost: find(event.key)?.task.cost });
    }
    case "appendix-added":
    case "appendices-by-group":
      return once({ kind: "appendix-added", count: appendices.length });
    case "appendix-titled":
      return { step: { kind: "appendix-titled", numeral: numeralOf(appendices, event.appendix) }, joins: `appendix ${event.appendix}` };
    case "appendix-removed":
      return once({ kind: "appendix-removed", numeral: numeralOf(chosenList(before).appendices, event.appendix) });
    case "task-given":
      return once({ kind: "task-given", key: event.key, ordinal: ordinalOf(event.key), numeral: numeralOf(appendices, event.appendix) });
    case "group-given": {
      const title = find(event.key)?.groups[0]?.title ?? "";
      return once({ kind: "group-given", key: event.key, title, numeral: numeralOf(appendices, event.appendix) });
    }
    case "group-titled": {
      const { key, level } = event;
      const ordinal = find(key)?.groups.find((heading) => heading.level === level)?.ordinal ?? "";
      return { step: { kind: "group-titled", key, ordinal }, joins: `group ${key} ${level}` };
    }
    case "plan-read":
    case "left":
    case "heading-toggled":
    case "cost-entered":
    case "field-left":
    case "editor-opened":
    case "editor-closed":
    case "panel-opened":
    case "panel-closed":
    case "sources-toggled":
    case "undone":
    case "redone":
    case "page-turned":
    case "task-sought":
    case "obstacle-met":
      return undefined;
    default:
      return unreachable(event);
  }
}
