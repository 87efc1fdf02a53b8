import { useSyncExternalStore } from "react";

/** Room for the words of the plan beside what was read from them. */
const room = "(min-width: 560px)";

function subscribe(changed: () => void): () => void {
  const query = matchMedia(room);
  query.addEventListener("change", changed);
  return () => {
    query.removeEventListener("change", changed);
  };
}

/** Whether the officer has drawn the pane wide enough for two columns. */
export function useWide(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(room).matches);
}
