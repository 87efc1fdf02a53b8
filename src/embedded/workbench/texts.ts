/** The sentences of the workbench: Vietnamese, or English where the page's address ends in `?lang=en`. */
import { workbench as english } from "../../text/en/workbench";
import { workbench as vietnamese } from "../../text/vi/workbench";

export const language = new URLSearchParams(window.location.search).get("lang") === "en" ? "en" : "vi";

export const texts: typeof vietnamese = language === "en" ? english : vietnamese;
