import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useContext, useState } from "react";
import { printAmount } from "../../core/money/amount";
import { TextsContext } from "../language/texts-context";
import type { DraftTask } from "./draft";
import { cutPieces, markSource } from "./mark-source";
import { sourceParts } from "./source-parts";

const useStyles = makeStyles({
  parts: { display: "flex", flexDirection: "column", gap: "4px", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  place: { color: tokens.colorNeutralForeground2 },
  words: { margin: 0, whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
  read: {
    color: "inherit",
    backgroundColor: tokens.colorBrandBackground2,
    "@media (forced-colors: active)": { color: "MarkText", backgroundColor: "Mark" },
  },
  toggle: { minWidth: 0, padding: "0 4px", alignSelf: "flex-start" },
});

/** Beyond this the words of a place are cut until somebody asks for the rest. */
const shownCharacters = 500;

interface Props {
  readonly of: DraftTask;
  readonly lines: readonly string[];
}

/** The words of the plan that a task came from, with what was read out of them marked. */
export function SourceText({ of: { task, sources }, lines }: Props) {
  const styles = useStyles();
  const { task: texts } = useContext(TextsContext).pane;
  const [whole, setWhole] = useState(false);
  const parts = sourceParts(sources, lines);
  const long = parts.some(({ words }) => words.length > shownCharacters);
  const read = [
    task.content,
    task.leads.text,
    task.cooperators.text,
    task.timeframe?.text ?? "",
    task.funding,
    task.cost === undefined ? "" : printAmount(task.cost),
    ...task.leads.names,
    ...task.cooperators.names,
  ];
  return (
    <div className={styles.parts}>
      {parts.length === 0 && <Text size={200}>{texts.noSource}</Text>}
      {parts.map(({ first, last, words }) => (
        <div key={`${first}-${last}`}>
          <span className={styles.place}>{texts.sourceLines(first, last)}</span>
          <blockquote className={styles.words} lang="vi">
            {cutPieces(markSource(words, read), whole ? words.length : shownCharacters).map((piece, index) =>
              piece.read ? (
                <mark key={index} className={styles.read}>
                  {piece.text}
                </mark>
              ) : (
                piece.text
              ),
            )}
          </blockquote>
        </div>
      ))}
      {long && (
        <Button
          className={styles.toggle}
          appearance="transparent"
          size="small"
          aria-expanded={whole}
          onClick={() => {
            setWhole(!whole);
          }}
        >
          {whole ? texts.sourceShort : texts.sourceWhole}
        </Button>
      )}
    </div>
  );
}
