import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useContext, useState } from "react";
import { TextsContext } from "../language/texts-context";
import type { DraftTask } from "./draft";
import { fieldIds } from "./field-ids";
import { splitPlaces } from "./split-places";
import type { TaskHandlers } from "./use-task-handlers";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "4px" },
  parts: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "2px" },
  part: { display: "flex", alignItems: "flex-start", gap: "6px", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  first: { paddingLeft: "19px" },
  check: { flexShrink: 0, width: "13px", height: "13px", margin: "2px 0 0", accentColor: tokens.colorBrandBackground },
  words: { minWidth: 0, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", gap: "4px" },
});

/** A part is shown by its beginning; the whole stands above. */
const shownCharacters = 160;

interface Props {
  readonly id: string;
  readonly of: DraftTask;
  readonly handlers: TaskHandlers;
}

/** Shows the sentences and points of a task; those that are ticked become tasks of their own, together with what follows up to the next tick. */
export function SplitPanel({ id, of: { key, task }, handlers }: Props) {
  const styles = useStyles();
  const { task: texts } = useContext(TextsContext).pane;
  const places = splitPlaces(task.content);
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const chosen = places.filter((place) => !left.has(place));
  const words = (from: number, to: number | undefined): string => {
    const part = task.content.slice(from, to).trim();
    return part.length <= shownCharacters ? part : `${part.slice(0, shownCharacters).trimEnd()}…`;
  };
  const toggle = (place: number) => () => {
    const next = new Set(left);
    if (!next.delete(place)) next.add(place);
    setLeft(next);
  };
  return (
    <div id={id} className={styles.form} role="group" aria-label={texts.splitWhere(task.ordinal)}>
      <Text size={200} weight="semibold" id={fieldIds.split(key)} tabIndex={-1}>
        {texts.splitWhere(task.ordinal)}
      </Text>
      <Text size={200} className={styles.quiet}>
        {places.length === 0 ? texts.splitNowhere : texts.splitHint}
      </Text>
      {places.length > 0 && (
        <ul className={styles.parts}>
          <li className={styles.part}>
            <span className={styles.first} lang="vi">
              {words(0, places[0])}
            </span>
          </li>
          {places.map((place, index) => (
            <li key={place}>
              <label className={styles.part}>
                <input className={styles.check} type="checkbox" checked={!left.has(place)} onChange={toggle(place)} />
                <span className={styles.words} lang="vi">
                  {words(place, places[index + 1])}
                </span>
              </label>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.buttons}>
        {places.length > 0 && (
          <Button
            size="small"
            appearance="primary"
            disabledFocusable={chosen.length === 0}
            onClick={() => {
              handlers.split(key, chosen);
            }}
          >
            {texts.splitNow(chosen.length + 1)}
          </Button>
        )}
        {places.length === 0 && (
          <Button
            size="small"
            onClick={() => {
              handlers.edit(key);
            }}
          >
            {texts.edit}
          </Button>
        )}
        <Button size="small" onClick={handlers.closePanel}>
          {texts.close}
        </Button>
      </div>
    </div>
  );
}
