/** The body that leads a task stands among its cooperators as well. */
import { readBodies } from "../../plan/body-list";
import { foldText } from "../../plan/fold-text";
import { address } from "../../tables/address";
import { plainText } from "../../tables/plain-text";
import { tableRule } from "../rule";
import { columnsOf } from "../table-places";

export const leadAlsoCooperator = tableRule("lead-also-cooperator", "warning", ({ table }) => {
  const [lead] = columnsOf(table, "lead");
  const [cooperator] = columnsOf(table, "cooperator");
  if (lead === undefined || cooperator === undefined) return [];
  const known = new Map<string, Map<string, string | undefined>>();
  return table.rows.flatMap(({ row, kind, label }) => {
    const leads = table.sheet.rows[row]?.[lead.index];
    const cooperators = table.sheet.rows[row]?.[cooperator.index];
    if (kind !== "item" || leads?.type !== "text" || cooperators?.type !== "text") return [];
    const ofLead = known.get(leads.text) ?? new Map<string, string | undefined>();
    known.set(leads.text, ofLead);
    if (!ofLead.has(cooperators.text)) ofLead.set(cooperators.text, inBoth(plainText(leads), plainText(cooperators)));
    const both = ofLead.get(cooperators.text);
    if (both === undefined) return [];
    const cell = address(row, cooperator.index);
    return [
      {
        rule: "lead-also-cooperator" as const,
        severity: "warning" as const,
        sheet: table.sheet.name,
        cell,
        cells: [cell, address(row, lead.index)],
        stated: both,
        label,
      },
    ];
  });
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
