import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useEffect, useId, useRef, useState } from "react";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  fold: { display: "flex", flexDirection: "column", gap: "4px", borderTop: `1px solid ${tokens.colorNeutralStroke3}`, paddingTop: "4px" },
  heading: { margin: 0, fontSize: "inherit" },
  toggle: {
    justifyContent: "flex-start",
    width: "100%",
    maxWidth: "none",
    minWidth: 0,
    padding: "0 4px 0 0",
    marginLeft: "-4px",
    fontWeight: tokens.fontWeightRegular,
    textAlign: "left",
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  content: { display: "flex", flexDirection: "column", gap: "6px", paddingLeft: "20px" },
  closed: { display: "none" },
});

interface Props {
  readonly title: string;
  readonly openAtFirst?: boolean;
  /** Drawn only while it is open. */
  readonly children: () => ReactNode;
}

/** A part of the screen that most people do not need to see, under a heading of its own. */
export function Fold({ title, openAtFirst = false, children }: Props) {
  const styles = useStyles();
  const [open, setOpen] = useState(openAtFirst);
  const id = useId();
  const fold = useRef<HTMLElement>(null);
  const opened = useRef(open);
  useEffect(() => {
    // Not what is open from the beginning.
    if (open && !opened.current) fold.current?.scrollIntoView({ block: "nearest" });
    opened.current = open;
  }, [open]);
  return (
    <section ref={fold} className={styles.fold}>
      <h3 className={styles.heading}>
        <Button
          className={styles.toggle}
          appearance="transparent"
          size="small"
          icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => {
            setOpen(!open);
          }}
        >
          {title}
        </Button>
      </h3>
      <div id={id} className={open ? styles.content : styles.closed}>
        {open && children()}
      </div>
    </section>
  );
}
