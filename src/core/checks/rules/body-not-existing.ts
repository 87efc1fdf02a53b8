/** A body that did not exist when the plan was issued: no more, or not yet. Only what the directory knows beyond doubt. */
import { readBodies } from "../../plan/body-list";
import type { BodyChange, DaySpan } from "../../plan/directory/body-changes";
import { bodyChanges } from "../../plan/directory/body-changes";
import { judgeTexts } from "../column-texts";
import { datesOfPlan } from "../dates-of-plan";
import type { Finding } from "../finding";
import { tableRule } from "../rule";
import { columnsOf, placeOf } from "../table-places";

export const bodyNotExisting = tableRule("body-not-existing", "warning", ({ table }, plan) => {
  const columns = columnsOf(table, "lead", "cooperator");
  const issued = columns.length === 0 ? undefined : datesOfPlan(table, plan).issued;
  if (issued === undefined) return [];
  const known = new Map<string, readonly BodyChange[]>();
  return columns.flatMap((column) =>
    judgeTexts(table, column, {
      name: "bodies",
      inputs: [issued.from, issued.to],
      judge: (text) => changesIn(text, issued, known),
    }).flatMap(({ index, said }) =>
      said.map((change): Finding => {
        const cell = placeOf(table, index, column.index);
        return {
          rule: "body-not-existing",
          severity: "warning",
          sheet: table.sheet.name,
          cell,
          cells: [cell],
          stated: change.body,
          label: table.rows[index]?.label ?? "",
          change,
        };
      }),
    ),
  );
});

/** Undefined where every body that the text names existed. */
function changesIn(text: string, issued: DaySpan, known: Map<string, readonly BodyChange[]>): readonly BodyChange[] | undefined {
  const changes = readBodies(text).names.flatMap((name) => changesOf(name, issued, known));
  return changes.length === 0 ? undefined : changes;
}

function changesOf(name: string, issued: DaySpan, known: Map<string, readonly BodyChange[]>): readonly BodyChange[] {
  const before = known.get(name);
  if (before !== undefined) return before;
  const changes = bodyChanges(name, issued);
  known.set(name, changes);
  return changes;
}
