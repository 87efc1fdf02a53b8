/** `npm run -s phuluc -- COMMAND …`. Each command is loaded only when it is asked for: `words` must not wait for a formula engine. */
import type { Result } from "../../core/result";
import { accept, refuse } from "../../core/result";
import type { Output } from "./command";
import { textsFor } from "./language";
import { endQuietlyWithoutReader, exitCodes, refuseWith, write } from "./output";

async function run(typed: readonly string[]): Promise<Result<Output, string>> {
  const texts = textsFor(typed);
  const say = texts.commandLine.usage;
  const at = typed.findIndex((word, index) => !word.startsWith("-") && typed[index - 1] !== "--lang");
  const command = typed[at];
  const rest = typed.filter((_, index) => index !== at);
  switch (command) {
    case "appendix":
      return (await import("./appendix-command")).appendixCommand(rest, texts);
    case "words":
      return (await import("./words-command")).wordsCommand(rest, texts);
    case "amounts":
      return (await import("./amounts-command")).amountsCommand(rest, texts);
    case "check":
      return (await import("./check-command")).checkCommand(rest, texts);
    case undefined:
      return typed.includes("--help") || typed.includes("-h") ? accept(`${say.overview}\n`) : refuse(say.noCommand);
    default:
      return refuse(say.unknownCommand(command));
  }
}

async function main(typed: readonly string[]): Promise<void> {
  const result = await run(typed);
  if (!result.ok) refuseWith(result.problem);
  else if (typeof result.value === "string") await write(result.value);
  else for await (const piece of result.value) await write(piece);
}

endQuietlyWithoutReader();
main(process.argv.slice(2)).catch((error: unknown) => {
  const { stack = String(error) } = error instanceof Error ? error : {};
  process.stderr.write(`${textsFor(process.argv).commandLine.bug(stack)}\n`);
  process.exitCode = exitCodes.bug;
});
