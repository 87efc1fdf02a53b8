/** Where the keyboard can be sent, by id in the page. */
export const findingIds = {
  result: "check-result",
  view: "check-view",
  plan: "check-plan",
  head: (id: string): string => `finding-${id}`,
} as const;
