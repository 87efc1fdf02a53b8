import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useCheckTexts } from "./check-texts";

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  quiet: { color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexDirection: "column", alignItems: "stretch", gap: "8px" },
});

interface Props {
  readonly busy: boolean;
  readonly onCheck: () => void;
  readonly onVersions: () => void;
  /** What the tables will be held against. */
  readonly children: ReactNode;
}

/** Before the first check: what it does, and the one button. */
export function StartView({ busy, onCheck, onVersions, children }: Props) {
  const styles = useStyles();
  const { start } = useCheckTexts().check;
  return (
    <>
      <h2 className={styles.heading}>{start.heading}</h2>
      <Text size={200} className={styles.quiet}>
        {start.purpose}
      </Text>
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={busy} onClick={onCheck}>
          {start.button}
        </Button>
        <Button appearance="subtle" onClick={onVersions}>
          {start.versions}
        </Button>
      </div>
      {children}
    </>
  );
}
