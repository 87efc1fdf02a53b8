import { Button, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useContext, useId, useState } from "react";
import type { RefObject } from "react";
import { TextsContext } from "../language/texts-context";
import { documentLines } from "./document-lines";
import type { GivenPlan } from "./given-plan";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    flexGrow: 1,
    minHeight: "120px",
    padding: "8px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    outlineOffset: "2px",
  },
  name: { overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
  problem: { color: tokens.colorPaletteRedForeground1, overflowWrap: "anywhere" },
  empty: { marginTop: "-8px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  preview: {
    flexGrow: 1,
    minHeight: "80px",
    margin: 0,
    padding: "4px 8px",
    overflowY: "auto",
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** The beginning is enough to know a document by; all of it would take seconds to draw. */
const previewLines = 200;

interface Props {
  readonly place: RefObject<HTMLElement>;
  readonly given: Extract<GivenPlan, { kind: "document" }>;
  readonly problem: string | undefined;
  readonly onPutAway: () => void;
}

/** A document that was taken as it is: what it is called, what is in it, and its words to look at. */
export function DocumentCard({ place, given: { name, origin, document }, problem, onPutAway }: Props) {
  const styles = useStyles();
  const { document: texts, intake } = useContext(TextsContext).pane;
  const [open, setOpen] = useState(false);
  const id = useId();
  const problemId = useId();
  const tables = document.blocks.filter((block) => block.kind === "table");
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
  const lines = open ? documentLines(document) : [];
  return (
    <>
      <section
        ref={place}
        tabIndex={-1}
        aria-label={intake.textLabel}
        {...(problem === undefined ? {} : { "aria-describedby": problemId })}
        className={styles.card}
      >
        <Text size={200} className={styles.quiet}>
          {texts.origins[origin]}
        </Text>
        {name !== "" && (
          <Text weight="semibold" className={styles.name}>
            {name}
          </Text>
        )}
        <Text size={200}>{texts.counts(document.blocks.length - tables.length, tables.length, rows)}</Text>
        <div className={styles.buttons}>
          <Button
            size="small"
            aria-expanded={open}
            aria-controls={id}
            onClick={() => {
              setOpen(!open);
            }}
          >
            {open ? texts.hidePreview : texts.preview}
          </Button>
          <Button size="small" onClick={onPutAway}>
            {texts.putAway}
          </Button>
        </div>
        {open && (
          // A region that scrolls must be reachable by keyboard.
          // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- see above: axe's scrollable-region-focusable asks for it
          <pre id={id} className={styles.preview} tabIndex={0} lang="vi" aria-label={texts.preview}>
            {lines.slice(0, previewLines).join("\n")}
            {lines.length > previewLines && `\n${texts.moreLines(lines.length - previewLines)}`}
          </pre>
        )}
      </section>
      <div id={problemId} role="alert" className={mergeClasses(problem === undefined && styles.empty)}>
        {problem !== undefined && (
          <Text size={200} className={styles.problem}>
            {problem}
          </Text>
        )}
      </div>
    </>
  );
}
