import type { Result } from "../../core/result";
import type { Texts } from "../../text/vi";

/** What a command has to say on standard output: at once, or piece by piece as its input arrives. */
export type Output = string | AsyncIterable<string>;

/** A command of the command line. Its problem is the sentence that says what is wrong with the arguments or the input; nothing was written then. */
export type Command = (typed: readonly string[], texts: Texts) => Promise<Result<Output, string>>;
