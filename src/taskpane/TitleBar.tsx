import { Button, makeStyles, typographyStyles } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import { useContext, useEffect, useRef } from "react";
import { LanguageSwitch } from "./language/LanguageSwitch";
import { TextsContext } from "./language/texts-context";

const useStyles = makeStyles({
  // Office draws its own button over the 34 × 32 px at the top right.
  bar: { display: "flex", alignItems: "center", gap: "4px", minHeight: "36px", padding: "2px 38px 2px 12px" },
  name: { ...typographyStyles.subtitle2, margin: 0, marginRight: "auto", outlineStyle: "none" },
  back: { minWidth: 0, marginLeft: "-8px" },
});

interface Props {
  /** The step of building; undefined in the other activities. */
  readonly screen: "intake" | "review" | undefined;
  readonly onBack: () => void;
  readonly onSwitchLanguage: () => void;
}

/** The name of the add-in and of the step, the way back, and the language. A new step takes the keyboard to its name. */
export function TitleBar({ screen, onBack, onSwitchLanguage }: Props) {
  const styles = useStyles();
  const { pane } = useContext(TextsContext);
  const title = useRef<HTMLHeadingElement>(null);
  const shown = useRef(screen);
  useEffect(() => {
    // Not when the pane opens: somebody may be typing on the sheet. Nor between tabs, which keep the keyboard.
    if (screen !== undefined && shown.current !== undefined && shown.current !== screen) title.current?.focus();
    shown.current = screen;
  }, [screen]);
  return (
    <header className={styles.bar}>
      {screen === "review" && (
        <Button
          className={styles.back}
          appearance="subtle"
          size="small"
          icon={<ChevronLeftRegular />}
          aria-label={pane.review.backSaid}
          title={pane.review.backSaid}
          onClick={onBack}
        />
      )}
      <h1 className={styles.name} ref={title} tabIndex={-1}>
        {screen === "review" ? pane.review.heading : pane.name}
      </h1>
      <LanguageSwitch onSwitch={onSwitchLanguage} />
    </header>
  );
}
