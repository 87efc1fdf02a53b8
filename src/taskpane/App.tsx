import { FluentProvider, makeStyles, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { PaneActions } from "./actions";
import { ErrorBoundary } from "./failure/ErrorBoundary";
import { FailurePage } from "./failure/FailurePage";
import { LanguageContext } from "./language/language-context";
import { paneTexts } from "./language/pane-texts";
import { useNoStrayDrop } from "./intake/use-no-stray-drop";
import type { Language } from "./language/remembered-language";
import { rememberedLanguage } from "./language/remembered-language";
import { TextsContext } from "./language/texts-context";
import { useDark } from "./look/use-dark";
import { usePageStyles } from "./look/use-page-styles";
import { Pane } from "./Pane";

const useStyles = makeStyles({ root: { height: "100%" } });

export interface AppProps {
  readonly actions: PaneActions;
  /** The text behind "Dùng kế hoạch mẫu". */
  readonly samplePlan: string;
  /** Undefined where Office does not say how it is themed. */
  readonly officeIsDark: boolean | undefined;
}

/** The pane in its language and colours. In forced colours the system's own are left alone: Fluent UI follows them with either theme. */
export function App({ actions, samplePlan, officeIsDark }: AppProps) {
  usePageStyles();
  useNoStrayDrop();
  const styles = useStyles();
  const [language, setLanguage] = useState<Language>(() => rememberedLanguage.read());
  const dark = useDark(officeIsDark);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  return (
    <FluentProvider className={styles.root} theme={dark ? webDarkTheme : webLightTheme}>
      <LanguageContext.Provider value={language}>
        <TextsContext.Provider value={paneTexts[language]}>
          <ErrorBoundary fallback={(error) => <FailurePage error={error} />}>
            <Pane
              actions={actions}
              samplePlan={samplePlan}
              onSwitchLanguage={() => {
                const next = language === "vi" ? "en" : "vi";
                rememberedLanguage.keep(next);
                setLanguage(next);
              }}
            />
          </ErrorBoundary>
        </TextsContext.Provider>
      </LanguageContext.Provider>
    </FluentProvider>
  );
}
