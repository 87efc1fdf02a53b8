import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useContext, useRef } from "react";
import type { KeyboardEvent } from "react";
import { TextsContext } from "../language/texts-context";
import type { Activity } from "./activity";
import { activities } from "./activity";

const useStyles = makeStyles({
  tabs: { display: "flex", gap: "4px", padding: "0 8px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  tab: {
    ...typographyStyles.body1,
    minHeight: "28px",
    padding: "2px 8px 4px",
    border: "none",
    borderBottom: "3px solid transparent",
    color: tokens.colorNeutralForeground2,
    backgroundColor: "transparent",
    cursor: "pointer",
    ":hover": { borderBottomColor: tokens.colorNeutralStroke1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  chosen: {
    ...typographyStyles.body1Strong,
    color: tokens.colorNeutralForeground1,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ":hover": { borderBottomColor: tokens.colorCompoundBrandStrokeHover },
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
});

/** Steps along the row of tabs, by key (WAI-ARIA's pattern for tabs). */
const stepOfKey: Readonly<Record<string, (index: number) => number>> = {
  ArrowRight: (index) => (index + 1) % activities.length,
  ArrowLeft: (index) => (index + activities.length - 1) % activities.length,
  Home: () => 0,
  End: () => activities.length - 1,
};

interface Props {
  readonly chosen: Activity;
  readonly onChoose: (activity: Activity) => void;
}

/** The way from one activity to the next; what was begun in the others waits there. Not Fluent's TabList: it would cost the first screen 29 kB gzip. */
export function ActivityTabs({ chosen, onChoose }: Props) {
  const styles = useStyles();
  const { said, names } = useContext(TextsContext).pane.activities;
  const tabs = useRef<Partial<Record<Activity, HTMLButtonElement | null>>>({});

  function move(event: KeyboardEvent): void {
    const next = activities[stepOfKey[event.key]?.(activities.indexOf(chosen)) ?? -1];
    if (next === undefined) return;
    event.preventDefault();
    tabs.current[next]?.focus();
    onChoose(next);
  }

  return (
    <div className={styles.tabs} role="tablist" tabIndex={-1} aria-label={said} onKeyDown={move}>
      {activities.map((activity) => (
        <button
          key={activity}
          ref={(tab) => {
            tabs.current[activity] = tab;
          }}
          type="button"
          role="tab"
          id={`tab-${activity}`}
          aria-selected={activity === chosen}
          aria-controls={`activity-${activity}`}
          tabIndex={activity === chosen ? 0 : -1}
          className={mergeClasses(styles.tab, activity === chosen && styles.chosen)}
          onClick={() => {
            onChoose(activity);
          }}
        >
          {names[activity]}
        </button>
      ))}
    </div>
  );
}
