import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { PaperFault, PaperRule } from "../../sheet/paper-fault";
import { usePaperTexts } from "./paper-texts";

const useStyles = makeStyles({
  block: { display: "flex", flexDirection: "column", gap: "6px" },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", gap: "4px 8px" },
  list: { display: "flex", flexDirection: "column", gap: "6px", margin: 0, padding: 0, listStyleType: "none" },
  fault: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: "6px",
    padding: "6px 8px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  content: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "4px" },
  sentence: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1, marginTop: "1px" },
  good: { color: tokens.colorPaletteGreenForeground1, marginTop: "1px" },
  conforms: { display: "grid", gridTemplateColumns: "auto minmax(0, 1fr)", columnGap: "6px" },
});

interface Props {
  readonly faults: readonly PaperFault[];
  readonly busy: boolean;
  readonly onRepair: (rules: readonly PaperRule[]) => void;
}

/** What about the pages does not conform, each with its repair where it is safe; or that nothing was found. */
export function FaultList({ faults, busy, onRepair }: Props) {
  const styles = useStyles();
  const texts = usePaperTexts();
  const repairable = faults.filter(({ repair }) => repair !== undefined);
  if (faults.length === 0)
    return (
      <div className={styles.conforms}>
        <CheckmarkCircleRegular className={styles.good} aria-hidden />
        <span className={styles.sentence}>{texts.conforms}</span>
      </div>
    );
  return (
    <section className={styles.block} aria-label={texts.faults(faults.length)}>
      <div className={styles.head}>
        <Text weight="semibold" as="h3" style={{ margin: 0 }}>
          {texts.faults(faults.length)}
        </Text>
        {repairable.length > 1 && (
          <Button
            size="small"
            appearance="primary"
            disabledFocusable={busy}
            onClick={() => {
              onRepair(repairable.map(({ rule }) => rule));
            }}
          >
            {busy ? texts.repairing : texts.repairAll(repairable.length)}
          </Button>
        )}
      </div>
      <ul className={styles.list}>
        {faults.map((fault) => (
          <li key={fault.rule} className={styles.fault}>
            <WarningRegular className={styles.warning} aria-hidden />
            <div className={styles.content}>
              <span className={styles.sentence}>{texts.fault(fault)}</span>
              {fault.repair !== undefined && (
                <Button
                  size="small"
                  disabledFocusable={busy}
                  onClick={() => {
                    onRepair([fault.rule]);
                  }}
                >
                  {texts.repairName(fault)}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
