/** Takes the words of a command line apart: options by their names, the rest in order. Knows no command. */
import type { Result } from "../../core/result";
import { accept, refuse } from "../../core/result";
import type { Texts } from "../../text/vi";
import { textsOf } from "./language";

/** What follows the option's name: nothing, or one value. */
export type OptionKinds = Readonly<Record<string, "flag" | "value">>;

export interface ReadArguments {
  readonly options: ReadonlyMap<string, string>;
  readonly rest: readonly string[];
}

/** `--name value` and `--name=value` are the same; after `--` nothing is an option. The problem is the sentence itself. `--lang` is known to every command. */
export function readArguments(typed: readonly string[], kinds: OptionKinds, texts: Texts): Result<ReadArguments, string> {
  const known: OptionKinds = { ...kinds, "--lang": "value" };
  const say = texts.commandLine.usage;
  const options = new Map<string, string>();
  const rest: string[] = [];
  for (let at = 0; at < typed.length; at++) {
    const word = typed[at] ?? "";
    if (word === "--") {
      rest.push(...typed.slice(at + 1));
      break;
    }
    if (!word.startsWith("-") || word === "-") {
      rest.push(word);
      continue;
    }
    const equals = word.indexOf("=");
    const name = equals === -1 ? word : word.slice(0, equals);
    const kind = Object.hasOwn(known, name) ? known[name] : undefined;
    if (kind === undefined) return refuse(say.unknownOption(name, Object.keys(known)));
    if (options.has(name)) return refuse(say.optionTwice(name));
    if (kind === "flag" && equals !== -1) return refuse(say.valueNotWanted(name));
    const value = kind === "flag" ? "" : equals === -1 ? typed[++at] : word.slice(equals + 1);
    if (value === undefined || (kind === "value" && (value === "" || (equals === -1 && value.startsWith("--")))))
      return refuse(say.valueMissing(name));
    options.set(name, value);
  }
  const language = options.get("--lang");
  return language !== undefined && textsOf(language) === undefined ? refuse(say.notALanguage(language)) : accept({ options, rest });
}
