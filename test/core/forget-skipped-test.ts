/**
 * For `npm run mutation`: StrykerJS 9.5.1 takes a skipped test at the end of a file for one that goes on, so that all that the next file loads
 * would count as covered by it alone, and survive.
 */
interface StrykerContext {
  currentTestId: string | undefined;
}

const globals = globalThis as unknown as Record<string, unknown>;
const context = globals[typeof globals["__strykerGlobalNamespace__"] === "string" ? globals["__strykerGlobalNamespace__"] : "__stryker__"];
if (context !== undefined) (context as StrykerContext).currentTestId = undefined;
