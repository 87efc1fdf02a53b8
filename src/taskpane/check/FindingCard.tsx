import { Button, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, useEffect, useRef } from "react";
import { printPlainDecimal } from "../../core/money/decimal";
import type { WorkbookGrid } from "../../core/tables/grid";
import { HiddenText } from "../review/HiddenText";
import type { CardPanel } from "./check-state";
import { useCheckTexts } from "./check-texts";
import { findingFacts } from "./finding-facts";
import { FindingFacts } from "./FindingFacts";
import { findingIds } from "./finding-ids";
import { IgnorePanel } from "./IgnorePanel";
import type { ListedFinding } from "./listed-finding";
import { RepairPanel } from "./RepairPanel";
import { SeverityIcon } from "./SeverityIcon";
import type { FindingHandlers } from "./use-finding-handlers";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    scrollMarginBlock: "4px",
  },
  opened: { border: `1px solid ${tokens.colorNeutralStroke1}`, boxShadow: tokens.shadow2 },
  head: {
    display: "flex",
    alignItems: "flex-start",
    gap: "6px",
    width: "100%",
    padding: "6px 8px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    backgroundColor: "transparent",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  words: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
  place: { color: tokens.colorNeutralForeground2 },
  more: { display: "flex", flexDirection: "column", gap: "6px", padding: "0 8px 8px 30px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "4px" },
});

interface Props {
  readonly listed: ListedFinding;
  /** Only of the card whose repair is shown: the others are not drawn anew at each edit. */
  readonly workbook: WorkbookGrid | undefined;
  readonly opened: boolean;
  readonly panel: CardPanel | undefined;
  /** The one of the list that Tab comes to; the arrows lead to the others. */
  readonly tabStop: boolean;
  readonly busy: boolean;
  readonly handlers: FindingHandlers;
}

/** One finding: where and what. A press goes to the cell and unfolds the figures, the repair and the way to put it aside. */
export const FindingCard = memo(function FindingCard({ listed, workbook, opened, panel, tabStop, busy, handlers }: Props) {
  const styles = useStyles();
  const { check, checks } = useCheckTexts();
  const { id, finding } = listed;
  const { finding: texts } = check;
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (opened) card.current?.scrollIntoView({ block: "nearest" });
  }, [opened, panel]);
  const moreId = `${findingIds.head(id)}-more`;
  const facts = findingFacts(finding).map(({ fact, plain }) => `${texts[fact]}: ${printPlainDecimal(plain)}`);
  return (
    <li ref={card} className={mergeClasses(styles.card, opened && styles.opened)}>
      <button
        id={findingIds.head(id)}
        type="button"
        className={styles.head}
        tabIndex={tabStop ? 0 : -1}
        title={[texts.placeSaid(finding.sheet, finding.cell), ...facts].join("\n")}
        aria-expanded={opened}
        aria-controls={moreId}
        onFocus={() => {
          handlers.reach(id);
        }}
        onClick={(event) => {
          // The second click of a double click would fold it again.
          if (event.detail < 2) handlers.open(listed);
        }}
      >
        <SeverityIcon severity={finding.severity} />
        <span className={styles.words}>
          <Text size={200} weight="semibold" className={styles.place}>
            {texts.place(finding.sheet, finding.cell)}
          </Text>
          <Text size={200}>{checks.finding(finding)}</Text>
        </span>
      </button>
      <div id={moreId} className={styles.more} hidden={!opened} style={opened ? {} : { display: "none" }}>
        {opened && (
          <>
            <FindingFacts finding={finding} onSelect={handlers.select} />
            {panel === undefined && (
              <div className={styles.buttons}>
                {finding.fix !== undefined && (
                  <Button
                    size="small"
                    disabledFocusable={busy}
                    onClick={() => {
                      handlers.openPanel(id, "repair");
                    }}
                  >
                    {texts.repair}
                    <HiddenText>{texts.of(finding.cell)}</HiddenText>
                  </Button>
                )}
                <Button
                  size="small"
                  disabledFocusable={busy}
                  onClick={() => {
                    handlers.openPanel(id, "ignore");
                  }}
                >
                  {texts.ignore}
                  <HiddenText>{texts.of(finding.cell)}</HiddenText>
                </Button>
              </div>
            )}
            <div
              role="presentation"
              onKeyDown={(event) => {
                if (event.key === "Escape") handlers.closePanel();
              }}
            >
              {panel === "repair" && workbook !== undefined && (
                <RepairPanel listed={listed} workbook={workbook} busy={busy} handlers={handlers} />
              )}
              {panel === "ignore" && <IgnorePanel listed={listed} busy={busy} handlers={handlers} />}
            </div>
          </>
        )}
      </div>
    </li>
  );
});
