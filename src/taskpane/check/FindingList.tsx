import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useRef } from "react";
import type { KeyboardEvent } from "react";
import { HiddenText } from "../review/HiddenText";
import type { CheckState } from "./check-state";
import { findingsAtOnce } from "./check-state";
import type { CheckSession } from "./check-session";
import { useCheckTexts } from "./check-texts";
import type { Checked } from "./checked";
import { FindingCard } from "./FindingCard";
import { severities } from "./list-order";
import { useFindingHandlers } from "./use-finding-handlers";

const useStyles = makeStyles({
  groups: { display: "flex", flexDirection: "column", gap: "10px" },
  group: { display: "flex", flexDirection: "column", gap: "4px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "6px" },
});

/** Steps through the list, by key. */
const stepOfKey: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowDown: (index, count) => Math.min(index + 1, count - 1),
  ArrowUp: (index) => Math.max(index - 1, 0),
  Home: () => 0,
  End: (_index, count) => count - 1,
};

interface Props {
  readonly state: CheckState;
  readonly checked: Checked;
  readonly session: CheckSession;
}

/** The findings by how grave they are, the first of each; the arrows lead from one to the next. */
export function FindingList({ state, checked, session }: Props) {
  const styles = useStyles();
  const { result } = useCheckTexts().check;
  const { reached, handlers } = useFindingHandlers(session);
  const groups = useRef<HTMLDivElement>(null);
  const keysId = useId();
  const shown = severities.map((severity) => ({
    severity,
    findings: checked.open.filter(({ finding }) => finding.severity === severity).slice(0, state.shown[severity]),
  }));
  const drawn = shown.flatMap(({ findings }) => findings);
  const tabStop = drawn.some(({ id }) => id === reached) ? reached : drawn[0]?.id;

  function step(event: KeyboardEvent): void {
    const heads = [...(groups.current?.querySelectorAll<HTMLElement>("button[aria-expanded]") ?? [])];
    const index = heads.indexOf(event.target as HTMLElement);
    const to = index < 0 ? undefined : heads[stepOfKey[event.key]?.(index, heads.length) ?? -1];
    if (to === undefined) return;
    event.preventDefault();
    to.focus();
  }

  return (
    <div ref={groups} className={styles.groups} role="presentation" onKeyDown={step}>
      <span id={keysId} hidden>
        {result.listKeys}
      </span>
      {shown
        .filter(({ findings }) => findings.length > 0)
        .map(({ severity, findings }) => (
          <section key={severity} className={styles.group}>
            <h3 className={styles.heading}>
              {result.groupHeading[severity]} ({checked.counts[severity]})
            </h3>
            <ul className={styles.list} aria-label={result.groupHeading[severity]} aria-describedby={keysId}>
              {findings.map((listed) => {
                const opened = state.opened === listed.id;
                const panel = opened ? state.panel : undefined;
                return (
                  <FindingCard
                    key={listed.id}
                    listed={listed}
                    workbook={panel === "repair" ? checked.workbook : undefined}
                    opened={opened}
                    panel={panel}
                    tabStop={listed.id === tabStop}
                    busy={state.busy !== undefined}
                    handlers={handlers}
                  />
                );
              })}
            </ul>
            {checked.counts[severity] > findings.length && (
              <Button
                size="small"
                appearance="subtle"
                onClick={() => {
                  session.dispatch({ kind: "more-shown", severity });
                }}
              >
                {result.more(findingsAtOnce, checked.counts[severity] - findings.length)}
                <HiddenText>({result.groupHeading[severity]})</HiddenText>
              </Button>
            )}
          </section>
        ))}
    </div>
  );
}
