import { Button, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import { useContext } from "react";
import type { Notice } from "../../core/plan/notice";
import { TextsContext } from "../language/texts-context";
import { twoLines } from "../look/two-lines";
import { HiddenText } from "./HiddenText";
import { SourceNamesContext } from "./source-names-context";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "4px" },
  notice: { display: "flex", alignItems: "flex-start", gap: "6px" },
  icon: { flexShrink: 0, marginTop: "1px", color: tokens.colorStatusWarningForeground3 },
  sentence: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  short: twoLines,
  seen: { flexShrink: 0, minWidth: 0, padding: "0 4px" },
});

interface Props {
  readonly id?: string;
  readonly label: string;
  readonly notices: readonly Notice[];
  /** Only the first, cut after two lines, and how many more there are. */
  readonly brief: boolean;
  readonly onSeen: (notice: Notice) => void;
}

/** What intake was unsure about, in sentences; each can be put away once it has been looked at. */
export function NoticeList({ id, label, notices, brief, onSeen }: Props) {
  const styles = useStyles();
  const { intake, pane } = useContext(TextsContext);
  const names = useContext(SourceNamesContext);
  // Without the task's number: the card has it, and it changes when a task above is removed.
  const sentence = (notice: Notice): string => intake.notice({ ...notice, task: undefined }, names);
  const shown = brief ? notices.slice(0, 1) : notices;
  return (
    <ul id={id} tabIndex={-1} className={styles.list} aria-label={label}>
      {shown.map((notice, index) => (
        <li key={index} className={styles.notice}>
          <WarningRegular className={styles.icon} aria-hidden />
          <Text size={200} className={mergeClasses(styles.sentence, brief && styles.short)}>
            {sentence(notice)}
          </Text>
          {brief ? (
            notices.length > 1 && (
              <Text size={200} weight="semibold" title={pane.review.moreNotices(notices.length - 1)}>
                +{notices.length - 1}
                <HiddenText>{pane.review.moreNotices(notices.length - 1)}</HiddenText>
              </Text>
            )
          ) : (
            <Button
              className={styles.seen}
              appearance="transparent"
              size="small"
              onClick={() => {
                onSeen(notice);
              }}
            >
              {pane.review.noticeSeen}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
