/** Texts as they come from scans, mails and half-made drafts: whatever is done to a plan, it is read or refused, soon, and never thrown at. */
import fc from "fast-check";
import { readPlan } from "../../../src/core/intake/read-plan";
import type { GradedText } from "./graded";
import { ownTexts } from "./graded";
import { wrapSomewhere } from "./rewrap";

type Mutation = (text: string, at: number) => string;

const lines = (text: string): string[] => text.split("\n");

const mutations: Readonly<Record<string, Mutation>> = {
  cut: (text, at) => text.slice(0, at % text.length),
  "cut at the beginning": (text, at) => text.slice(at % text.length),
  doubled: (text, at) => `${text}\n${text.slice(at % text.length)}`,
  "a line twice": (text, at) =>
    lines(text)
      .flatMap((line, index, all) => (index === at % all.length ? [line, line] : [line]))
      .join("\n"),
  "a line lost": (text, at) =>
    lines(text)
      .filter((_, index, all) => index !== at % all.length)
      .join("\n"),
  "lines changed places": (text, at) => {
    const all = lines(text);
    const [from, to] = [at % all.length, (at * 7) % all.length];
    [all[from], all[to]] = [all[to] ?? "", all[from] ?? ""];
    return all.join("\n");
  },
  decomposed: (text) => text.normalize("NFD"),
  "other line ends": (text) => text.replaceAll("\n", "\r\n"),
  "wrapped anywhere": (text, at) => wrapSomewhere(text, (space) => (space * 31 + at) % 9 === 0),
  "numbers changed": (text, at) =>
    text.replace(/^(\d{1,2})([.)-])/gm, (_, number: string, sign: string) => `${String((Number(number) * 7 + at) % 40)}${sign}`),
  "signs of numbers changed": (text, at) => text.replace(/^(\d{1,2})[.)-]/gm, `$1${[")", "/", "-", ":", "."][at % 5] ?? "."}`),
  "dashes changed": (text, at) => text.replace(/^[-+•]\s/gm, `${["•", "+", "*", "–", "·", "▪"][at % 6] ?? "-"} `),
  "without blank lines": (text) => text.replace(/\n{2,}/g, "\n"),
  "a blank line after each": (text) => text.replaceAll("\n", "\n\n"),
  "without accents": (text) =>
    text
      .normalize("NFD")
      .replace(/\p{M}+/gu, "")
      .replaceAll("đ", "d")
      .replaceAll("Đ", "D"),
  "in capitals": (text) => text.toUpperCase(),
  "letters lost": (text, at) => text.replace(/./gsu, (letter, index: number) => ((index * 13 + at) % 47 === 0 ? "" : letter)),
  "signs everywhere": (text, at) =>
    text.replace(/ /g, (space, index: number) =>
      (index + at) % 11 === 0 ? ` ${["(", ")", ":", ";", "|", "\t", "“"][(index + at) % 7] ?? ""} ` : space,
    ),
};

const names = Object.keys(mutations);
const texts = fc.constantFrom(...ownTexts);
const oneOrTwo = fc.array(fc.constantFrom(...names), { minLength: 1, maxLength: 2 });

const mutate = ({ text }: GradedText, chosen: readonly string[], at: number): string =>
  chosen.reduce((mutated, name) => mutations[name]?.(mutated, at) ?? mutated, text);

it("reads or refuses 2,000 mutations, and says where every task stands", () => {
  fc.assert(
    fc.property(texts, oneOrTwo, fc.nat(100_000), (graded, chosen, at) => {
      const read = readPlan(mutate(graded, chosen, at));
      if (!read.ok) return;
      const { tasks, lines: all } = read.value;
      expect(tasks.length).toBeGreaterThan(0);
      for (const { content, source } of tasks) {
        expect(content.length).toBeLessThan(25_000);
        expect(source).toBeDefined();
        expect(source!.first).toBeGreaterThanOrEqual(1);
        expect(source!.last).toBeLessThanOrEqual(all.length);
        expect(source!.first).toBeLessThanOrEqual(source!.last);
      }
    }),
    { numRuns: 2_000 },
  );
});

it("reads long lines of one kind without hanging", () => {
  for (const piece of [
    "Sở Y tế, ",
    "phối hợp với ",
    "trước ngày 1/1/2024 ",
    "(do Tổ 1 ",
    "tháng 3 ",
    "- chủ trì: ",
    "Kinh phí: 1.000 đồng; ",
    "1. ",
  ]) {
    const text = `II. NHIỆM VỤ\n1. Giao ${piece.repeat(5_000)}\n2. Sở Y tế ${piece.repeat(5_000)}`;
    const read = readPlan(text);
    expect(read.ok ? read.value.tasks.length : 1).toBeGreaterThan(0);
  }
});
