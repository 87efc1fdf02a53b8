import { createContext } from "react";
import type { Activity } from "./activity";

/** Leads to another activity from within one; what was begun stays. */
export const OpenActivityContext = createContext<(activity: Activity) => void>(() => undefined);
