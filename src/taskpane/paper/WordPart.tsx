import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { PrintedSheet } from "../../sheet/printed-sheet";
import { isMissingPart } from "../activities/is-missing-part";
import { useRaise } from "../failure/use-raise";
import { downloadFile } from "./download-file";
import type { PaperActions } from "./paper-actions";
import { usePaperTexts } from "./paper-texts";
import { putOnClipboard } from "./put-on-clipboard";

const useStyles = makeStyles({
  block: {
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    paddingTop: "8px",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px" },
  said: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere" },
});

const docxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

type Said = "copied" | "refused" | "missing" | { readonly file: string };

/** The sheet as it stands, for a Word document or an e-mail. */
export function WordPart({ sheet, actions }: { readonly sheet: PrintedSheet; readonly actions: PaperActions }) {
  const styles = useStyles();
  const texts = usePaperTexts();
  const raise = useRaise();
  const [said, setSaid] = useState<Said>();

  function run(work: () => Promise<Said>): void {
    setSaid(undefined);
    work()
      .then(setSaid)
      .catch((error: unknown) => {
        if (isMissingPart(error)) setSaid("missing");
        else raise(error);
      });
  }

  const { word } = texts;
  return (
    <section className={styles.block} aria-label={word.heading}>
      <Text weight="semibold" as="h3" style={{ margin: 0 }}>
        {word.heading}
      </Text>
      <div className={styles.buttons}>
        <Button
          size="small"
          onClick={() => {
            run(async () => ((await putOnClipboard(await actions.copyForWord(sheet))) ? "copied" : "refused"));
          }}
        >
          {word.copy}
        </Button>
        <Button
          size="small"
          onClick={() => {
            run(async () => {
              const file = word.fileName(sheet.name);
              downloadFile(file, await actions.writeDocx(sheet), docxType);
              return { file };
            });
          }}
        >
          {word.download}
        </Button>
      </div>
      <div role="status" className={styles.said}>
        {said === undefined ? "" : typeof said === "object" ? word.downloaded(said.file) : said === "missing" ? texts.missing : word[said]}
      </div>
    </section>
  );
}
