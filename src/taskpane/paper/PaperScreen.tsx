import { Button, Spinner, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import type { PaneActions } from "../actions";
import { useBeyondAMoment } from "../look/use-beyond-a-moment";
import { FaultList } from "./FaultList";
import { OutcomeMessage } from "./OutcomeMessage";
import { problemSentence } from "./outcome-sentence";
import { PagesView } from "./PagesView";
import { usePaperTexts } from "./paper-texts";
import { usePaper } from "./use-paper";
import { WordPart } from "./WordPart";

const useStyles = makeStyles({
  screen: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    height: "100%",
    padding: "8px 12px 12px",
    overflowY: "auto",
    "& > *": { flexShrink: 0 },
  },
  head: { display: "flex", alignItems: "flex-start", justifyContent: "space-between", gap: "8px" },
  facts: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, lineHeight: tokens.lineHeightBase300 },
  problem: { color: tokens.colorPaletteRedForeground1, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface Props {
  readonly actions: PaneActions;
  /** While another activity is on the screen, the pages wait here. */
  readonly shown: boolean;
}

/** The active sheet as it will be printed: its pages, what about them does not conform, and the way into Word. */
export function PaperScreen({ actions: { paper: actions }, shown }: Props) {
  const styles = useStyles();
  const texts = usePaperTexts();
  const { state, read, repair, undo, putAway } = usePaper(actions, shown);
  const { reading, problem, busy, outcome } = state;
  const slow = useBeyondAMoment(reading === undefined && problem === undefined);
  if (!shown) return null;
  const pages = reading?.paper.pages.length ?? 0;
  return (
    <main className={styles.screen} aria-label={texts.heading}>
      <div className={styles.head}>
        <div className={styles.facts}>
          <h2 className={styles.name}>{reading === undefined ? texts.heading : texts.sheet(reading.sheet.name)}</h2>
          {reading !== undefined && pages > 0 && (
            <Text size={200}>{texts.about(pages, reading.sheet.page.orientation === "Landscape", reading.paper.scalePercent)}</Text>
          )}
        </div>
        <Button size="small" appearance="subtle" icon={<ArrowSyncRegular />} onClick={read}>
          {texts.again}
        </Button>
      </div>
      <div>
        <div role="alert" className={styles.problem}>
          {problem !== undefined && problemSentence(problem, texts)}
        </div>
        <OutcomeMessage outcome={outcome} busy={busy} onUndo={undo} onPutAway={putAway} />
      </div>
      {slow && <Spinner size="small" label={texts.coming} />}
      {reading !== undefined && pages === 0 && <Text size={200}>{texts.empty}</Text>}
      {reading !== undefined && pages > 0 && (
        <>
          <FaultList faults={reading.faults} busy={busy} onRepair={repair} />
          <PagesView key={reading.sheet.name} reading={reading} />
          <WordPart key={`word ${reading.sheet.name}`} sheet={reading.sheet} actions={actions} />
        </>
      )}
    </main>
  );
}
