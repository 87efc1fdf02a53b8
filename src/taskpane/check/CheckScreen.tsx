import type { PaneActions } from "../actions";

interface Props {
  readonly actions: PaneActions;
  /** While another activity is on the screen, what was found waits here. */
  readonly shown: boolean;
}

/** The check of what stands on the sheets. */
export function CheckScreen({ shown }: Props) {
  return shown ? <div /> : null;
}
