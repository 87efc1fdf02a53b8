import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { PaperReading } from "../../excel/read-paper";
import { PageDrawing } from "./PageDrawing";
import { usePaperTexts } from "./paper-texts";

const useStyles = makeStyles({
  pages: { display: "flex", flexDirection: "column", gap: "6px" },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", gap: "4px 8px" },
  turn: { display: "flex", alignItems: "center", gap: "4px" },
  place: { fontVariantNumeric: "tabular-nums", minWidth: "76px", textAlign: "center" },
  button: { minWidth: 0 },
  desk: {
    // The page in its real size scrolls in here, and must not widen the pane.
    maxWidth: "calc(100vw - 24px)",
    padding: "8px",
    overflow: "auto",
    backgroundColor: tokens.colorNeutralBackground4,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  large: { maxHeight: "70vh" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** Of CSS, on a screen where an inch is an inch. */
const pixelsPerPoint = 96 / 72;

/** The pages, one at a time: the whole page in the pane's width, or in its real size to be read. */
export function PagesView({ reading }: { readonly reading: PaperReading }) {
  const styles = useStyles();
  const texts = usePaperTexts();
  const [wanted, setWanted] = useState(0);
  const [large, setLarge] = useState(false);
  const { paper, faults } = reading;
  const count = paper.pages.length;
  // The sheet may have become shorter.
  const index = Math.min(wanted, count - 1);
  const page = paper.pages[index];
  if (page === undefined) return null;
  return (
    <section className={styles.pages} aria-label={texts.pages}>
      <div className={styles.row}>
        <div className={styles.turn}>
          <Button
            size="small"
            className={styles.button}
            aria-label={texts.previous}
            disabledFocusable={index === 0}
            onClick={() => {
              setWanted(index - 1);
            }}
          >
            ‹
          </Button>
          <Text size={200} className={styles.place} role="status">
            {texts.page(index + 1, count)}
          </Text>
          <Button
            size="small"
            className={styles.button}
            aria-label={texts.next}
            disabledFocusable={index === count - 1}
            onClick={() => {
              setWanted(index + 1);
            }}
          >
            ›
          </Button>
        </div>
        <Button
          size="small"
          className={styles.button}
          onClick={() => {
            setLarge(!large);
          }}
        >
          {large ? texts.zoomOut : texts.zoomIn}
        </Button>
      </div>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard (axe's scrollable-region-focusable) */}
      <div className={large ? `${styles.desk} ${styles.large}` : styles.desk} role="group" aria-label={texts.view} tabIndex={0}>
        <PageDrawing
          paper={paper}
          page={page}
          marginsConform={faults.every(({ rule }) => rule !== "margins")}
          said={texts.pageSaid(index + 1, count, page.firstRow, page.lastRow)}
          width={large ? `${String(Math.round(paper.widthPoints * pixelsPerPoint))}px` : "100%"}
        />
      </div>
      <Text size={200} className={styles.quiet}>
        {texts.legend} {texts.print}
      </Text>
    </section>
  );
}
