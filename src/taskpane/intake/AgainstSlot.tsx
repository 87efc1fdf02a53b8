import { Button, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useContext, useEffect, useId, useRef } from "react";
import type { RefObject } from "react";
import { TextsContext } from "../language/texts-context";
import { ChooseFile } from "./ChooseFile";
import { givenName } from "./given-name";
import type { GivenPlan } from "./given-plan";
import type { Intake } from "./use-intake";

const useStyles = makeStyles({
  slot: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    padding: "6px 8px",
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    outlineOffset: "2px",
  },
  filled: { border: `1px solid ${tokens.colorNeutralStroke1}` },
  label: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold, lineHeight: tokens.lineHeightBase200 },
  quiet: { color: tokens.colorNeutralForeground2 },
  words: { overflowWrap: "anywhere" },
  problem: { color: tokens.colorPaletteRedForeground1, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface Props {
  readonly place: RefObject<HTMLElement>;
  readonly rows: GivenPlan;
  readonly against: GivenPlan | undefined;
  readonly problem: string | undefined;
  readonly intake: Pick<Intake, "takeFiles" | "takeSelection" | "swap" | "putAgainstAway">;
}

/** The second of two: the plan of this appendix, or the appendix of this plan. Says which of them gives the rows, and changes it. */
export function AgainstSlot({ place, rows, against, problem, intake }: Props) {
  const styles = useStyles();
  const { pane } = useContext(TextsContext);
  const { against: texts } = pane;
  const labelId = useId();
  const problemId = useId();
  const filled = against !== undefined;
  const before = useRef(filled);
  useEffect(() => {
    // The button that was pressed went with what it did: the keyboard stays in this place.
    if (before.current !== filled && document.activeElement === document.body) place.current?.focus();
    before.current = filled;
  }, [filled, place]);

  return (
    <section
      ref={place}
      tabIndex={-1}
      aria-labelledby={labelId}
      {...(problem === undefined ? {} : { "aria-describedby": problemId })}
      className={mergeClasses(styles.slot, filled && styles.filled)}
    >
      <h2 id={labelId} className={styles.label}>
        {texts.label}
      </h2>
      <div role="status">
        {filled && (
          <>
            <Text block size={200} className={styles.words}>
              {texts.roles(givenName(rows, pane), givenName(against, pane))}
            </Text>
            <Text block size={200} className={styles.quiet}>
              {texts.rolesHint}
            </Text>
          </>
        )}
      </div>
      {!filled && (
        <Text size={200} className={styles.quiet}>
          {texts.purpose}
        </Text>
      )}
      <div className={styles.buttons}>
        {filled ? (
          <>
            <Button size="small" onClick={intake.swap}>
              {texts.swap}
            </Button>
            <Button size="small" onClick={intake.putAgainstAway}>
              {texts.putAway}
            </Button>
          </>
        ) : (
          <>
            <ChooseFile
              label={texts.chooseFile}
              size="small"
              onFiles={(files) => {
                intake.takeFiles(files, "against");
              }}
            />
            <Button
              // Another button than the one that stood here: that one's focus must not pass to it.
              key="selection"
              size="small"
              onClick={() => {
                intake.takeSelection("against");
              }}
            >
              {texts.fromSelection}
            </Button>
          </>
        )}
      </div>
      <div id={problemId} role="alert">
        {problem !== undefined && (
          <Text block size={200} className={styles.problem}>
            {problem}
          </Text>
        )}
      </div>
    </section>
  );
}
