import { en } from "../../text/en";
import type { Texts } from "../../text/vi";
import { vi } from "../../text/vi";

/** The texts of a language, undefined where there is no such language. */
export function textsOf(language: string): Texts | undefined {
  return language === "vi" ? vi : language === "en" ? en : undefined;
}

/** The language that the arguments ask for wherever they say it, so that even a refusal of the arguments is said in it; Vietnamese otherwise. */
export function textsFor(typed: readonly string[]): Texts {
  const at = typed.indexOf("--lang");
  const language = at === -1 ? typed.find((each) => each.startsWith("--lang="))?.slice("--lang=".length) : typed[at + 1];
  return textsOf(language ?? "vi") ?? vi;
}
