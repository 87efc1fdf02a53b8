import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { EditRegular } from "@fluentui/react-icons/svg/edit";
import type { DraftTask } from "./draft";
import { useAppendixTexts } from "./use-appendix-texts";
import type { TaskHandlers } from "./use-task-handlers";

const useStyles = makeStyles({
  heading: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  appendix: { color: tokens.colorBrandForeground1 },
  row: { display: "flex", alignItems: "flex-start", gap: "4px" },
  words: { flexGrow: 1, minWidth: 0 },
  icon: { flexShrink: 0, minWidth: "20px", maxWidth: "20px", height: "20px", padding: 0 },
});

interface Props {
  readonly of: DraftTask;
  /** The appendix that begins with it; empty where none does. */
  readonly appendix: string;
  /** Headings of the groups that begin with it; empty where none do. */
  readonly groups: string;
  readonly handlers: TaskHandlers;
}

/** What begins with a task: an appendix, groups. */
export function CardHeading({ of: { key, groups: headings }, appendix, groups, handlers }: Props) {
  const styles = useStyles();
  const texts = useAppendixTexts();
  const said = texts.editGroup(headings[0]?.ordinal ?? "");
  return (
    <>
      {appendix !== "" && (
        <div className={mergeClasses(styles.heading, styles.appendix)} lang="vi">
          {appendix}
        </div>
      )}
      {groups !== "" && (
        <div className={styles.row}>
          <div className={mergeClasses(styles.heading, styles.words)} lang="vi">
            {groups}
          </div>
          <Button
            className={styles.icon}
            appearance="subtle"
            size="small"
            icon={<EditRegular />}
            title={said}
            aria-label={said}
            onClick={() => {
              handlers.open(key, "group");
            }}
          />
        </div>
      )}
    </>
  );
}
