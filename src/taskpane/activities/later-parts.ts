/** The parts of the pane that are loaded when they are asked for: each is a file of its own beside the page. */
import type * as checkScreen from "../check/CheckScreen";
import type * as paperScreen from "../paper/PaperScreen";

export const loadCheckScreen = (): Promise<typeof checkScreen> => import(/* webpackChunkName: "check" */ "../check/CheckScreen");
export const loadPaperScreen = (): Promise<typeof paperScreen> => import(/* webpackChunkName: "paper" */ "../paper/PaperScreen");
