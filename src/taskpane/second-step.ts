/** What is needed once there is a text: reading it, and the review of what was read. Loaded by then, so that the pane starts without it. */
export { readPlan } from "../core/intake/read-plan";
export { ReviewStep } from "./review/ReviewStep";
