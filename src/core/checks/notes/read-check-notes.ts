/** Reads what `printCheckNotes` wrote. The part travels with the file, so anybody may have changed it: everything is looked at before it is believed. */
import type { Result } from "../../result";
import { accept, refuse } from "../../result";
import type { KeptRow, KeptSheet } from "../fingerprint/fingerprint";
import { isFingerprintCode } from "../fingerprint/fingerprint-code";
import { ruleNames } from "../finding";
import type { CheckNotes, IgnoredFinding, RecordedFingerprint } from "./check-notes";
import { checkNotesLimits } from "./check-notes";
import { correctionsFrom } from "./corrections-from";
import { eachOf, isCount, isFields, isList, isText } from "./plain-json";
import { checkNotesNamespace, checkNotesVersion } from "./print-check-notes";

export type CheckNotesProblem =
  /** No part of ours, or not what we write. */
  | { readonly kind: "damaged" }
  | { readonly kind: "too-large" }
  /** Written by a later version of the add-in. */
  | { readonly kind: "unknown-version"; readonly version: string };

const element = /^\ufeff?\s*(?:<\?xml[^<>]*\?>\s*)?<((?:[\w-]+:)?checkNotes)(\s[^<>]*)>([^<>]*)<\/\1\s*>\s*$/;

export function readCheckNotes(xml: string): Result<CheckNotes, CheckNotesProblem> {
  if (xml.length > checkNotesLimits.xml) return refuse({ kind: "too-large" });
  const [, , attributes = "", inside = ""] = element.exec(xml) ?? [];
  if (attribute(attributes, "xmlns(?::[\\w-]+)?") !== checkNotesNamespace) return refuse({ kind: "damaged" });
  const version = attribute(attributes, "version");
  if (version === undefined) return refuse({ kind: "damaged" });
  if (version !== checkNotesVersion) return refuse({ kind: "unknown-version", version: version.slice(0, 20) });
  const notes = notesOf(parsed(unescaped(inside)));
  return notes === undefined ? refuse({ kind: "damaged" }) : accept(notes);
}

function attribute(attributes: string, name: string): string | undefined {
  const [, double, single] = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes) ?? [];
  return double ?? single;
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|(\w+));/g, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return entities[name] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Undefined for what is no JSON. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function notesOf(value: unknown): CheckNotes | undefined {
  if (!isFields(value)) return undefined;
  const { ignored: list, fingerprint: kept, corrections: said = [] } = value as { readonly [name in keyof CheckNotes]?: unknown };
  const ignored = isList(list, checkNotesLimits.ignored) ? eachOf(list, ignoredOf) : undefined;
  const fingerprint = kept === undefined ? undefined : fingerprintFrom(kept);
  const corrections = correctionsFrom(said);
  if (ignored === undefined || corrections === undefined || (kept !== undefined && fingerprint === undefined)) return undefined;
  return { ignored, fingerprint, corrections };
}

function ignoredOf(value: unknown): IgnoredFinding | undefined {
  if (!isFields(value)) return undefined;
  const { rule, key, reason, by, at } = value as { readonly [name in keyof IgnoredFinding]?: unknown };
  const limits = checkNotesLimits;
  const known = ruleNames.find((name) => name === rule);
  if (known === undefined || !isText(key, limits.key) || !isText(reason, limits.reason)) return undefined;
  return isText(by, limits.by) && isText(at, limits.at) ? { rule: known, key, reason, by, at } : undefined;
}

function fingerprintFrom(value: unknown): RecordedFingerprint | undefined {
  if (!isFields(value)) return undefined;
  const { code, sheets: list, by, at } = value as { readonly [name in keyof RecordedFingerprint]?: unknown };
  const sheets = isList(list, checkNotesLimits.sheets) ? eachOf(list, sheetFrom) : undefined;
  if (!isText(code, 20) || !isFingerprintCode(code) || sheets === undefined) return undefined;
  return isText(by, checkNotesLimits.by) && isText(at, checkNotesLimits.at) ? { code, sheets, by, at } : undefined;
}

function sheetFrom(value: unknown): KeptSheet | undefined {
  if (!isFields(value)) return undefined;
  const { name, rows: list } = value as { readonly [name in keyof KeptSheet]?: unknown };
  const rows = isList(list, checkNotesLimits.rows) ? eachOf(list, rowFrom) : undefined;
  return isText(name, checkNotesLimits.sheetName) && rows !== undefined ? { name, rows } : undefined;
}

const marks = /^[A-Z]{1,3}:[0-9A-Z]{5}(?: [A-Z]{1,3}:[0-9A-Z]{5})*$/;

function rowFrom(value: unknown): KeptRow | undefined {
  if (!isFields(value)) return undefined;
  const { row, marks: typed } = value as { readonly [name in keyof KeptRow]?: unknown };
  return isCount(row, checkNotesLimits.rows) && isText(typed, checkNotesLimits.marks) && marks.test(typed)
    ? { row, marks: typed }
    : undefined;
}
