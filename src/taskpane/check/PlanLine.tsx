import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { Fragment, useContext } from "react";
import { planName } from "../../text/vi/plan-name";
import { TextsContext } from "../language/texts-context";
import type { CheckSession } from "./check-session";
import { useCheckTexts } from "./check-texts";
import type { Checked } from "./checked";
import { findingIds } from "./finding-ids";
import { Fold } from "./Fold";
import type { HeldPlan } from "./held-plan";
import { PlaceLink } from "./PlaceLink";
import { rangeOf } from "./range-of";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "4px", outlineOffset: "2px" },
  quiet: { color: tokens.colorNeutralForeground2 },
  words: { overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "4px" },
  button: { minWidth: 0, maxWidth: "none", textAlign: "left" },
  list: {
    margin: 0,
    paddingLeft: "16px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});

interface Props {
  readonly plan: HeldPlan | undefined;
  /** Undefined before the first check. */
  readonly checked: Checked | undefined;
  /** The plan that was read in the other activity. */
  readonly offered: HeldPlan | undefined;
  readonly session: CheckSession;
  readonly onPutAway: () => void;
}

/** What the tables are held against: says it, changes it, takes it away. */
export function PlanLine({ plan, checked, offered, session, onPutAway }: Props) {
  const styles = useStyles();
  const { plan: say } = useCheckTexts().check;
  const give = (): void => {
    session.dispatch({ kind: "view-chosen", view: "plan" });
  };
  return (
    <section id={findingIds.plan} className={styles.part} tabIndex={-1} aria-label={say.heading}>
      {plan === undefined ? (
        <>
          <Text size={200} className={styles.quiet}>
            {say.none}
          </Text>
          <div className={styles.buttons}>
            {offered !== undefined && (
              <Button
                className={styles.button}
                size="small"
                title={planName(offered.plan)}
                onClick={() => {
                  session.holdPlan(offered);
                }}
              >
                {say.offer(offered.plan.tasks.length)}
              </Button>
            )}
            <Button className={styles.button} size="small" onClick={give}>
              {offered === undefined ? say.give : say.giveOther}
            </Button>
          </div>
        </>
      ) : (
        <Fold title={say.title(planName(plan.plan), plan.plan.tasks.length)}>
          {() => (
            <>
              <Text size={200} className={styles.words}>
                {plan.file === undefined ? say.fromText : say.from(plan.file)} {say.taken[plan.plan.source]}
              </Text>
              {checked !== undefined && (
                <Text size={200}>
                  {checked.check.against.length === 0 ? say.noTable : say.table}
                  {checked.check.against.map((table) => (
                    <Fragment key={`${table.sheet}!${rangeOf(table)}`}>
                      {" "}
                      <PlaceLink sheet={table.sheet} cells={rangeOf(table)} onSelect={session.select} />
                    </Fragment>
                  ))}
                </Text>
              )}
              <PlanNotices plan={plan} />
              <div className={styles.buttons}>
                <Button className={styles.button} size="small" onClick={give}>
                  {say.change}
                </Button>
                <Button className={styles.button} size="small" onClick={onPutAway}>
                  {say.putAway}
                </Button>
              </div>
            </>
          )}
        </Fold>
      )}
    </section>
  );
}

/** What was uncertain in the plan itself: it may be why a task seems to differ. */
function PlanNotices({ plan: { plan } }: { readonly plan: HeldPlan }) {
  const styles = useStyles();
  const { intake } = useContext(TextsContext);
  const { plan: say } = useCheckTexts().check;
  if (plan.notices.length === 0) return null;
  return (
    <Fold title={say.notices(plan.notices.length)}>
      {() => (
        <ul className={styles.list}>
          {plan.notices.map((notice, index) => (
            <li key={index}>{intake.notice(notice)}</li>
          ))}
        </ul>
      )}
    </Fold>
  );
}
