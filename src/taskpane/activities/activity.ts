/** What the officer came to do: the pane's tabs, in their order. */
export const activities = ["build", "check", "paper"] as const;

export type Activity = (typeof activities)[number];
