import { Button } from "@fluentui/react-components";
import { useContext } from "react";
import { TextsContext } from "./texts-context";

/** Changes between the two languages; says what it does in the language that it leads to. */
export function LanguageSwitch({ onSwitch }: { readonly onSwitch: () => void }) {
  const { pane } = useContext(TextsContext);
  const { code, short, said } = pane.otherLanguage;
  return (
    <Button
      appearance="subtle"
      size="small"
      lang={code}
      aria-label={`${short}: ${said}`}
      title={said}
      onClick={onSwitch}
      style={{ minWidth: 0 }}
    >
      {short}
    </Button>
  );
}
