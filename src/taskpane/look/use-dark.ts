import { useSyncExternalStore } from "react";

const preference = "(prefers-color-scheme: dark)";

function subscribe(changed: () => void): () => void {
  const query = matchMedia(preference);
  query.addEventListener("change", changed);
  return () => {
    query.removeEventListener("change", changed);
  };
}

/** Whether to draw light on dark: as Office is themed where it says so (`officeIsDark`), as the system is otherwise. */
export function useDark(officeIsDark: boolean | undefined): boolean {
  const systemIsDark = useSyncExternalStore(subscribe, () => matchMedia(preference).matches);
  return officeIsDark ?? systemIsDark;
}
