/** The body that leads a task stands among its cooperators as well. */
import { readBodies } from "../../plan/body-list";
import { foldText } from "../../plan/fold-text";
import { columnTexts } from "../column-texts";
import type { Finding } from "../finding";
import { tableRule } from "../rule";
import { columnsOf, placeOf } from "../table-places";

/** More than a sheet has cells in a column. */
const mostTexts = 2 ** 24;

export const leadAlsoCooperator = tableRule("lead-also-cooperator", "warning", ({ table }) => {
  const [lead] = columnsOf(table, "lead");
  const [cooperator] = columnsOf(table, "cooperator");
  if (lead === undefined || cooperator === undefined) return [];
  const [leads, cooperators] = [columnTexts(table, lead), columnTexts(table, cooperator)];
  const { memory } = table;
  const known = memory.recall("pairs of bodies", [leads.texts, cooperators.texts], () => new Map<number, string | undefined>());
  const found = memory.byRow("lead and cooperator", [known], [leads.ids, cooperators.ids], (leadId, index) => {
    const cooperatorId = cooperators.ids[index] ?? -1;
    if (leadId === -1 || cooperatorId === -1) return undefined;
    const pair = leadId * mostTexts + cooperatorId;
    if (!known.has(pair)) known.set(pair, inBoth(leads.texts[leadId] ?? "", cooperators.texts[cooperatorId] ?? ""));
    return known.get(pair);
  });
  const findings: Finding[] = [];
  for (let index = 0; index < found.length; index++) {
    const both = found[index];
    if (both === undefined) continue;
    const cell = placeOf(table, index, cooperator.index);
    findings.push({
      rule: "lead-also-cooperator",
      severity: "warning",
      sheet: table.sheet.name,
      cell,
      cells: [cell, placeOf(table, index, lead.index)],
      stated: both,
      label: table.rows[index]?.label ?? "",
    });
  }
  return findings;
});

/** The first lead that is among the cooperators. */
function inBoth(leads: string, cooperators: string): string | undefined {
  const others = new Set(readBodies(cooperators).names.map(fold));
  return readBodies(leads).names.find((name) => fold(name) !== "" && others.has(fold(name)));
}

const fold = (name: string): string =>
  foldText(name)
    .replace(/[^a-z\d]+/g, " ")
    .trim();
