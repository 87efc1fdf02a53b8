import { useEffect, useState, useSyncExternalStore } from "react";
import { useRaise } from "../failure/use-raise";
import type { CheckActions } from "./check-actions";
import type { CheckSession } from "./check-session";
import { startSession } from "./check-session";
import type { CheckState } from "./check-state";

/** The check that lives as long as its screen. */
export function useCheckSession(actions: CheckActions): { readonly state: CheckState; readonly session: CheckSession } {
  const raise = useRaise();
  const [session] = useState(() => startSession(actions, raise));
  const state = useSyncExternalStore(session.subscribe, session.state);
  useEffect(() => session.stop, [session]);
  return { state, session };
}
