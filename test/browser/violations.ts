/** What axe objects to in a part of the pane, rule and element of each. What concerns the page as a whole is the business of accessibility.test.ts. */
import axe from "axe-core";
import type { Page } from "playwright-core";

interface AxeWindow {
  readonly axe: {
    run: (
      context: string,
      options: object,
    ) => Promise<{ readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[] }>;
  };
}

/** `part`: a selector of the pane's page. */
export async function violations(page: Page, part: string): Promise<readonly string[]> {
  const frame = page.frames().find((each) => each.url().endsWith("pane.html"));
  if (frame === undefined) throw new Error("The pane is not in the page");
  await frame.evaluate(axe.source);
  return frame.evaluate(async (context) => {
    const { violations: found } = await (window as unknown as AxeWindow).axe.run(context, { resultTypes: ["violations"] });
    return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  }, part);
}
