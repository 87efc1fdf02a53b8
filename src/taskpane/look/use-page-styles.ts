import { makeStaticStyles } from "@fluentui/react-components";

/** The page around the pane: no scroll bars of its own, and no movement for people who asked for none. */
export const usePageStyles = makeStaticStyles({
  "html, body, #root": { margin: 0, height: "100%", overflow: "hidden" },
  "*, *::before, *::after": { boxSizing: "border-box" },
  "@media (prefers-reduced-motion: reduce)": {
    "*, *::before, *::after": {
      animationDuration: "0.01ms !important",
      transitionDuration: "0.01ms !important",
      scrollBehavior: "auto !important",
    },
  },
});
