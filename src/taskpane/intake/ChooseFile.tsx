import { Button } from "@fluentui/react-components";
import { useContext, useRef } from "react";
import { TextsContext } from "../language/texts-context";

/** A button over a file input: the input itself cannot be drawn like the rest and speaks the browser's language. */
export function ChooseFile({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const { intake } = useContext(TextsContext).pane;
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={intake.fileTypes}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          // Choosing the same file again, after it was corrected, must count as a change.
          event.target.value = "";
          if (files.length > 0) onFiles(files);
        }}
      />
      <Button title={intake.fileTypes} onClick={() => input.current?.click()}>
        {intake.chooseFile}
      </Button>
    </>
  );
}
