import type { PaneActions } from "../actions";

interface Props {
  readonly actions: PaneActions;
  /** While another activity is on the screen, the pages wait here. */
  readonly shown: boolean;
}

/** The pages as they will be printed. */
export function PaperScreen({ shown }: Props) {
  return shown ? <div /> : null;
}
