import type { ReactNode } from "react";
import type { Activity } from "./activity";

interface Props {
  readonly activity: Activity;
  readonly chosen: Activity;
  readonly children: ReactNode;
}

/** What belongs to one tab. The others stay in the page, unseen: what they hold waits there. The landmark inside carries the name. */
export function ActivityPanel({ activity, chosen, children }: Props) {
  return (
    <div role="tabpanel" id={`activity-${activity}`} hidden={chosen !== activity} style={{ minHeight: 0 }}>
      {children}
    </div>
  );
}
